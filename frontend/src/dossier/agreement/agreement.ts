import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Agreement = Schemas['AgreementView']
export type AgreementStatus = Agreement['status']
export type Plan = Schemas['AgreedPlan']

export const agreementKey = (id: string) => ['agreement', id]
export const useAgreement = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => agreementKey(toValue(id))), queryFn: () => data<Agreement>(api.GET('/api/v1/agreements/{id}', { params: { path: { id: toValue(id) } } })), refetchOnMount: 'always' })

/** A change that rests on this version. */
export const onVersion = (version: number) => ({ 'If-Match': `"${version}"` })

const tones: Record<AgreementStatus, Tone> = { DRAFT: 'plain', AWAITING_SIGNATURES: 'wait', SIGNED: 'info', IN_FORCE: 'ok', LAPSED: 'stop', WITHDRAWN: 'plain', TERMINATED: 'stop' }
export const toneOf = (status: AgreementStatus) => tones[status]
export const isOver = (status: AgreementStatus) => status === 'LAPSED' || status === 'WITHDRAWN' || status === 'TERMINATED'

/** Who has the ball. */
export function turnOf(one: Pick<Agreement, 'status' | 'revisions'>): 'organisation' | 'bureau' | undefined {
  if (one.status === 'AWAITING_SIGNATURES') return 'organisation'
  if (one.status === 'SIGNED' || one.status === 'DRAFT') return 'bureau'
  return undefined
}

/** 24:00 of the last day, as the instant that is too late. */
export function endOfDay(day: string): string {
  const next = new Date(`${day}T00:00:00+08:00`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString()
}
