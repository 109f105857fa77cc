import { expect, test, type Page } from '@playwright/test'
import { handIn } from './support/handedIn'
import { expectGood } from './support/look'
import { signInAs } from './support/people'

const newTitle = (what: string) => `${what} ${Date.now() % 1_000_000}`

async function signOut(page: Page) {
  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
}

test('the village speaks in a minute, and the township reads it', async ({ page, request }) => {
  const title = newTitle('邻里热饭')
  const id = await handIn(request, title, false)
  await signInAs(page, 'village-confirmer', '/opinions')
  await expectGood(page)
  await page.getByRole('link', { name: new RegExp(title) }).click()
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByText('请选支持或不支持')).toBeVisible()
  await page.getByRole('radio', { name: '支持', exact: true }).check()
  await page.getByLabel('说明').fill('情况属实，社区支持。')
  await expectGood(page)
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page).toHaveURL(/\/opinions$/)

  await signOut(page)
  await signInAs(page, 'township-officer', `/checks/${id}`)
  await expect(page.getByText('村（社区）支持')).toBeVisible()
  await expect(page.getByText(/将由审查人员核实/)).toBeVisible()
  await expectGood(page)
})

test('a refusal can be objected to, and another officer decides', async ({ page, request }) => {
  const title = newTitle('河道护绿')
  const id = await handIn(request, title)
  await signInAs(page, 'township-officer', `/checks/${id}`)
  await page.getByRole('radio', { name: /^不予受理/ }).check()
  await page.getByLabel('审查意见').fill('实施地不在本街道。')
  await page.getByRole('button', { name: '提交决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不予受理' }).click()
  await expect(page.getByText('这份申报已经结束', { exact: false })).toBeVisible()

  await signOut(page)
  await signInAs(page, 'applicant-owner', `/applications/${id}`)
  await page.getByRole('button', { name: '提出异议' }).click()
  await page.getByRole('dialog').getByLabel('为什么认为结果不对').fill('实施地就在本街道德济苑社区。')
  await page.getByRole('dialog').getByRole('button', { name: '提出异议' }).click()
  await expect(page.getByText('已收到，等其他人员处理')).toBeVisible()
  await expectGood(page)

  await signOut(page)
  await signInAs(page, 'programme-officer', `/checks/${id}`)
  await page.getByRole('radio', { name: '异议成立', exact: true }).check()
  await page.getByLabel('处理意见').fill('经核对实施地在本街道。')
  await expectGood(page)
  await page.getByRole('button', { name: '提交处理结果' }).click()
  await expect(page.getByText('异议成立，继续办理')).toBeVisible()
})

test('a listing is entered and taken off again', async ({ page }) => {
  await signInAs(page, 'programme-officer', '/credit')
  await expectGood(page)
  await page.goto('/credit/import')
  await expectGood(page)
  await page.goto('/credit/new')
  await page.getByLabel('查找组织').fill('邻里互助服务社')
  await page.getByRole('radio', { name: /邻里互助服务社/ }).first().check()
  await page.getByRole('radio', { name: '活动异常名录' }).check()
  await expect(page.getByRole('radio', { name: '关注名单' })).toBeDisabled()
  await page.getByLabel('决定机关').fill('绍兴市上虞区民政局')
  await page.getByLabel('文号').fill('虞民列〔2026〕3号')
  await page.getByLabel('列入日期').fill('2026-03-02')
  await page.getByLabel('事由').fill('未按时报送年度工作报告')
  await expectGood(page)
  await page.getByRole('button', { name: '录入', exact: true }).click()
  await expect(page.getByRole('heading', { name: '录入移出决定' })).toBeVisible()
  await page.getByLabel('移出文号').fill('虞民移〔2026〕1号')
  await page.getByLabel('移出日期').fill('2026-04-02')
  await page.getByLabel('移出事由').fill('已补报')
  await expectGood(page)
  await page.getByRole('button', { name: '录入移出' }).click()
  await expect(page.getByText('已移出').first()).toBeVisible()
})
