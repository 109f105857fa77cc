import { check } from './check'
import { asAnswers, asRows, isRequired, isRows, type ObjectSchema } from './schema'

function requiredPaths(schema: ObjectSchema, value: unknown, prefix = ''): string[] {
  const answers = asAnswers(value)
  return Object.entries(schema.properties).flatMap(([key, property]) => {
    const path = prefix + key
    if (property.type === 'object') return requiredPaths(property, answers[key], `${path}.`)
    if (!isRows(property)) return isRequired(schema, key) ? [path] : []
    const rows = asRows(answers[key])
    const own = isRequired(schema, key) ? [path] : []
    return [...own, ...rows.flatMap((row, i) => requiredPaths(property.items, row, `${path}.${i}.`))]
  })
}

/** How many of the required answers are there and acceptable. */
export function completeness(schema: ObjectSchema, value: unknown): { answered: number; required: number } {
  const issues = check(schema, value)
  const paths = requiredPaths(schema, value)
  return { answered: paths.filter((path) => !(path in issues)).length, required: paths.length }
}
