import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = resolve(import.meta.dirname, '../../..')
export const contract = resolve(root, 'openapi/openapi.yaml')
export const schema = resolve(root, 'frontend/src/api/schema.d.ts')
export const hasContract = () => existsSync(contract)

export async function generate() {
  const types = astToString(await openapiTS(pathToFileURL(contract)))
  return `// Generated from openapi/openapi.yaml by "npm run client". Never edit by hand.\n${types}`
}
