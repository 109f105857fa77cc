import { render, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '../../scripts/test-i18n'
import FormSection from './FormSection.vue'
import { newRow } from './newRow'
import { isRows, type Answers, type ObjectSchema, type Schema, type Section, type Words } from './schema'

interface Book { form: { sections: Section[] } }
const books = Object.entries(import.meta.glob<Book>('../../../backend/src/main/resources/rulebooks/*.json', { eager: true, import: 'default' }))
const cases = books.flatMap(([file, book]) =>
  book.form.sections.filter((s) => s.schema).map((section) => ({ name: `${file.split('/').pop()} ${section.key}`, section })),
)
const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })

/** Every question with its path and label, rows once. */
function questions(schema: ObjectSchema, path: string): { path: string; title: Words | undefined; schema: Schema }[] {
  return Object.entries(schema.properties).flatMap(([key, s]) => {
    const own = { path: `${path}.${key}`, title: s['x-title'], schema: s }
    return isRows(s) ? [own, ...questions(s.items, `${own.path}.0`)] : s.type === 'object' ? questions(s, own.path) : [own]
  })
}

/** One row in every table, so that its cells are drawn too. */
const opened = (schema: ObjectSchema): Answers =>
  Object.fromEntries(Object.entries(schema.properties).flatMap(([key, s]): [string, unknown][] => (isRows(s) ? [[key, [newRow(s.items)]]] : s.type === 'object' ? [[key, opened(s)]] : [])))

it('reads eight rule books', () => expect([books.length, cases.length > 60]).toEqual([8, true]))

it.each(cases)('$name: every question has a control and a label in both languages', ({ section }) => {
  const all = questions(section.schema, section.key)
  expect(all.length).toBeGreaterThan(0)
  for (const locale of ['zh-CN', 'en'] as const) {
    const view = render(FormSection, { props: { section, modelValue: opened(section.schema) }, global: { plugins: [i18n(locale), router] } })
    for (const { path, title } of all) {
      const control = document.getElementById(`field-${path}`)
      expect(control?.tagName, path).toMatch(/^(INPUT|SELECT|TEXTAREA|BUTTON)$/)
      const label = locale === 'en' ? title?.en : title?.zh
      expect(label, `${path} ${locale}`).toBeTruthy()
      expect(view.container.textContent).toContain(label)
    }
    expect(screen.queryAllByText(/^(forms|ui)\./)).toEqual([])
    view.unmount()
  }
})

it.each(cases)('$name: every choice is drawn with its words, never with its code', ({ section }) => {
  const codes = questions(section.schema, section.key).flatMap(({ schema: s }) => (s.type === 'string' ? (s.enum ?? []) : s.type === 'array' && s.items.type === 'string' ? (s.items.enum ?? []) : []))
  const view = render(FormSection, { props: { section, modelValue: opened(section.schema) }, global: { plugins: [i18n(), router] } })
  for (const code of codes) expect(screen.queryByText(code), code).toBeNull()
  expect(view.container.querySelectorAll('input[type=radio], input[type=checkbox], option[value]').length).toBeGreaterThanOrEqual(codes.length)
})
