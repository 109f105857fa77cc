import type { Answers, ObjectSchema } from './schema'

/** An empty row; where the schema asks for a row id, one that no other row of this form will have. */
export function newRow(schema: ObjectSchema): Answers {
  const row: Answers = {}
  for (const [key, s] of Object.entries(schema.properties)) {
    if (s.type === 'string' && s['x-widget'] === 'row-id') row[key] = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('')
  }
  return row
}
