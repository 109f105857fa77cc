import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expectLargeTargets, expectNoOverflow } from './layout'

/** The page has arrived, and may be used by everybody on every screen. */
export async function expectGood(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await expectNoOverflow(page)
  await expectLargeTargets(page)
  await expectAccessible(page)
}
