import { expect, test } from '@playwright/test'
import { freshCreditCode } from './support/creditCode'
import { expectSound, unique } from './support/page'
import { person, signInAs } from './support/people'

test('the township sends a registered body back with a reason, and its owner reads it', async ({ page, request }) => {
  const name = unique('曹娥邻里互助服务社')
  const { loginName, password } = person('applicant-owner')
  const token = ((await (await request.post('/api/v1/tokens', { data: { loginName, password } })).json()) as { accessToken: string }).accessToken
  const villages = (await (await request.get('/api/v1/divisions?parent=330604002')).json()) as { code: string }[]
  const entered = await request.post('/api/v1/organisations', {
    headers: { Authorization: `Bearer ${token}` },
    data: { creditCode: freshCreditCode(), name, category: 'SERVICE', divisionCode: villages[0]!.code, registeredOn: '2024-03-01', contact: { name: '李强', phone: '13857512345' }, leader: { name: '王芳' } },
  })
  expect(entered.ok(), await entered.text()).toBe(true)

  await signInAs(page, 'township-officer')
  await expect(page.getByRole('heading', { name: '今天要办的事' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '备案与核对' })).toBeVisible()
  await page.goto('/organisations/queue')
  await expectSound(page, '待办的备案与核对')
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect(page.getByRole('heading', { name: '请对照登记证书核对' })).toBeVisible()
  await page.getByRole('button', { name: '退回' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(dialog.getByText('请写明理由')).toBeVisible()
  await dialog.getByLabel('理由').fill('登记日期与证书不一致')
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(page.getByText('理由：登记日期与证书不一致')).toBeVisible()
  await expectSound(page, '待办的备案与核对')
})

test('filters of the register live in the address', async ({ page }) => {
  await signInAs(page, 'township-officer', '/organisations')
  await expectSound(page, '组织名册')
  await page.getByRole('button', { name: '文体类' }).click()
  await expect(page).toHaveURL(/category=CULTURE_SPORTS/)
  await page.getByRole('button', { name: '备案组织' }).click()
  await expect(page).toHaveURL(/kind=FILED/)
  await page.reload()
  await expect(page.getByRole('button', { name: '文体类' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByLabel('名称、信用代码或备案号').fill('没有这样的组织')
  await expect(page.getByText('没有找到')).toBeVisible()
})
