import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }

/** No violation of WCAG 2.1 A and AA on the page as it is now. */
export async function expectAccessible(page: Page) {
  // Evaluated, not added as a script tag: the content security policy stays in force.
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (at: Document, options: object) => Promise<{ violations: Violation[] }> } }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations
  })
  expect(violations.map((v) => `${v.id}: ${v.help}\n  ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary}`).join('\n  ')}`)).toEqual([])
}
