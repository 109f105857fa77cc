import { expect, test, type Browser } from '@playwright/test'
import { signInAs } from './support/people'
import { expectGoodAtBothSizes } from './support/sizes'

/** What a phone's camera makes of a receipt on the table. */
async function photograph(browser: Browser) {
  const table = await browser.newPage({ viewport: { width: 600, height: 800 } })
  await table.setContent('<body style="background:#8a7a66;padding:60px"><div style="background:#fff;padding:40px;transform:rotate(-3deg);font:22px sans-serif"><h2>收 据</h2><p>发票号码 25332000000900001</p><p>画笔和卡纸 40 套</p><p>合计 320.00 元</p><p>上虞百官文具店</p></div></body>')
  const photo = await table.screenshot({ type: 'jpeg', quality: 80 })
  await table.close()
  return photo
}

test('the organisation photographs a receipt and claims it; the office and finance look at it one after the other', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const photo = await photograph(browser)
  await signInAs(page, 'applicant-owner-3', '/expenses')
  await page.getByLabel('项目').selectOption({ label: '新小区的第一次业主会' })
  await expect(page.getByRole('main')).toContainText('钱用到哪了')
  await expectGoodAtBothSizes(page)
  await page.getByRole('link', { name: '登记支出' }).click()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByText('请至少上传一张票据照片。').first()).toBeVisible()
  await expectGoodAtBothSizes(page)
  await page.locator('input[type=file]').setInputFiles({ name: '票据.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(page.getByRole('listitem').filter({ hasText: '票据.jpg' })).toBeVisible()
  await page.getByLabel('预算科目').selectOption({ index: 2 })
  await page.getByLabel('买了什么').fill('画笔和卡纸 40 套')
  await page.getByLabel('金额').fill('320')
  await page.getByLabel('收款方').fill('上虞百官文具店')
  await page.getByLabel('票据号码').fill('25332000000900001')
  await page.getByLabel('开票方代码').fill('91330604MA2D8K7B3X')
  await expectGoodAtBothSizes(page)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('画笔和卡纸 40 套')
  await expect(page.getByText('待看内容').first()).toBeVisible()
  await expectGoodAtBothSizes(page)
  const path = new URL(page.url()).pathname

  for (const [who, button, then] of [['programme-officer', '内容无误', '待核金额'], ['finance-clerk', '金额无误', '已认可']] as const) {
    const looker = await browser.newPage()
    await signInAs(looker, who, path)
    await looker.getByRole('button', { name: button }).click()
    await expectGoodAtBothSizes(looker)
    await looker.getByRole('dialog').getByRole('button', { name: button }).click()
    await expect(looker.getByText(then).first()).toBeVisible()
    await expectGoodAtBothSizes(looker)
    await looker.close()
  }
  await page.reload()
  await expect(page.getByText('已认可').first()).toBeVisible()
})
