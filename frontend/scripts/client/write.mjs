import { writeFileSync } from 'node:fs'
import { contract, generate, hasContract, schema } from './generate.mjs'

if (!hasContract()) {
  console.error(`no contract at ${contract}: nothing to generate from`)
  process.exit(1)
}
writeFileSync(schema, await generate())
console.log('src/api/schema.d.ts written')
