/** The part of JSON Schema 2020-12 that a rule book may use for its questions. */
export interface Words { zh: string; en?: string }

/** `x-means` says what an answer stands for beyond the form, such as the project's title in lists. */
interface Common { 'x-title'?: Words; 'x-help'?: Words; 'x-placeholder'?: Words; 'x-means'?: string }

export interface TextSchema extends Common {
  type: 'string'
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: 'date' | 'email' | 'phone'
  enum?: readonly string[]
  /** The label of each choice. */
  'x-options'?: Readonly<Record<string, Words>>
  /** `row-id`: filled when a row is added, never shown. */
  'x-widget'?: 'text' | 'textarea' | 'select' | 'radio' | 'date' | 'division' | 'row-id'
  /** What the pattern asks for, in words. */
  'x-pattern-help'?: Words
}
export interface NumberSchema extends Common {
  type: 'integer'
  minimum?: number
  maximum?: number
  /** `fen` is money, as is the widget `money`; other units bring their own words. */
  'x-unit'?: Words | 'fen'
  'x-widget'?: 'number' | 'money'
}
export interface YesNoSchema extends Common { type: 'boolean'; const?: true; 'x-widget'?: 'checkbox' }
/** Several choices out of a list. */
export interface ChoicesSchema extends Common {
  type: 'array'
  items: TextSchema
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  'x-widget'?: 'checkboxes'
}
export interface RowsSchema extends Common {
  type: 'array'
  items: ObjectSchema
  minItems?: number
  maxItems?: number
  /** `files`: rows are uploaded files {documentId, name, sizeBytes}. */
  'x-widget'?: 'table' | 'files'
  'x-accept'?: string
}
export interface ObjectSchema extends Common { type: 'object'; properties: Record<string, Schema>; required?: readonly string[]; additionalProperties?: boolean }
export type Schema = TextSchema | NumberSchema | YesNoSchema | ChoicesSchema | RowsSchema | ObjectSchema

export interface Section {
  key: string
  title: Words
  help?: Words
  kind: 'QUESTIONS' | 'BUDGET' | 'ATTACHMENTS' | 'COMMITMENT'
  schema: ObjectSchema
}

export type Answers = Record<string, unknown>

export const isMoney = (s: Schema) => s.type === 'integer' && (s['x-unit'] === 'fen' || s['x-widget'] === 'money')
export const isChoices = (s: Schema): s is ChoicesSchema => s.type === 'array' && s.items.type === 'string'
export const isRows = (s: Schema): s is RowsSchema => s.type === 'array' && s.items.type === 'object'
export const isRequired = (schema: ObjectSchema, key: string) => schema.required?.includes(key) ?? false
export const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
export const asAnswers = (value: unknown): Answers => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {})
export const asChoices = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])
export const asRows = (value: unknown): Answers[] => (Array.isArray(value) ? value.map(asAnswers) : [])
