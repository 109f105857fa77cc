import { useQueryClient } from '@tanstack/vue-query'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { appearancesKey, keyOf, rankingKey, type Appearances, type Ranking, type Reviewer, type Round } from './queries'

const resting = (one: { id: string; version: number }) => ({ path: { id: one.id }, header: ifMatch(`"${one.version}"`) })
const keyed = (one: { id: string }, key: string) => ({ path: { id: one.id }, header: once(key) })

export const plan = (key: string, body: Schemas['PlanRound']) => data<Round>(api.POST('/api/v1/assignments', { params: { header: once(key) }, body }))
export const appoint = (round: Round, body: Schemas['AppointPanel']) => data<Round>(api.PUT('/api/v1/assignments/{id}/panel', { params: resting(round), body }))
export const start = (round: Round, key: string) => data<Round>(api.POST('/api/v1/assignments/{id}/start', { params: keyed(round, key) }))
export const extend = (round: Round, until: string) => data<Round>(api.POST('/api/v1/assignments/{id}/extension', { params: resting(round), body: { until } }))
export const replace = (round: Round, key: string, body: Schemas['ReplaceReviewer']) => data<Round>(api.POST('/api/v1/assignments/{id}/replacement', { params: keyed(round, key), body }))
export const reportLate = (round: Round, key: string, body: Schemas['LateConflict']) => data<Round>(api.POST('/api/v1/assignments/{id}/late-conflict', { params: keyed(round, key), body }))
export const close = (round: Round, key: string) => data<Round>(api.POST('/api/v1/assignments/{id}/closing', { params: keyed(round, key) }))

export const order = (round: Round, version: number, body: Schemas['OrderAppearances']) => data<Appearances>(api.PUT('/api/v1/assignments/{id}/appearances', { params: resting({ id: round.id, version }), body }))
export const present = (round: Round, key: string, body: Schemas['Present']) => data<Appearances>(api.POST('/api/v1/assignments/{id}/presentation', { params: keyed(round, key), body }))
export const absent = (round: Round, key: string, body: Schemas['AbsentFromRoadshow']) => data<Appearances>(api.POST('/api/v1/assignments/{id}/absence', { params: keyed(round, key), body }))
export const remind = (round: Round, key: string) => data(api.POST('/api/v1/assignments/{id}/reminders', { params: keyed(round, key) }))
export const release = (ranking: Ranking, body: Schemas['ReleaseComments']) => data(api.PUT('/api/v1/rankings/{id}/released-comments', { params: { path: { id: ranking.id } }, body }))
export const announceShortlist = (round: Round, key: string) => data<Schemas['ShortlistView']>(api.POST('/api/v1/assignments/{id}/shortlist-notice', { params: keyed(round, key) }))

export const enter = (body: Schemas['EnterReviewer']) => data<Reviewer>(api.POST('/api/v1/reviewers', { body }))
export const tie = (one: Reviewer, body: Schemas['AddTie']) => data<Reviewer>(api.POST('/api/v1/reviewers/{id}/ties', { params: { path: { id: one.id } }, body }))
export const edit = (one: Reviewer, body: Schemas['EditReviewer']) => data<Reviewer>(api.PUT('/api/v1/reviewers/{id}', { params: resting(one), body }))
export const bar = (one: Reviewer, reason: string) => data<Reviewer>(api.POST('/api/v1/reviewers/{id}/barring', { params: resting(one), body: { reason } }))
export const readmit = (one: Reviewer, reason: string) => data<Reviewer>(api.POST('/api/v1/reviewers/{id}/readmission', { params: resting(one), body: { reason } }))

export const draw = (one: Ranking, seed: string) => data<Ranking>(api.POST('/api/v1/rankings/{id}/draw', { params: resting(one), body: { seed } }))

/** What a command answered is the newest there is; everything that follows from it is asked again. */
export function useKeep() {
  const client = useQueryClient()
  return (round: Round) => {
    client.setQueryData(keyOf(round.id), round)
    for (const queryKey of [['review-rounds'], [...keyOf(round.id), 'conflicts'], [...keyOf(round.id), 'proposal'], ['rankings', round.callId], ['today']]) void client.invalidateQueries({ queryKey })
  }
}

export function useKeepAppearances() {
  const client = useQueryClient()
  return (round: Round, now: Appearances) => {
    client.setQueryData(appearancesKey(round.id), now)
    void client.invalidateQueries({ queryKey: keyOf(round.id), exact: true })
  }
}

export function useKeepRanking() {
  const client = useQueryClient()
  return (ranking: Ranking) => {
    client.setQueryData(rankingKey(ranking.id), ranking)
    for (const queryKey of [['rankings', ranking.callId], ['decisions'], ['today']]) void client.invalidateQueries({ queryKey })
  }
}

export function useForgetReviewers() {
  const client = useQueryClient()
  return () => Promise.all([['reviewers'], ['review-round']].map((queryKey) => client.invalidateQueries({ queryKey })))
}
