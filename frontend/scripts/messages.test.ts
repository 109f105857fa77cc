// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => !f.includes('.test.'))
const text = (file: string) => readFileSync(join(src, file), 'utf8')

function keysOf(tree: object, prefix: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? keysOf(value, `${prefix}.${key}`) : [`${prefix}.${key}`]))
}

/** The namespace is the folder: ui.*, lifecycle.*, and for features/calls calls.*. */
function keysIn(locale: string): Set<string> {
  const mine = files.filter((f) => /messages(\.[\w-]+)?\.[\w-]+\.json$/.test(f) && f.endsWith(`.${locale}.json`))
  return new Set(mine.flatMap((file) => keysOf(JSON.parse(text(file)) as object, file.split('/').slice(-2)[0]!)))
}
const zh = keysIn('zh-CN')
const en = keysIn('en')

const used = files.filter((f) => /\.(vue|ts)$/.test(f)).flatMap((file) =>
  [...text(file).matchAll(/\bte?\(\s*(['"`])([\w-]+\.[^'"`]+)\1/g)].map((m) => ({ file, key: m[2]! })),
)

it('has every text in both languages', () => {
  expect([...zh].filter((key) => !en.has(key)), 'missing in English').toEqual([])
  expect([...en].filter((key) => !zh.has(key)), 'missing in Chinese').toEqual([])
})

it('has every text that is used', () => {
  const known = [...zh]
  // Of a key that is put together, at least the part before the first ${…} must lead somewhere.
  const missing = used.filter(({ key }) => (key.includes('${') ? !known.some((k) => k.startsWith(key.split('${')[0]!)) : !zh.has(key)))
  expect(missing).toEqual([])
  expect(used.length).toBeGreaterThan(30)
})
