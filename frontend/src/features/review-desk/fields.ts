import type { Schemas } from '@/api/types'

type Words = Schemas['LocalText']
interface Property { 'x-means'?: string; enum?: string[]; 'x-options'?: Record<string, Words> }
interface Section { schema?: unknown }

/** The fields of work that a call's form lets applicants choose from: the question that means `field`. */
export function fieldsOf(sections: readonly Section[]): { key: string; title: Words }[] {
  const questions = sections.flatMap((section) => Object.values((section.schema as { properties?: Record<string, Property> } | null | undefined)?.properties ?? {}))
  const found = questions.find((one) => one['x-means'] === 'field')
  return (found?.enum ?? []).map((key) => ({ key, title: found?.['x-options']?.[key] ?? { zh: key, en: key } }))
}
