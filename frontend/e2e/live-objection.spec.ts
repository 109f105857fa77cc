import { expect, test } from '@playwright/test'
import { expectGoodAtBothSizes } from './support/sizes'

test('a citizen objects to one award of the summer, keeps the receipt and follows what becomes of it', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/notices')
  await page.getByRole('link', { name: /夏季/ }).first().click()
  await expect(page.getByRole('main')).toContainText('早上七点的小饭桌')
  await expectGoodAtBothSizes(page)
  await page.getByRole('link', { name: /(提出异议|反映这一项).*早上七点的小饭桌/ }).click()
  await expect(page.getByRole('radio', { name: /早上七点的小饭桌/ })).toBeChecked()
  await page.getByRole('radio', { name: /不留姓名/ }).check()
  await page.getByLabel('哪里不对').fill('申报书写的早餐点位在龙山社区活动室，那里从七月起已经租给培训班，九月我路过三次都没有开门。')
  await expectGoodAtBothSizes(page)
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('异议已收到')
  await expect(page.getByRole('main')).toContainText('已作为线索收到')
  const receiptNo = (await page.getByText(/^OBJ-\d{4}-\d{4,}$/).textContent())!
  const secret = (await page.locator('strong.secret').textContent())!
  await expectGoodAtBothSizes(page)

  await page.goto('/notices/track')
  await page.getByLabel('编号').fill(receiptNo)
  await page.getByLabel('查询码').fill(secret)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('经办人还在看')).toBeVisible()
  await expectGoodAtBothSizes(page)
})
