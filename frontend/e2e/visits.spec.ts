import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { exampleOf } from './support/examples'
import { expectNoOverflow } from './support/layout'
import { everybody } from './support/people'
import { looks, routes, visitsOf, type Look } from './support/visits'

// Every page, by the people it is for, in every size, language, colour and text size: sound, nothing sticking out, nothing thrown.
const all = routes()
const people = [null, ...new Set(everybody().map((one) => one.role.toUpperCase().replace(/-/g, '_')))]

async function dress(page: Page, look: Look) {
  await page.setViewportSize({ width: look.width, height: 844 })
  await page.evaluate(({ language, theme }) => localStorage.setItem('yichuang.preferences', JSON.stringify({ language, theme, text: 'normal' })), look)
}

async function arrived(page: Page, look: Look) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), look.text === 'double' ? '200%' : '')
}

for (const role of people) {
  test(`what ${role ?? 'a visitor'} may open is sound in every look`, async ({ page, request }) => {
    const visits = visitsOf(role, people, all)
    test.setTimeout(30_000 + visits.length * 15_000)
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(`${page.url()}: ${error.message}`))
    // A thing that is not there is answered with 404, which the browser also writes down; the page says it in words.
    page.on('console', (line) => line.type() === 'error' && !line.text().startsWith('Failed to load resource') && thrown.push(`${page.url()}: ${line.text()}`))

    let headers: Record<string, string> = {}
    await page.goto('/not-allowed')
    if (role) {
      const { loginName, password } = everybody().find((one) => one.role.toUpperCase().replace(/-/g, '_') === role)!
      const signedIn = await page.request.post('/api/v1/tokens', { data: { loginName, password } })
      headers = { Authorization: `Bearer ${((await signedIn.json()) as { accessToken: string }).accessToken}` }
      await page.evaluate(() => localStorage.setItem('yichuang.session', '1'))
    }
    for (const { route, look } of visits) {
      const path = await exampleOf(request, headers, route.path)
      await test.step(`${path} ${look.width} ${look.language} ${look.theme} ${look.text}`, async () => {
        await dress(page, look)
        await page.goto(path)
        await arrived(page, look)
        expect.soft(await page.locator('nav .entry:visible').count(), 'a phone has five tabs').toBeLessThanOrEqual(look.width < 720 ? 5 : 99)
        await soft(() => expectNoOverflow(page), path, look)
        await soft(() => expectAccessible(page), path, look)
      })
    }
    expect(thrown).toEqual([])
  })
}

/** One broken page does not hide the next. */
async function soft(check: () => Promise<void>, path: string, look: Look) {
  const wrong = await check().then(() => '', (error: Error) => error.message)
  expect.soft(wrong, `${path} ${look.width} ${look.language} ${look.theme} ${look.text}`).toBe('')
}

test('the looks hold every pair', () => {
  const factors = Object.keys(looks[0]!) as (keyof Look)[]
  for (const a of factors) for (const b of factors) {
    if (a >= b) continue
    const values = (factor: keyof Look) => new Set(looks.map((look) => look[factor]))
    expect(new Set(looks.map((look) => `${look[a]} ${look[b]}`)).size, `${a} and ${b}`).toBe(values(a).size * values(b).size)
  }
})
