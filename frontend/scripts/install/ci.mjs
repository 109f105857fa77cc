// `npm ci`, but only when the lock file differs from the one that node_modules was last installed from.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const stamp = resolve(root, 'node_modules/.installed-from')
const hash = createHash('sha256')
for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(resolve(root, file)))
const wanted = hash.digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('node_modules is up to date')
} else {
  const windows = process.platform === 'win32'
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci'], { cwd: root, stdio: 'inherit', shell: windows })
  if (done.status !== 0) process.exit(done.status ?? 1)
  writeFileSync(stamp, wanted)
}
