import { expect, test } from '@playwright/test'
import { signInAs } from './support/people'
import { expectGoodAtBothSizes } from './support/sizes'

const project = '柜台前的手语'

test('the assessor declares, looks into a project at half time and concludes; the lead confirms and the organisation reads it', async ({ page, browser }) => {
  test.setTimeout(180_000)
  await signInAs(page, 'assessor')
  await expect(page.getByRole('main')).toContainText('等您评估的项目')
  await page.goto('/evaluations')
  await expectGoodAtBothSizes(page)
  await page.getByRole('link', { name: new RegExp(`${project}.*待评估|待评估.*${project}`) }).click()
  await page.getByRole('button', { name: '我没有利益冲突' }).click()
  await expectGoodAtBothSizes(page)
  await page.getByRole('dialog').getByRole('button', { name: '我没有利益冲突' }).click()
  await page.getByRole('button', { name: '提交结论' }).click()
  await expect(page.getByText('请选择结论').first()).toBeVisible()
  await expectGoodAtBothSizes(page)
  await page.getByRole('radio', { name: '通过', exact: true }).check()
  await page.getByRole('checkbox', { name: '实地走访' }).check()
  await page.getByRole('checkbox', { name: '票据抽查' }).check()
  await page.getByLabel('评估意见').fill('九月二十六日到三个窗口看了培训，学员能独立接待听障居民，签到与登记一致。')
  await page.getByRole('button', { name: '提交结论' }).click()
  await expect(page.getByRole('dialog')).toContainText('提交后不能修改')
  await expectGoodAtBothSizes(page)
  await page.getByRole('dialog').getByRole('button', { name: '提交结论' }).click()
  await expect(page.getByText('待确认').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '提交结论' })).toHaveCount(0)
  const path = new URL(page.url()).pathname

  const lead = await browser.newPage()
  await signInAs(lead, 'bureau-lead', path)
  await expect(lead.getByRole('main')).toContainText('学员能独立接待听障居民')
  await expectGoodAtBothSizes(lead)
  await lead.getByRole('button', { name: '确认结论' }).click()
  await expect(lead.getByRole('dialog')).toContainText('立即生效')
  await expectGoodAtBothSizes(lead)
  await lead.getByRole('dialog').getByRole('button', { name: '确认结论' }).click()
  await expect(lead.getByText('已完成').first()).toBeVisible()

  const organisation = await browser.newPage()
  await signInAs(organisation, 'applicant-owner-2', path)
  await expect(organisation.getByRole('main')).toContainText('学员能独立接待听障居民')
  await expectGoodAtBothSizes(organisation)
})
