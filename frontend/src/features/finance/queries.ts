import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import { usePages } from '@/api/usePages'
import type { Schemas } from '@/api/types'
import type { TrancheRow, TrancheStatus } from '@/dossier/tranche'

export type Payment = Schemas['PaymentView']
export type Batch = Schemas['PaymentBatch']
export type Statement = Schemas['BankStatement']
export type Line = Schemas['BankLine']
export type Difference = Schemas['PaymentDifference']

export const useParts = (status: MaybeRefOrGetter<TrancheStatus>) => usePages<TrancheRow>(computed(() => ['tranches', 'desk', toValue(status)]),
  (cursor) => data(api.GET('/api/v1/tranches', { params: { query: { status: toValue(status), limit: 50, cursor } } })))

export const usePart = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['tranches', toValue(id)]), queryFn: () => data(api.GET('/api/v1/tranches/{id}', { params: { path: { id: toValue(id) } } })),
})

export const useBatches = () => usePages<Batch>(['payment-batches'], (cursor) => data(api.GET('/api/v1/payment-batches', { params: { query: { limit: 30, cursor } } })))

export const useBatch = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['payment-batches', toValue(id)]), queryFn: () => data(api.GET('/api/v1/payment-batches/{id}', { params: { path: { id: toValue(id) } } })),
})

export const useLayouts = () => useQuery({ queryKey: ['payment-batches', 'layouts'], queryFn: () => data(api.GET('/api/v1/payment-batches/layouts')), staleTime: Infinity })

export const usePools = () => useQuery({ queryKey: ['fund-pools', 'choices'], queryFn: () => data(api.GET('/api/v1/fund-pools', { params: { query: { limit: 100 } } })) })

export const useStatements = () => usePages<Statement>(['bank-statements'], (cursor) => data(api.GET('/api/v1/bank-statements', { params: { query: { limit: 30, cursor } } })))

export const useStatement = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['bank-statements', toValue(id)]), queryFn: () => data(api.GET('/api/v1/bank-statements/{id}', { params: { path: { id: toValue(id) } } })),
})

export const useLines = (id: MaybeRefOrGetter<string>) => usePages<Line>(computed(() => ['bank-statements', toValue(id), 'lines']),
  (cursor) => data(api.GET('/api/v1/bank-statements/{id}/lines', { params: { path: { id: toValue(id) }, query: { limit: 100, cursor } } })))

export const useDifferences = () => usePages<Difference>(['payment-differences'], (cursor) => data(api.GET('/api/v1/payment-differences', { params: { query: { limit: 50, cursor } } })))
