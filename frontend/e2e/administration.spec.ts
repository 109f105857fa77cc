import { expect, test } from '@playwright/test'
import { expectGood } from './support/look'
import { unique } from './support/page'
import { signInAs } from './support/people'
import { signIn } from './support/signIn'

test('an account is handed over, gets a role, must choose its own password, and is blocked', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const loginName = unique('guest-')
  await signInAs(page, 'administrator', '/admin/accounts')
  await expectGood(page)
  await page.getByRole('link', { name: '开新账号' }).click()
  // Typing into the list's own search would call the way off.
  await expect(page.getByRole('heading', { level: 1, name: '开新账号' })).toBeVisible()
  await page.getByLabel('姓名').fill('许文')
  await page.getByLabel('登录账号').fill(loginName)
  await page.getByRole('button', { name: '开账号' }).click()
  await expect(page.getByText('临时密码只显示这一次')).toBeVisible()
  const password = (await page.locator('strong.secret').textContent())!
  await page.getByRole('link', { name: '给他角色' }).click()
  await page.getByRole('button', { name: '给这个角色' }).click()
  await expect(page.getByText('请选一个角色')).toBeVisible()
  await page.getByLabel('角色', { exact: true }).selectOption({ label: '审计人员' })
  await page.getByRole('button', { name: '给这个角色' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '审计人员' })).toContainText('有效')
  await expectGood(page)

  const own = await browser.newPage()
  await signIn(own, loginName, password)
  await expect(own.getByText('请先换一个密码')).toBeVisible()
  await expectGood(own)
  await own.getByLabel('现在的密码').fill(password)
  await own.getByLabel('新密码', { exact: true }).fill('曹娥江边的老榆树真高')
  await own.getByLabel('再写一次新密码').fill('曹娥江边的老榆树真高')
  await own.getByRole('button', { name: '换密码' }).click()
  await expect(own).toHaveURL(/sign-in/)
  await signIn(own, loginName, '曹娥江边的老榆树真高', '/admin/record')
  await own.getByRole('button', { name: '现在检查' }).click()
  await expect(own.getByText('完整：没有任何一条被动过')).toBeVisible()
  await expectGood(own)

  await page.reload()
  await page.getByRole('button', { name: '停用' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('借用期满')
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByText('已停用').first()).toBeVisible()
  await own.goto('/sign-in')
  await own.locator('#field-loginName').fill(loginName)
  await own.locator('#field-password').fill('曹娥江边的老榆树真高')
  await own.locator('form button[type=submit]').click()
  await expect(own.getByRole('alert')).toBeVisible()
})

test('the own account is not one’s own to change, and a second factor shows its picture', async ({ page }) => {
  await signInAs(page, 'administrator', '/admin/accounts?q=administrator')
  await page.getByRole('link', { name: /秦川/ }).click()
  await expect(page.getByText('这是您自己的账号')).toBeVisible()
  await expect(page.getByRole('button', { name: '停用' })).toHaveCount(0)
  await page.goto('/account')
  await page.getByRole('button', { name: '开启两步验证' }).click()
  await expect(page.getByRole('img', { name: '验证器的二维码' })).toBeVisible()
  await expectGood(page)
})
