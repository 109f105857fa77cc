import { expect, test } from '@playwright/test'
import { signInAs } from './support/people'
import { expectGoodAtBothSizes } from './support/sizes'

test('the auditor lets the books prove themselves, follows the money of one project and reads who did what', async ({ page }) => {
  test.setTimeout(180_000)
  await signInAs(page, 'auditor', '/fund/proofs')
  await page.getByRole('button', { name: '现在检验' }).click()
  await expect(page.getByText('账实相符').first()).toBeVisible()
  await expectGoodAtBothSizes(page)

  await page.goto('/projects')
  await expectGoodAtBothSizes(page)
  await page.getByRole('link', { name: /村口戏台：越剧进十村/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('村口戏台')
  await expect(page.getByRole('main')).toContainText('19,615.00')
  await expectGoodAtBothSizes(page)

  await page.goto('/admin/record')
  await expectGoodAtBothSizes(page)
})
