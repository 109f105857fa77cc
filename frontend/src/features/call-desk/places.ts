import type { RouteLocationRaw } from 'vue-router'

/** Where a finding of the checklist is mended. */
export function placeFor(callId: string, pointer: string): RouteLocationRaw {
  const home = `/desk/calls/${callId}`
  if (!pointer.startsWith('/ruleBook')) {
    const field = pointer.slice(1).replace(/\//g, '.')
    return { path: `${home}/plan`, hash: `#field-${field === 'contact' ? 'contact.name' : field}` }
  }
  const at = pointer.slice('/ruleBook'.length)
  if (at === '') return { path: `${home}/rules` }
  return at === '/sources' ? { path: `${home}/rules`, hash: '#part-sources' } : { path: `${home}/rules/text`, query: { at } }
}
