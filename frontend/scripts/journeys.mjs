// Starts the finished service with its demo in a folder and on a port of its own, lets the browser journeys walk through it, and stops it.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashRounds } from './crash/rounds.mjs'
import { freePort, startService } from './service.mjs'

const chromium = process.env.YICHUANG_CHROMIUM ?? '/usr/bin/chromium'
const result = 'target/playwright.json'

mkdirSync('target', { recursive: true })
for (const former of [result, 'target/crash.json']) rmSync(former, { force: true })

if (!existsSync(chromium)) {
  console.error(`
  ==========================================================================
  THE BROWSER JOURNEYS WERE NOT RUN: there is no Chromium at ${chromium}.
  Install one, or name it with YICHUANG_CHROMIUM.
  ==========================================================================
`)
  writeFileSync(result, JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, notRun: true } }))
  process.exit(0)
}

const data = mkdtempSync(join(tmpdir(), 'yichuang-journeys-'))
const port = await freePort()
const house = { data, port, service: startService(data, port) }
const { service } = house

const run = (command, args, env) => new Promise((resolve) => spawn(command, args, { env, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1)))

let status = 1
try {
  if (await service.ready()) {
    console.log(`the service with a fresh demo was ready after ${service.seconds().toFixed(1)} s`)
    status = await run('npx', ['playwright', 'test', ...process.argv.slice(2)], { ...process.env, YICHUANG_URL: service.url, DEMO_ACCOUNTS: service.accounts() })
    const trouble = service.log().split('\n').filter((line) => / ERROR /.test(line))
    if (trouble.length > 0) console.error(`errors of the service while the journeys walked:\n${trouble.slice(0, 20).join('\n')}`)
    if (process.argv.length === 2) status = (await crash()) || status
  } else console.error(`the service did not start:\n${service.log().slice(-8000)}`)
} finally {
  await house.service.stop()
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
}
process.exit(status)

/** The short form of the crash test, on the demo that the journeys leave behind. */
async function crash() {
  const seed = Date.now() % 1_000_000
  const found = await crashRounds(house, 5, seed).catch((thrown) => ({ seed, rounds: 5, faults: [String(thrown)] }))
  console.log(found)
  writeFileSync('target/crash.json', JSON.stringify(found))
  return found.faults.length === 0 ? 0 : 1
}
