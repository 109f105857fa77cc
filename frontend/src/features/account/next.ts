/** Where to go after signing in: only a path of this site, never where a link from outside points. */
export function nextOf(wish: unknown): string {
  return typeof wish === 'string' && /^\/(?![/\\])/.test(wish) ? wish : '/'
}
