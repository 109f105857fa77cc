import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { expectLargeTargets, expectNoOverflow } from './support/layout'

test('a visitor learns how a grant goes, in Chinese or in English', async ({ page }) => {
  const broken: string[] = []
  page.on('console', (m) => /Content Security Policy/.test(m.text()) && broken.push(m.text()))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('微公益创投')
  await expectAccessible(page)
  await expectNoOverflow(page)
  await expectLargeTargets(page)

  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Micro-charity venture grants')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(broken).toEqual([])
})
