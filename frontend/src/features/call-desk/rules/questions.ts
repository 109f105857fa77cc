import type { Rules, Words } from './figures'

export interface Question { key: string; title: Words; max?: number }

/** What a section of the form asks, as its schema names it. */
export function questionsOf(section: Rules['form']['sections'][number]): Question[] {
  const properties = (section.schema as { properties?: Record<string, { 'x-title'?: Words; maxLength?: number; type?: string }> } | null)?.properties ?? {}
  return Object.entries(properties).flatMap(([key, one]) => (one['x-title'] ? [{ key, title: one['x-title'], max: one.maxLength }] : []))
}
