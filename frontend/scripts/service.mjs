// The finished service as a process of its own: started on a data folder, asked whether it is ready, ended kindly or not.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

// The first start tells the year of a whole district; a busy machine takes its time.
const LONGEST_START = 420_000
const program = '../backend/target/quarkus-app/quarkus-run.jar'

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

export function startService(data, port) {
  const url = `http://localhost:${port}`
  const began = Date.now()
  const running = spawn('java', ['-jar', program], {
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
  const accounts = join(data, 'demo-accounts.json')

  async function ready() {
    while (Date.now() - began < LONGEST_START) {
      if (running.exitCode !== null) return false
      const answer = await fetch(`${url}/q/health/ready`).catch(() => null)
      if (answer?.ok && existsSync(accounts)) return true
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return false
  }
  /** Kindly, and in the end firmly: nothing of it is left running. */
  async function stop() {
    running.kill('SIGTERM')
    const slow = Symbol('slow')
    if ((await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 60_000, slow))])) !== slow) return
    await kill()
    killDatabase(data)
  }
  async function kill() {
    running.kill('SIGKILL')
    await ended
  }
  return { url, ready, stop, kill, log: () => log, accounts: () => readFileSync(accounts, 'utf8'), seconds: () => (Date.now() - began) / 1000 }
}

/** The database server lives on when its service was killed; this ends it the same way. */
export function killDatabase(data) {
  const [pid] = readFileSync(join(data, 'mariadb', 'running'), 'utf8').split('\n')
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
