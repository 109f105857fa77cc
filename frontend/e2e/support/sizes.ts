import type { Page } from '@playwright/test'
import { expectGood } from './look'

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }
let pictures = 0

/**
 * The page is good in the hand and on a desk. For journeys that use something up which the demo has only one of: they are walked
 * once, and look at both sizes on the way. With YICHUANG_PICTURES they leave a picture of each.
 */
export async function expectGoodAtBothSizes(page: Page) {
  const begun = page.viewportSize() ?? sizes.phone
  pictures++
  for (const [name, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    await expectGood(page)
    if (process.env.YICHUANG_PICTURES) await page.screenshot({ path: `${process.env.YICHUANG_PICTURES}/${String(pictures).padStart(3, '0')}-${name}.png`, fullPage: (await page.getByRole('dialog').count()) === 0 })
  }
  await page.setViewportSize(begun)
}
