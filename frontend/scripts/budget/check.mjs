import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { measure } from './measure.mjs'

const root = resolve(import.meta.dirname, '../..')
const read = (path) => JSON.parse(readFileSync(resolve(root, path), 'utf8'))
const manifestFile = resolve(root, 'target/manifest.json')

if (!existsSync(manifestFile) || !existsSync(resolve(root, 'dist/index.html'))) fail('no build to weigh: run "npm run build" first')
const newest = Math.max(...readdirSync(resolve(root, 'src'), { recursive: true }).map((f) => statSync(resolve(root, 'src', f)).mtimeMs))
if (newest > statSync(resolve(root, 'dist/index.html')).mtimeMs) fail('the build is older than the source: run "npm run build" first')

const limits = read('scripts/budget/limits.json')
const sizes = measure(read('target/manifest.json'), resolve(root, 'dist'))
const staff = (key) => limits.staffFeatures.some((name) => key.includes(`/features/${name}/`))
const rows = [
  ['entry (html + js + css)', sizes.entry, limits.entryKb],
  ['entry css', sizes.entryCss, limits.entryCssKb],
  ...sizes.routes.map((r) => [r.key, r.kb, staff(r.key) ? limits.staffRouteKb : limits.routeKb]),
]
for (const [what, kb, limit] of rows) {
  console.log(`${kb > limit ? 'OVER' : 'ok  '} ${kb.toFixed(1).padStart(6)} / ${limit} kB  ${what}`)
}
if (rows.some(([, kb, limit]) => kb > limit)) fail('over the byte budget')

function fail(why) {
  console.error(`budget: ${why}`)
  process.exit(1)
}
