/** The access token lives in memory only: nothing that a script on the page could read survives a reload. */
let token: string | null = null
let hopeless = false
let rotating: Promise<boolean> | null = null
const ended = new Set<() => void>()

export const accessToken = () => token

export function holdToken(next: string | null) {
  token = next
  hopeless = next === null
}

/** Called when the service no longer accepts us and cannot be talked round. */
export function onSessionEnd(listener: () => void): () => void {
  ended.add(listener)
  return () => ended.delete(listener)
}

async function askForToken(): Promise<boolean> {
  const response = await fetch(`${globalThis.location?.origin ?? ''}/api/v1/tokens/rotation`, { method: 'POST', credentials: 'same-origin' })
  if (response.ok) {
    holdToken(((await response.json()) as { accessToken: string }).accessToken)
    return true
  }
  // Only a plain refusal ends the session; a busy server does not sign anyone out.
  if (response.status === 401 || response.status === 403) {
    const had = token !== null
    holdToken(null)
    if (had) ended.forEach((listener) => listener())
  }
  return false
}

/** Two tabs must not send the same refresh cookie: reuse looks like theft and ends the whole family. */
async function oneTabAtATime(work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? await navigator.locks.request('yichuang-rotation', work) : await work()
}

/** A fresh access token by the refresh cookie; callers at the same moment share one attempt. */
export function rotate(): Promise<boolean> {
  if (hopeless) return Promise.resolve(false)
  rotating ??= oneTabAtATime(askForToken)
    .catch(() => false)
    .finally(() => (rotating = null))
  return rotating
}
