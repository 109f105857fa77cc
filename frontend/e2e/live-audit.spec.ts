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
  await expect(page.getByRole('progressbar', { name: '已拨付 19,615.00 元，占资助额 100%' }).or(page.getByText('已拨付 19,615.00 元，占资助额 100%')).first()).toBeVisible()
  await expectGoodAtBothSizes(page)

  await page.goto('/admin/record')
  await page.getByRole('button', { name: '现在检查' }).click()
  await expect(page.getByText('完整：没有任何一条被动过')).toBeVisible()
  // Every code of the record has its word.
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  expect(await page.getByRole('main').getByRole('list').innerText()).not.toMatch(/[A-Z]+_[A-Z]+|[a-z]-[a-z]/)
  await page.getByLabel('对象种类').selectOption({ label: '拨款' })
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '拨款：' }).first()).toBeVisible()
  await expectGoodAtBothSizes(page)
  await page.getByRole('button', { name: /看详情/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('您这次查看也已记入记录')
  await expectGoodAtBothSizes(page)
})
