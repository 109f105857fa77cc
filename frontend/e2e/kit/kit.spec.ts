import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expectLargeTargets, expectNoOverflow } from '../support/layout'

const broken: string[] = []
test.beforeEach(async ({ page }) => {
  broken.length = 0
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && broken.push(message.text()))
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '{}' }))
})
test.afterEach(() => expect(broken).toEqual([]))

for (const theme of ['light', 'dark'] as const) {
  for (const text of ['normal', 'large'] as const) {
    test(`every component, ${theme}, ${text} text`, async ({ page }, info) => {
      await page.addInitScript((p) => localStorage.setItem('yichuang.preferences', JSON.stringify(p)), { theme, text, language: 'zh-CN' })
      await page.goto('/kit')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoOverflow(page)
      await expectLargeTargets(page)
      await expectAccessible(page)
      await page.screenshot({ path: `target/kit/${info.project.name}-${theme}-${text}.png`, fullPage: true })
    })
  }
}

test('a dialog takes the focus, closes on Escape and gives the focus back', async ({ page }, info) => {
  await page.goto('/kit')
  const opener = page.getByRole('button', { name: '打开对话框' })
  await opener.click()
  await expect(page.getByRole('dialog', { name: '撤回申报' })).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: `target/kit/${info.project.name}-dialog.png` })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(opener).toBeFocused()
})

for (const path of ['/', '/sign-in', '/nowhere']) {
  test(`the page ${path}`, async ({ page }, info) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoOverflow(page)
    await expectLargeTargets(page)
    await expectAccessible(page)
    await page.screenshot({ path: `target/kit/${info.project.name}-page${path.replace('/', '-')}.png` })
  })
}
