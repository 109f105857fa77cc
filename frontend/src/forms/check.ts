import { asAnswers, asRows, isBlank, isChoices, isMoney, isRequired, type ChoicesSchema, type NumberSchema, type ObjectSchema, type RowsSchema, type Schema, type TextSchema, type Words } from './schema'

/** What is wrong, as a key of `forms.issue` and its numbers; `useIssueWords` says it in the reader's language. */
export interface Issue { key: string; params?: Record<string, number>; words?: Words; unit?: Words | 'fen' }
export type Issues = Record<string, Issue>

const phone = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const length = (text: string) => Array.from(text).length

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function checkText(s: TextSchema, value: unknown): Issue | null {
  if (typeof value !== 'string') return { key: 'text' }
  if (s.enum && !s.enum.includes(value)) return { key: 'option' }
  if (s.minLength !== undefined && length(value) < s.minLength) return { key: 'tooShort', params: { min: s.minLength, length: length(value) } }
  if (s.maxLength !== undefined && length(value) > s.maxLength) return { key: 'tooLong', params: { max: s.maxLength, over: length(value) - s.maxLength } }
  if (s.format === 'date' && !isDate(value)) return { key: 'date' }
  if (s.format === 'email' && !email.test(value)) return { key: 'email' }
  if (s.format === 'phone' && !phone.test(value)) return { key: 'phone' }
  if (s.pattern && !new RegExp(s.pattern, 'u').test(value)) return { key: 'pattern', words: s['x-pattern-help'] }
  return null
}

function checkNumber(s: NumberSchema, value: unknown): Issue | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { key: 'number' }
  const unit = isMoney(s) ? 'fen' : s['x-unit']
  if (s.minimum !== undefined && value < s.minimum) return { key: 'tooLittle', params: { limit: s.minimum }, unit }
  if (s.maximum !== undefined && value > s.maximum) return { key: 'tooMuch', params: { limit: s.maximum }, unit }
  return null
}

function checkChoices(s: ChoicesSchema, value: unknown): Issue | null {
  if (!Array.isArray(value) || value.some((one) => !s.items.enum?.includes(one as string))) return { key: 'option' }
  if (s.minItems !== undefined && value.length < s.minItems) return { key: 'fewChoices', params: { min: s.minItems } }
  if (s.maxItems !== undefined && value.length > s.maxItems) return { key: 'manyChoices', params: { max: s.maxItems } }
  return null
}

function simple(s: TextSchema | NumberSchema | ChoicesSchema | { type: 'boolean' }, value: unknown): Issue | null {
  if (s.type === 'array') return checkChoices(s, value)
  if (s.type === 'string') return checkText(s, value)
  return s.type === 'integer' ? checkNumber(s, value) : typeof value === 'boolean' ? null : { key: 'option' }
}

function checkRows(s: RowsSchema, value: unknown, path: string, out: Issues) {
  if (!Array.isArray(value)) return void (out[path] = { key: 'rows' })
  if (s.minItems !== undefined && value.length < s.minItems) out[path] = { key: 'fewRows', params: { min: s.minItems } }
  if (s.maxItems !== undefined && value.length > s.maxItems) out[path] = { key: 'manyRows', params: { max: s.maxItems } }
  asRows(value).forEach((row, i) => checkObject(s.items, row, `${path}.${i}.`, out))
}

function checkOne(s: Schema, value: unknown, path: string, out: Issues) {
  if (s.type === 'object') return checkObject(s, value, `${path}.`, out)
  if (s.type === 'array' && !isChoices(s)) return checkRows(s, value, path, out)
  const issue = simple(s, value)
  if (issue) out[path] = issue
}

function checkObject(s: ObjectSchema, value: unknown, prefix: string, out: Issues) {
  const answers = asAnswers(value)
  for (const [key, property] of Object.entries(s.properties)) {
    const path = prefix + key
    const required = isRequired(s, key)
    // A commitment that must be given is missing until it is true.
    if (property.type === 'boolean' && property.const && required && answers[key] !== true) out[path] = { key: 'agree' }
    else if (property.type === 'object') checkOne(property, answers[key] ?? {}, path, out)
    else if (!isBlank(answers[key])) checkOne(property, answers[key], path, out)
    else if (required) out[path] = { key: property.type !== 'array' ? 'required' : isChoices(property) ? 'fewChoices' : 'rows', ...(isChoices(property) ? { params: { min: 1 } } : {}) }
  }
}

/** Everything that keeps this section from being complete, by path: `budget.0.item`. */
export function check(schema: ObjectSchema, value: unknown): Issues {
  const out: Issues = {}
  checkObject(schema, value, '', out)
  return out
}
