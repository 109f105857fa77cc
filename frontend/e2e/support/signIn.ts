import { expect, type Page } from '@playwright/test'

/** Signs in the way people do; ends where `next` leads. */
export async function signIn(page: Page, loginName: string, password: string, next = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.locator('#field-loginName').fill(loginName)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  // Checking a password is slow on purpose, and slower on a service that has just started.
  await expect(page).not.toHaveURL(/\/sign-in/, { timeout: 15_000 })
}
