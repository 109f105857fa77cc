import { expect, test } from '@playwright/test'
import { signInAs } from './support/people'
import { expectGoodAtBothSizes } from './support/sizes'

const round = { name: /登记组织.*书面评审/ }
const autumn = '2026年秋季社区微公益创投'

test('the operator sees who has handed in and never a score; the chair of the panel lets the one who stands by take over', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const operator = await browser.newPage()
  await signInAs(operator, 'operator', '/review-desk')
  await expectGoodAtBothSizes(operator)
  await operator.getByRole('main').getByRole('link', round).filter({ hasText: autumn }).first().click()
  await expect(operator.getByRole('heading', { name: '评审组', exact: true })).toBeVisible()
  await expect(operator.getByRole('main')).toContainText('已提交')
  await expect(operator.getByRole('main').getByRole('button', { name: /^更换/ })).toHaveCount(0)
  await expect(operator.getByRole('main')).not.toContainText('得分')
  await expectGoodAtBothSizes(operator)

  await signInAs(page, 'panel-chair', '/review-desk')
  await expectGoodAtBothSizes(page)
  await page.getByRole('main').getByRole('link', round).filter({ hasText: autumn }).first().click()
  const seat = page.getByRole('main').getByRole('listitem').filter({ hasText: '施敏' }).filter({ hasText: '已回避' }).first()
  await expect(seat).toBeVisible()
  await expectGoodAtBothSizes(page)
  await seat.getByRole('button', { name: /^更换/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '更换', exact: true }).click()
  await expect(dialog).toContainText('请选择由谁顶替')
  await expectGoodAtBothSizes(page)
  await dialog.getByRole('radio', { name: '陶然' }).check()
  await dialog.getByLabel('原因').fill('施敏是其中一个单位的发起人，已回避；候补陶然顶替，从头评全组。')
  await dialog.getByRole('button', { name: '更换', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '已更换' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '陶然' }).first()).not.toContainText('候补')
  await expectGoodAtBothSizes(page)

  await operator.reload()
  await expect(operator.getByRole('main').getByRole('listitem').filter({ hasText: '陶然' }).first()).not.toContainText('候补')
})

for (const who of ['department-officer', 'observer']) {
  test(`${who}: reads every call with its rules and changes nothing`, async ({ page }) => {
    test.setTimeout(90_000)
    await signInAs(page, who, '/desk/calls')
    await expectGoodAtBothSizes(page)
    await page.getByRole('main').getByRole('link', { name: new RegExp(autumn) }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(autumn)
    await expect(page.getByRole('main').getByRole('button', { name: /发布|更正|中止|取消/ })).toHaveCount(0)
    await expectGoodAtBothSizes(page)
  })
}
