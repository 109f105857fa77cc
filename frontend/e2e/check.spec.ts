import { expect, test, type Page } from '@playwright/test'
import { handIn } from './support/handedIn'
import { expectGood } from './support/look'
import { signInAs } from './support/people'

const newTitle = (what: string) => `${what} ${Date.now() % 1_000_000}`

async function signOut(page: Page) {
  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
}

async function decide(page: Page, outcome: string, words: string) {
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).check()
  await page.getByLabel('审查意见').fill(words)
  await page.getByRole('button', { name: '提交决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: outcome }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('the township reads and lets it pass, then it is the turn of the bureau', async ({ page, request }) => {
  const title = newTitle('邻里热饭')
  await handIn(request, title)
  await signInAs(page, 'township-officer', '/checks')
  const line = page.getByRole('link', { name: new RegExp(title) })
  await expect(line).toContainText('轮到您')
  await expectGood(page)

  await line.click()
  const detail = page.getByRole('region', { name: title })
  await expect(detail).toContainText('保温箱')
  await expect(detail).toContainText('老年人')
  await expect(detail.getByText(/宣传费用：用了 .*上限是资助的 10%/)).toBeVisible()
  await expect(detail.getByText(/^CALL-2026-\d+-\d{4}$/)).toBeVisible()
  await page.getByRole('button', { name: '提交决定' }).click()
  await expect(page.getByText('请选一个决定')).toBeVisible()
  await expect(page.getByText('请写审查意见')).toBeVisible()
  await expectGood(page)

  await page.getByRole('radio', { name: /^通过/ }).check()
  await page.getByLabel('审查意见').fill('材料齐全，情况属实。')
  await page.getByRole('button', { name: '提交决定' }).click()
  await expect(page.getByRole('dialog')).toContainText('交给民政部门接着审查')
  await expectGood(page)
  await page.getByRole('dialog').getByRole('button', { name: '通过' }).click()
  await expect(detail.getByText('乡镇（街道）已通过，等民政部门审查。')).toBeVisible()
  await expect(detail).toContainText('材料齐全，情况属实。')

  await signOut(page)
  await signInAs(page, 'programme-officer', '/checks')
  const forUs = page.getByRole('link', { name: new RegExp(title) })
  await expect(forUs).toContainText('轮到您')
  await forUs.click()
  await expect(detail).toContainText('材料齐全，情况属实。')
  await expect(page.getByRole('radio', { name: /^通过/ })).toBeVisible()
})

test('what is sent back tells the applicant what to complete and until when, and only once', async ({ page, request }) => {
  const title = newTitle('河道护绿')
  const id = await handIn(request, title)
  await signInAs(page, 'township-officer', `/checks/${id}`)
  await decide(page, '退回补正', '请补充村（社区）意见的盖章页。')
  await expect(page.getByText('已退回，等申报组织补好再交。', { exact: false })).toBeVisible()

  await signOut(page)
  await signInAs(page, 'applicant-owner', `/applications/${id}`)
  await expect(page.getByText('请补充村（社区）意见的盖章页。')).toBeVisible()
  await expect(page.getByText('请在这之前补好并提交：')).toContainText('24:00')
  await expectGood(page)
  await page.getByRole('link', { name: '检查并提交' }).click()
  await page.getByRole('button', { name: '提交申报书' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交申报书' }).click()
  await expect(page).toHaveURL(/\/receipt$/)

  await signOut(page)
  await signInAs(page, 'township-officer', `/checks/${id}`)
  await expect(page.getByRole('radio', { name: /^退回补正.*已经退回过一次/ })).toBeDisabled()
})

test('somebody else was faster: the words stay, and the newest is one press away', async ({ page, request, browser }) => {
  const title = newTitle('晨间陪伴')
  const id = await handIn(request, title)
  await signInAs(page, 'township-officer', `/checks/${id}`)
  await page.getByRole('radio', { name: /^不予受理/ }).check()
  await page.getByLabel('审查意见').fill('实施地不在本街道。')

  const other = await browser.newPage()
  await signInAs(other, 'township-officer', `/checks/${id}`)
  await decide(other, '退回补正', '请写明实施地。')
  await other.close()

  await page.getByRole('button', { name: '提交决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不予受理' }).click()
  await expect(page.getByRole('button', { name: '看最新内容' })).toBeVisible()
  await expect(page.getByLabel('审查意见')).toHaveValue('实施地不在本街道。')
  await expectGood(page)
  await page.getByRole('button', { name: '看最新内容' }).click()
  await expect(page.getByText('请写明实施地。')).toBeVisible()
})

test('who only reads sees everything and decides nothing', async ({ page }) => {
  await signInAs(page, 'auditor', '/checks?status=SUBMITTED')
  await page.getByRole('main').getByRole('link').filter({ hasText: '元' }).first().click()
  await expect(page.getByText('等乡镇（街道）初审。')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
})
