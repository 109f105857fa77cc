// @vitest-environment node
import { expect, it } from 'vitest'
import en from '../messages.en.json'
import zh from '../messages.zh-CN.json'
import { figuresOf, type Rules } from './figures'

const books = Object.entries(import.meta.glob<Rules>('../../../../../backend/src/main/resources/rulebooks/*.json', { eager: true, import: 'default' }))

it('knows the eight rule books', () => expect(books.length).toBe(8))

it.each(books)('%s: every figure has a name in both languages', (_file, book) => {
  const keys = new Set(figuresOf(book).map((figure) => figure.key))
  expect(keys.size).toBeGreaterThan(30)
  for (const messages of [zh, en]) {
    const names: Record<string, string> = messages.figure
    expect([...keys].filter((key) => !names[key])).toEqual([])
  }
})
