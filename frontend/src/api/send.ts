import { accessToken, rotate } from './token'

let language = 'zh-CN'
const heard = new Set<(response: Response) => void>()

export function speak(locale: string) {
  language = locale
}

/** Every answer passes by here; the clock reads its Date header. */
export function onAnswer(listener: (response: Response) => void): () => void {
  heard.add(listener)
  return () => heard.delete(listener)
}

function dressed(request: Request): Request {
  const token = accessToken()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  request.headers.set('Accept-Language', language)
  return request
}

// Signing in and out answers 401 for reasons that a new token would not mend.
const aboutTokens = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/tokens')

/** fetch is looked up late, so that tests and service workers can stand in for it. */
export async function send(request: Request): Promise<Response> {
  const replay = request.clone()
  const used = accessToken()
  let response = await fetch(dressed(request))
  if (response.status === 401 && !aboutTokens(replay)) {
    // Another call may have brought a new token while this one was under way.
    const renewed = accessToken() !== used || (await rotate())
    if (renewed && accessToken()) response = await fetch(dressed(replay))
  }
  heard.forEach((listener) => listener(response))
  return response
}
