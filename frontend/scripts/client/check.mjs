// Fails when the committed types are not what the contract says.
import { readFileSync } from 'node:fs'
import { generate, hasContract, schema } from './generate.mjs'

if (!hasContract()) {
  console.warn('client:check: NO CONTRACT YET (openapi/openapi.yaml is absent); the client is loosely typed')
} else if (readFileSync(schema, 'utf8') !== (await generate())) {
  console.error('src/api/schema.d.ts differs from openapi/openapi.yaml: run "npm run client" and commit the result')
  process.exit(1)
} else {
  console.log('client:check: the types match the contract')
}
