import { expect, test, type Page } from '@playwright/test'
import { freshCreditCode } from './support/creditCode'
import { expectSound, unique } from './support/page'
import { signInAs } from './support/people'

async function choosePlace(page: Page) {
  await page.getByRole('button', { name: '曹娥街道' }).click()
  await page.getByRole('button', { name: '德济苑社区' }).click()
}

async function fillPeople(page: Page) {
  await page.getByLabel(/^(负责人|法定代表人)$/).fill('王芳')
  await page.getByLabel('联系人').fill('李强')
  await page.getByLabel('联系电话').fill('13857512345')
}

test('a volunteer files a group and sees who has the ball', async ({ page }) => {
  const name = unique('德济苑助餐志愿队')
  await signInAs(page, 'applicant-owner', '/organisations')
  await expectSound(page, '我的组织')
  await page.getByRole('link', { name: '添加组织' }).click()
  await page.getByText('没有登记的团队').click()
  await expectSound(page, '添加组织')
  await page.getByRole('link', { name: '下一步' }).click()

  await page.getByRole('button', { name: '提交备案申请' }).click()
  await expect(page.getByText('处要改，已为您标出')).toBeVisible()
  await page.getByLabel('组织名称').fill(name)
  await page.getByRole('radio', { name: /^服务类/ }).check()
  await choosePlace(page)
  await page.getByLabel('为什么成立').fill('小区独居老人吃饭难，邻居们轮流送餐。')
  await fillPeople(page)
  await expectSound(page, '申请备案')
  await page.getByRole('button', { name: '提交备案申请' }).click()

  await expectSound(page, name)
  await expect(page.getByRole('region', { name: '入册走到哪里了' })).toContainText('等村（社区）意见')
})

test('a registered body is entered: the code is judged while typing, the account stays masked, a member is invited', async ({ page }) => {
  const name = unique('暖阳公益服务中心')
  const code = freshCreditCode()
  await signInAs(page, 'applicant-owner', '/organisations/new/registered')
  await page.getByLabel('统一社会信用代码').fill(`${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}`)
  await expect(page.getByText('有一位填错了，请对照证书再看一遍')).toBeVisible()
  await page.getByLabel('统一社会信用代码').fill(code)
  await expect(page.getByText('代码核对无误')).toBeVisible()
  await page.getByLabel('组织名称').fill(name)
  await page.getByRole('radio', { name: /^服务类/ }).check()
  await choosePlace(page)
  await page.getByLabel('登记日期').fill('2024-03-01')
  await fillPeople(page)
  await page.getByRole('button', { name: '保存组织' }).click()
  await expectSound(page, name)

  await page.getByRole('link', { name: '填写收款账户' }).click()
  await page.getByLabel('户名').fill(name)
  await page.getByLabel('开户行').fill('上虞农商银行百官支行')
  await page.getByLabel('账号', { exact: true }).fill('6222 0212 0800 1234')
  await page.getByLabel('再填一遍账号').fill('6222021208001235')
  await page.getByRole('button', { name: '保存账户' }).click()
  await expect(page.getByText('两次填写的账号不一样')).toBeVisible()
  await page.getByLabel('再填一遍账号').fill('6222021208001234')
  await page.getByRole('button', { name: '保存账户' }).click()
  await expect(page.getByText(/\*+1234/)).toBeVisible()
  await expect(page.getByText('6222021208001234')).toHaveCount(0)

  await page.getByRole('button', { name: '邀请成员' }).click()
  await page.getByRole('button', { name: '生成邀请码' }).click()
  await expect(page.getByText(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)).toBeVisible()
})

test('a host signatory finds the requests, or learns where they will be', async ({ page }) => {
  await signInAs(page, 'host-signatory', '/hosts')
  await expectSound(page, '依托申请')
  const agree = page.getByRole('button', { name: '同意做依托单位' })
  if (await agree.count()) await expect(page.getByText('钱用得不对，本单位一同负责').first()).toBeVisible()
  else await expect(page.getByText('没有等您答复的申请')).toBeVisible()
})
