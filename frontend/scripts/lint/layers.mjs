// Which folder of src may import which. A folder may always import itself; files directly under a
// folder count as that folder. Features never see each other: the app puts them together.
import { dirname, relative, resolve, sep } from 'node:path'

const below = {
  app: ['features', 'dossier', 'lifecycle', 'forms', 'drafts', 'session', 'ui', 'api'],
  features: ['dossier', 'lifecycle', 'forms', 'drafts', 'session', 'ui', 'api'],
  // What an application says, for whoever reads it: applicants, officers, reviewers.
  dossier: ['lifecycle', 'forms', 'ui', 'api'],
  lifecycle: ['ui'],
  forms: ['ui'],
  drafts: ['ui', 'api'],
  session: ['api'],
  ui: [],
  api: [],
}

/** 'features/calls' for a feature, the first folder otherwise, '' for what lies outside src. */
function roomOf(file, src) {
  const parts = relative(src, file).split(sep)
  if (parts[0] === '..' || !(parts[0] in below)) return ''
  return parts[0] === 'features' ? `features/${parts[1]}` : parts[0]
}

function target(from, spec, src) {
  if (spec.startsWith('@/')) return resolve(src, spec.slice(2))
  return spec.startsWith('.') ? resolve(dirname(from), spec) : null
}

export function refusal(from, spec, src) {
  const to = target(from, spec, src)
  if (!to) return null
  const here = roomOf(from, src)
  const there = roomOf(to, src)
  if (!here || !there || here === there) return null
  const [mine, other] = [here.split('/')[0], there.split('/')[0]]
  return below[mine].includes(other) ? null : `${here} must not import ${there}`
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: { type: 'problem', schema: [{ type: 'object', properties: { src: { type: 'string' } } }] },
  create(context) {
    const look = (source) => {
      if (typeof source?.value !== 'string') return
      const why = refusal(context.filename, source.value, context.options[0].src)
      if (why) context.report({ node: source, message: why })
    }
    return {
      ImportDeclaration: (n) => look(n.source),
      ImportExpression: (n) => look(n.source),
      ExportNamedDeclaration: (n) => look(n.source),
      ExportAllDeclaration: (n) => look(n.source),
    }
  },
}
