import { expect, test } from '@playwright/test'
import { expectGood } from './support/look'
import { signInAs } from './support/people'

const line = '银龄送餐续航'

test('somebody objects without an account, the office looks into it, the organisation answers and never learns who', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const name = `王秀英${Date.now() % 100_000}`
  await page.goto('/notices')
  await expectGood(page)
  await page.getByRole('link', { name: /增补资助项目公示/ }).click()
  await expect(page.getByText('还剩').first()).toBeVisible()
  await expectGood(page)
  await page.getByRole('link', { name: new RegExp(`(提出异议|反映这一项).*${line}`) }).click()
  await expect(page.getByRole('radio', { name: line })).toBeChecked()
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText('请选一种身份')).toBeVisible()
  await page.getByRole('radio', { name: /我个人/ }).check()
  await page.getByLabel('您的姓名').fill(name)
  await page.getByLabel('联系电话或地址').fill('13800001111')
  await page.getByLabel('哪里不对').fill('申报书里写的四十位老人，有一半常年住在外地，可以到社区核对。')
  await expectGood(page)
  await page.getByRole('button', { name: '提交异议' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('异议已收到')
  await expectGood(page)
  const receiptNo = (await page.getByText(/^OBJ-\d{4}-\d{4,}$/).textContent())!
  const secret = (await page.locator('strong.secret').textContent())!
  await page.getByRole('link', { name: '查异议办到哪里了' }).click()
  await page.getByLabel('查询码').fill(secret)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('经办人还在看')).toBeVisible()
  await expectGood(page)

  const office = await browser.newPage()
  await signInAs(office, 'programme-officer', '/objections')
  await office.getByRole('link', { name: new RegExp(receiptNo) }).click()
  await expect(office.getByText('异议内容可能透露是谁提出的')).toBeVisible()
  await expectGood(office)
  const step = async (button: string, words?: string) => {
    // At a desk the list's filters beside it carry the same words.
    await office.getByRole('region', { name: receiptNo }).getByRole('button', { name: button, exact: true }).click()
    if (words) await office.getByRole('dialog').getByRole('textbox').fill(words)
    await office.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
    await expect(office.getByRole('dialog')).toHaveCount(0)
  }
  await step('由我经办')
  await expect(office.getByText('有一半常年住在外地')).toBeVisible()
  await expect(office.getByText(name)).toHaveCount(0)
  await office.getByRole('button', { name: '查看提出人' }).click()
  await office.getByRole('dialog').getByRole('textbox').fill('电话告知受理')
  await office.getByRole('dialog').getByRole('button', { name: '记录并查看' }).click()
  await expect(office.getByText(name)).toBeVisible()
  await step('受理', '您的异议已受理，我们会到社区核对。')
  await step('请组织说明', '请说明服务对象的常住情况。')

  const organisation = await browser.newPage()
  await signInAs(organisation, 'applicant-owner', '/notices/questions')
  const card = organisation.locator('section').filter({ hasText: receiptNo })
  await expect(card).toContainText('请说明服务对象的常住情况。')
  await expect(organisation.getByText(name)).toHaveCount(0)
  await expectGood(organisation)
  await card.getByLabel('你们的说明').fill('四十位老人的常住证明已附在走访记录里，均住本社区。')
  await card.getByRole('button', { name: '提交说明' }).click()
  await expect(card).toContainText('你们的说明：四十位老人')

  await office.reload()
  await expect(office.getByText('均住本社区')).toBeVisible()
  await step('异议不成立', '经核对，四十位老人均在本社区常住。')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('经核对，四十位老人均在本社区常住。')).toBeVisible()
})

test('a wrong secret tells nothing', async ({ page }) => {
  await page.goto('/notices/track?no=OBJ-2026-0001')
  await page.getByLabel('查询码').fill('wrong')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('办理情况')).toHaveCount(0)
})
