/** The part of JSON Schema 2020-12 that a rule book may use for its questions. */
export interface Words { zh: string; en?: string }

interface Common { 'x-title'?: Words; 'x-help'?: Words }

export interface TextSchema extends Common {
  type: 'string'
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: 'date' | 'phone'
  enum?: readonly string[]
  'x-options'?: readonly { value: string; label: Words; help?: Words }[]
  /** `row-id`: filled when a row is added, never shown. */
  'x-widget'?: 'multiline' | 'row-id'
  /** What the pattern asks for, in words. */
  'x-pattern-help'?: Words
}
export interface NumberSchema extends Common {
  type: 'integer'
  minimum?: number
  maximum?: number
  /** `fen` is money; other units have their word in `forms.unit`. */
  'x-unit'?: string
}
export interface YesNoSchema extends Common { type: 'boolean'; const?: true }
export interface RowsSchema extends Common {
  type: 'array'
  items: ObjectSchema
  minItems?: number
  maxItems?: number
  /** `files`: rows are uploaded files {documentId, name, sizeBytes}. */
  'x-widget'?: 'files'
  'x-accept'?: string
}
export interface ObjectSchema extends Common { type: 'object'; properties: Record<string, Schema>; required?: readonly string[] }
export type Schema = TextSchema | NumberSchema | YesNoSchema | RowsSchema | ObjectSchema

export interface Section {
  key: string
  title: Words
  help?: Words
  kind: 'QUESTIONS' | 'BUDGET' | 'ATTACHMENTS' | 'COMMITMENT'
  schema: ObjectSchema
}

export type Answers = Record<string, unknown>

export const isRequired = (schema: ObjectSchema, key: string) => schema.required?.includes(key) ?? false
export const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
export const asAnswers = (value: unknown): Answers => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {})
export const asRows = (value: unknown): Answers[] => (Array.isArray(value) ? value.map(asAnswers) : [])
