// @vitest-environment node
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import { layers } from './layers.mjs'

function complaints(file: string, code: string): string[] {
  const found = new Linter({ cwd: '/r' }).verify(
    code,
    [{ files: ['**/*.js'], plugins: { house: { rules: { layers } } }, rules: { 'house/layers': ['error', { src: '/r/src' }] } }],
    { filename: file },
  )
  return found.map((m) => m.message)
}

it.each([
  ['src/ui/A.js', "import '@/api/client'", 'ui must not import api'],
  ['src/ui/A.js', "import('../features/calls/x.js')", 'ui must not import features/calls'],
  ['src/features/calls/a.js', "export * from '../awards/b'", 'features/calls must not import features/awards'],
  ['src/features/calls/pages/a.js', "import '../../../app/router'", 'features/calls must not import app'],
  ['src/forms/a.js', "import '@/drafts/b'", 'forms must not import drafts'],
  ['src/dossier/a.js', "import '@/features/checks/b'", 'dossier must not import features/checks'],
  ['src/lifecycle/a.js', "export { x } from '@/features/calls/b'", 'lifecycle must not import features/calls'],
])('refuses %s: %s', (file, code, why) => {
  expect(complaints(`/r/${file}`, code)).toEqual([why])
})

it.each([
  ['src/features/calls/pages/a.js', "import '../api'; import '@/ui/B'; import '@/api/client'; import 'vue'"],
  ['src/app/router.js', "import('@/features/calls/routes')"],
  ['src/drafts/a.js', "import '@/ui/x'; import '@/api/problem'"],
])('allows %s: %s', (file, code) => {
  expect(complaints(`/r/${file}`, code)).toEqual([])
})
