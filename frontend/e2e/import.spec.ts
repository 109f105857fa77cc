import { expect, test } from '@playwright/test'
import { freshCreditCode } from './support/creditCode'
import { expectGood } from './support/look'
import { unique } from './support/page'
import { signInAs } from './support/people'

test('a table is looked at, its faults are said row by row, it is brought in and taken back', async ({ page }) => {
  test.setTimeout(120_000)
  const name = unique('曹娥街道邻里食堂')
  const table = `名称,统一社会信用代码,类别,乡镇（街道）,村（社区）,登记日期,备案日期,联系人,联系电话,负责人\n${name},${freshCreditCode()},服务类,曹娥街道,德济苑社区,2024-03-01,,李强,13857512345,王芳\n没有类别的组织,,说不清,曹娥街道,德济苑社区,,,,,\n`
  await signInAs(page, 'programme-officer', '/imports')
  await expectGood(page)
  await page.getByRole('button', { name: '看预览' }).click()
  await expect(page.getByText('请选一个文件')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: '看预览' }).click()
  await expect(page.getByText('共 2 行，1 行没有问题')).toBeVisible()
  await expect(page.getByText('表格第 3 行')).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: /^新增/ }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await page.getByRole('button', { name: '导入 1 家组织' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '导入 1 家组织' }).click()
  await expect(page.getByText('已导入', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '撤回这次导入' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('选错了文件')
  await page.getByRole('dialog').getByRole('button', { name: '撤回这次导入' }).click()
  await expect(page.locator('#main').getByText('已撤回')).toBeVisible()
  await expectGood(page)
})
