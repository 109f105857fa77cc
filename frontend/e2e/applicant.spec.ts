import { expect, test } from '@playwright/test'
import { attach, begin, fillIn, saved } from './support/application'
import { expectGood } from './support/look'
import { signInAs } from './support/people'

const call = '2026年度社区微公益创投'
const organisation = '曹娥街道银龄邻里服务中心'

test('the list says what waits for us, and until when', async ({ page }) => {
  await signInAs(page, 'applicant-owner', '/applications')
  const ours = page.getByRole('region', { name: '要我们接着做' })
  await expect(ours.getByRole('listitem').filter({ hasText: '还剩' }).filter({ hasText: '没填完' }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: '已交出去和已结束' })).toContainText('回执号')
  await expectGood(page)
  await page.getByRole('button', { name: '草稿' }).click()
  await expect(page).toHaveURL(/status=DRAFT/)
  await expect(page.getByRole('region', { name: '已交出去和已结束' })).toBeHidden()
})

test('a track that is not for the organisation says why', async ({ page }) => {
  await signInAs(page, 'applicant-owner', '/calls')
  await page.getByRole('link', { name: call }).click()
  await page.getByRole('link', { name: '我要申报' }).click()
  await page.getByRole('radio', { name: organisation }).check()
  await expect(page.getByRole('radio', { name: /备案组织.*不面向这类组织/ })).toBeDisabled()
  await expectGood(page)
})

test('from the call to the receipt, and back out', async ({ page }) => {
  test.setTimeout(180_000)
  const title = `银龄送餐 ${Date.now() % 1_000_000}`
  await signInAs(page, 'applicant-owner')
  await begin(page, call, organisation)
  await expectGood(page)
  await fillIn(page, title)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await attach(page)
  await saved(page)
  await expectGood(page)

  await page.getByRole('link', { name: '检查并提交' }).click()
  await expect(page.getByText('还差 4 处就可以提交')).toBeVisible()
  await expect(page.getByRole('button', { name: '提交申报书' })).toHaveAttribute('aria-disabled', 'true')
  await expectGood(page)
  await page.getByRole('link', { name: /所填内容和材料真实/ }).click()
  await expect(page.locator('[id="field-commitment.truth"]')).toBeFocused()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await saved(page)

  await page.getByRole('link', { name: '检查并提交' }).click()
  await page.getByRole('button', { name: '提交申报书' }).click()
  await expect(page.getByRole('dialog')).toContainText('10,000.00')
  await page.getByRole('dialog').getByRole('button', { name: '提交申报书' }).click()
  await expect(page).toHaveURL(/\/receipt$/)
  await expect(page.getByText(/^CALL-2026-\d+-\d{4}$/)).toBeVisible()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expectGood(page)

  await page.getByRole('link', { name: '看提交的内容' }).click()
  await expect(page.getByRole('main')).toContainText('老年人')
  await expectGood(page)
  await page.getByRole('link', { name: '修改记录' }).click()
  await expect(page.getByText(/保存，第 \d+ 版/).first()).toBeVisible()
  await expectGood(page)
  await page.goBack()
  await page.getByRole('button', { name: '撤回申报' }).click()
  await page.getByRole('dialog').getByLabel('为什么撤回').fill('项目改期')
  await page.getByRole('dialog').getByRole('button', { name: '撤回申报' }).click()
  await expect(page.getByText('已撤回', { exact: true }).first()).toBeVisible()
})

test('nothing gets lost: not without a network, not when two people write the same part', async ({ page, browser, context, baseURL }) => {
  await signInAs(page, 'applicant-owner')
  await begin(page, call, organisation)
  const titleOf = (of: typeof page) => of.locator('[id="field-basics.title"]')
  await titleOf(page).fill('断网前的名字')
  await saved(page)

  await context.setOffline(true)
  await titleOf(page).fill('断网时写的名字')
  await expect(page.getByText('联网后自动保存')).toBeVisible()
  await context.setOffline(false)
  await saved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('断网时写的名字')

  const other = await (await browser.newContext({ baseURL, locale: 'zh-CN' })).newPage()
  await signInAs(other, 'applicant-editor', new URL(page.url()).pathname)
  await expect(titleOf(other)).toHaveValue('断网时写的名字')
  await titleOf(other).fill('李国强写的名字')
  await saved(other)
  await titleOf(page).fill('陈月琴写的名字')
  await expect(page.getByText('同一部分有两份不同的内容')).toBeVisible()
  await expect(page.getByText('李国强 改于')).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: '用服务器上的' }).click()
  await expect(titleOf(page)).toHaveValue('李国强写的名字')
  await other.close()
})
