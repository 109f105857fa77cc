import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, read } from '@/api/client'
import type { Schemas } from '@/api/types'

const path = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } })
const key = (kind: string, id: MaybeRefOrGetter<string>) => computed(() => ['call-desk', kind, toValue(id)])

export const useCall = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: key('one', id), queryFn: () => read<Schemas['CallView']>(api.GET('/api/v1/calls/{id}', path(id))) })

export const useChecklist = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: key('checklist', id), enabled, queryFn: () => data<Schemas['Checklist']>(api.GET('/api/v1/calls/{id}/checklist', path(id))) })

export const useRules = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: key('rules', id), queryFn: () => read<Schemas['CallRules']>(api.GET('/api/v1/calls/{id}/rule-book', path(id))) })

export const useRuleBook = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: key('book', id), enabled, queryFn: () => data<Schemas['RuleBookView']>(api.GET('/api/v1/rule-books/{id}', path(id))) })

export const useProgrammes = () =>
  useQuery({ queryKey: ['call-desk', 'programmes'], queryFn: () => data<Schemas['PageProgrammeView']>(api.GET('/api/v1/programmes', { params: { query: { limit: 100 } } })) })

export const useTemplates = () =>
  useQuery({ queryKey: ['call-desk', 'templates'], queryFn: () => data<Schemas['TemplateView'][]>(api.GET('/api/v1/rule-book-templates')) })

export const useFormerCalls = () =>
  useQuery({ queryKey: ['call-desk', 'former'], queryFn: () => data<Schemas['PageCallLine']>(api.GET('/api/v1/calls', { params: { query: { limit: 100 } } })) })
