// Starts the finished service with its demo in a folder and on a port of its own, lets the browser journeys walk through it, and stops it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The first start tells the year of a whole district; a busy machine takes its time.
const LONGEST_START = 420_000
const chromium = process.env.YICHUANG_CHROMIUM ?? '/usr/bin/chromium'
const service = '../backend/target/quarkus-app/quarkus-run.jar'
const result = 'target/playwright.json'

mkdirSync('target', { recursive: true })
rmSync(result, { force: true })

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

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const data = mkdtempSync(join(tmpdir(), 'yichuang-journeys-'))
const port = await freePort()
const url = `http://localhost:${port}`
const began = Date.now()
const running = spawn('java', ['-jar', service], {
  env: {
    ...process.env,
    YICHUANG_DATA: data,
    QUARKUS_HTTP_PORT: String(port),
    // All the people of the journeys come from one address within minutes, many times each.
    YICHUANG_LIMIT_SIGN_IN_NAME_TRIES: '1000',
    YICHUANG_LIMIT_SIGN_IN_ADDRESS_TRIES: '1000',
    YICHUANG_LIMIT_PUBLIC_POST_TRIES: '1000',
  },
  stdio: ['ignore', 'pipe', 'pipe'],
})
let log = ''
const note = (chunk) => (log += chunk)
running.stdout.on('data', note)
running.stderr.on('data', note)
const ended = new Promise((resolve) => running.on('exit', resolve))

async function ready() {
  while (Date.now() - began < LONGEST_START) {
    if (running.exitCode !== null) break
    const answer = await fetch(`${url}/q/health/ready`).catch(() => null)
    if (answer?.ok && existsSync(join(data, 'demo-accounts.json'))) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

let status = 1
try {
  if (await ready()) {
    console.log(`the service with a fresh demo was ready after ${((Date.now() - began) / 1000).toFixed(1)} s`)
    const accounts = readFileSync(join(data, 'demo-accounts.json'), 'utf8')
    const walked = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
      env: { ...process.env, YICHUANG_URL: url, DEMO_ACCOUNTS: accounts },
      stdio: 'inherit',
    })
    status = walked.status ?? 1
    const trouble = log.split('\n').filter((line) => / ERROR /.test(line))
    if (trouble.length > 0) console.error(`errors of the service while the journeys walked:\n${trouble.slice(0, 20).join('\n')}`)
  } else console.error(`the service did not start:\n${log.slice(-8000)}`)
} finally {
  running.kill('SIGTERM')
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20_000))])
  rmSync(data, { recursive: true, force: true })
}
process.exit(status)
