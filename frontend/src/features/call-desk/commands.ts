import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'

type Call = Schemas['CallView']
const params = (call: Call, key: string) => ({ path: { id: call.id }, header: { ...ifMatch(`"${call.version}"`), ...once(key) } })

/** Steps of a call. The key is made when the dialog opens and kept for every retry. */
export const publish = (call: Call, key: string) => data<Call>(api.POST('/api/v1/calls/{id}/publication', { params: params(call, key) }))
export const suspend = (call: Call, key: string, reason: string) => data<Call>(api.POST('/api/v1/calls/{id}/suspension', { params: params(call, key), body: { reason } }))
export const cancel = (call: Call, key: string, reason: string) => data<Call>(api.POST('/api/v1/calls/{id}/cancellation', { params: params(call, key), body: { reason } }))
export const resume = (call: Call, key: string, reason: string, closesAt?: string) => data<Call>(api.POST('/api/v1/calls/{id}/resumption', { params: params(call, key), body: { reason, closesAt } }))
export const correct = (call: Call, key: string, body: Schemas['CorrectCall']) => data<Call>(api.POST('/api/v1/calls/{id}/correction', { params: params(call, key), body }))
