import type { Schemas } from '@/api/types'

/** What a reviewer says about one application. */
export interface Said { on: boolean; ground: string | null; words: string }

export const declaredOf = (said: Readonly<Record<string, Said>>): Schemas['DeclaredConflict'][] =>
  Object.entries(said).filter(([, one]) => one.on).map(([applicationId, one]) => ({ applicationId, ground: one.ground ?? '', words: one.words.trim() }))

/** What is still missing, by field: `<application>.ground`, `<application>.words`. */
export const faultsOf = (said: Readonly<Record<string, Said>>, words: { ground: string; words: string }): Record<string, string> =>
  Object.fromEntries(Object.entries(said).filter(([, one]) => one.on).flatMap(([id, one]) => [
    ...(one.ground ? [] : [[`${id}.ground`, words.ground]]), ...(one.words.trim() ? [] : [[`${id}.words`, words.words]]),
  ]))
