// Kills the service again and again in the middle of a payment run, every other time its database with it, and looks whether a fen was
// lost, doubled or cannot be explained. `node scripts/crash.mjs 100` writes what it found into deploy/bench/crash.json.
import { execSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashRounds } from './crash/rounds.mjs'
import { freePort, startService } from './service.mjs'

const rounds = Number(process.argv[2] ?? 5)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const data = mkdtempSync(join(tmpdir(), 'yichuang-crash-'))
const port = await freePort()
const house = { data, port, service: startService(data, port) }
let found
try {
  if (!(await house.service.ready())) throw new Error(`the service did not start:\n${house.service.log().slice(-4000)}`)
  found = await crashRounds(house, rounds, seed)
} finally {
  await house.service.stop()
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
}
const commit = execSync('git rev-parse --short HEAD').toString().trim()
if (rounds >= 100) writeFileSync('../deploy/bench/crash.json', `${JSON.stringify({ commit, date: new Date().toISOString(), ...found }, null, 2)}\n`)
console.log(found)
process.exit(found.faults.length === 0 ? 0 : 1)
