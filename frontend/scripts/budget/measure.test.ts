// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { measure } from './measure.mjs'

it('weighs what a first visit loads, and of a page only what it adds', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'))
  // Random bytes do not compress, so the sizes are known.
  for (const [file, kb] of [['index.html', 1], ['a.js', 10], ['a.css', 2], ['shared.js', 4], ['page.js', 3], ['page.css', 1]] as const) writeFileSync(join(dist, file), randomBytes(kb * 1024))
  const sizes = measure({
    'index.html': { file: 'a.js', isEntry: true, css: ['a.css'], dynamicImports: ['P.vue'] },
    '_shared.js': { file: 'shared.js' },
    'P.vue': { file: 'page.js', isDynamicEntry: true, imports: ['index.html', '_shared.js'], css: ['page.css'] },
  }, dist)
  expect([sizes.entry, sizes.entryCss, sizes.routes[0]?.kb].map((kb) => Math.round(kb ?? 0))).toEqual([13, 2, 8])
})
