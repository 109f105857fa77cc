import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expectLargeTargets, expectNoOverflow } from './layout'

/** The page has arrived, reads well with assistive technology and fits the screen. */
export async function expectSound(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.getByText('正在加载…')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoOverflow(page)
  await expectLargeTargets(page)
}

/** Something of its own for each run and project, so that journeys do not meet each other's traces. */
export const unique = (words: string) => `${words}${Date.now().toString(36).slice(-5)}`
