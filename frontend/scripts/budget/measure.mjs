// Sizes are brotli, 1 kB = 1024 B.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const kb = (bytes) => bytes / 1024
const brotli = (dist, file) => kb(brotliCompressSync(readFileSync(resolve(dist, file))).length)

/** Every manifest key that loading `key` pulls in at once. */
function closure(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(manifest, next, seen)
  return seen
}

function files(manifest, keys) {
  const js = new Set()
  const css = new Set()
  for (const key of keys) {
    js.add(manifest[key].file)
    for (const sheet of manifest[key].css ?? []) css.add(sheet)
  }
  return { js: [...js], css: [...css] }
}

export function measure(manifest, dist) {
  const sum = (list) => list.reduce((total, file) => total + brotli(dist, file), 0)
  const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry)
  const entryKeys = closure(manifest, entryKey)
  const entry = files(manifest, entryKeys)
  const routes = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && key.endsWith('.vue'))
    .map((key) => {
      const own = files(manifest, [...closure(manifest, key)].filter((k) => !entryKeys.has(k)))
      return { key, kb: sum([...own.js, ...own.css]) }
    })
  const entryCss = sum(entry.css)
  return { entry: brotli(dist, 'index.html') + sum(entry.js) + entryCss, entryCss, routes }
}
