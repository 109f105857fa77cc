import { expect, test } from '@playwright/test'
import { expectGood } from './support/look'

const open = '2026年度社区微公益创投'

test('a citizen finds an open call and learns who, how much, until when and how it is chosen', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: open })).toBeVisible()
  await expectGood(page)
  await page.getByRole('main').getByRole('link', { name: '全部征集' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('征集公告')

  await page.getByRole('button', { name: '正在申报' }).click()
  await expect(page).toHaveURL(/phase=open/)
  const card = page.getByRole('listitem').filter({ hasText: open })
  await expect(card).toContainText('还剩')
  await expect(card).toContainText('600,000.00 元')
  await expectGood(page)

  await card.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(open)
  await expect(page.getByRole('region', { name: '这笔资助走到哪里了' })).toContainText('申报')
  for (const words of ['谁可以申报', '5,000.00 元 至 50,000.00 元', '需要准备什么', '预算怎么编', '怎么评', '钱怎么拨', '不能用来做什么', '咨询']) await expect(page.getByRole('main')).toContainText(words)
  await page.getByText(/^申报条件/).first().click()
  await expect(page.getByText('登记满 6 个月', { exact: true })).toBeVisible()
  await page.getByText('登记组织评分标准').click()
  await expect(page.getByText('需求与必要性').first()).toBeVisible()
  await expectGood(page)
})

test('applying leads a citizen to sign in, and a call that is to come says so', async ({ page }) => {
  await page.goto('/calls')
  await page.getByRole('link', { name: open }).click()
  await page.getByRole('link', { name: '我要申报' }).click()
  await expect(page).toHaveURL(/\/sign-in\?next=\/applications\/new/)

  await page.goto('/calls?phase=toCome')
  await page.getByRole('listitem').first().getByRole('link').click()
  await expect(page.getByRole('button', { name: '我要申报' })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('还没到申报开始时间')).toBeVisible()
})

test('everything is there in English too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('yichuang.preferences', JSON.stringify({ language: 'en' })))
  await page.goto('/calls')
  await page.getByRole('link', { name: open }).click()
  for (const words of ['Who may apply', 'Registered social organisations', 'How the money is paid', 'Registered for at least 6 months']) await expect(page.getByRole('main')).toContainText(words)
  await expectGood(page)
})

test('an empty filter teaches the way out, an unknown call says so', async ({ page }) => {
  await page.goto('/calls?phase=cancelled')
  await page.getByRole('button', { name: '看全部征集' }).click()
  await expect(page.getByRole('link', { name: open })).toBeVisible()
  await page.goto('/calls/0000000000000')
  await expect(page.getByRole('alert')).toBeVisible()
})
