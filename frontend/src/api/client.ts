import createClient from 'openapi-fetch'
import { Problem, problemOf } from './problem'
import type { paths } from './schema'
import { send } from './send'

export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send })

interface Answer<T> { data?: T; error?: unknown; response: Response }

export interface Read<T> {
  data: T
  /** Send it back as If-Match with the change that rests on this reading. */
  etag: string | null
}

/** The answer with its ETag, or a thrown Problem. */
export async function read<T>(call: Promise<Answer<T>>): Promise<Read<T>> {
  const answer = await call.catch((cause: unknown) => {
    throw new Problem({ status: 0, type: 'about:blank', code: cause instanceof Error ? cause.name : 'unreachable' })
  })
  if (!answer.response.ok) throw problemOf(answer.error, answer.response)
  return { data: answer.data as T, etag: answer.response.headers.get('ETag') }
}

/** Only the data, or a thrown Problem. */
export async function data<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await read(call)).data
}

/** Headers of a change to something that others may change too. */
export const ifMatch = (etag: string) => ({ 'If-Match': etag })

/** Headers of a command that must happen once: make the key when the form opens, keep it for every retry. */
export const once = (key: string) => ({ 'Idempotency-Key': key })
