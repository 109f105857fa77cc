import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './support/people'
import { expectGoodAtBothSizes } from './support/sizes'

/** The part of a grant as the desk shows it. */
const part = (page: Page, project: string) => page.getByRole('region', { name: project })

async function open(page: Page, who: string, project: string) {
  await signInAs(page, who, '/finance')
  await expectGoodAtBothSizes(page)
  await page.getByRole('link', { name: new RegExp(project) }).click()
  await expect(part(page, project)).toBeVisible()
}

async function step(page: Page, project: string, button: string, done: string) {
  await part(page, project).getByRole('button', { name: button, exact: true }).click()
  await expectGoodAtBothSizes(page)
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a part of a grant goes through the hands of the clerk, the approver and the cashier, and is paid when the bank says so', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const project = '孩子们的半亩田'
  await open(page, 'finance-clerk', project)
  await step(page, project, '提出申请', '已提出申请')
  await expect(part(page, project)).toContainText('待审批')
  await expect(part(page, project).getByRole('button', { name: '审批通过' })).toHaveCount(0)

  const approver = await browser.newPage()
  await open(approver, 'finance-approver', project)
  await expect(part(approver, project)).toContainText('卫兰')
  await step(approver, project, '审批通过', '已审批')
  await expect(part(approver, project).getByRole('button', { name: '支付', exact: true })).toHaveCount(0)

  const cashier = await browser.newPage()
  await open(cashier, 'cashier', project)
  await step(cashier, project, '支付', '已发出支付指令')
  await expect(part(cashier, project)).toContainText('伍仟陆佰肆拾元整')
  await expectGoodAtBothSizes(cashier)
  await part(cashier, project).getByRole('button', { name: '登记回单' }).click()
  const receipt = cashier.getByRole('dialog')
  await receipt.getByRole('button', { name: '登记回单' }).click()
  await expect(receipt).toContainText('请填写银行流水号')
  await receipt.getByLabel('银行流水号').fill('2026092800017')
  await receipt.getByLabel('付款日期').fill('2026-09-28')
  await expectGoodAtBothSizes(cashier)
  await receipt.getByRole('button', { name: '登记回单' }).click()
  await expect(cashier.getByRole('dialog')).toHaveCount(0)
  await expect(part(cashier, project)).toContainText('已拨付')
  await expect(part(cashier, project)).toContainText('2026092800017')
  await expect(part(cashier, project)).toContainText('申请 卫兰，审批 蒋平，支付 沈静')
  await expectGoodAtBothSizes(cashier)

  await approver.goto('/fund/proofs')
  await approver.getByRole('button', { name: '现在检验' }).click()
  await expect(approver.getByText('账实相符').first()).toBeVisible()
})

test('the organisation reads why its part is not paid, and what is to be done about it', async ({ page }) => {
  await signInAs(page, 'applicant-owner-2', '/tranches')
  await page.getByRole('link', { name: /中期款.*暂缓/ }).click()
  await expect(page.getByRole('main')).toContainText('收款账户的开户银行已经合并改名')
  await expectGoodAtBothSizes(page)
})
