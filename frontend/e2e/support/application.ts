import { expect, type Page } from '@playwright/test'

const field = (page: Page, path: string) => page.locator(`[id="field-${path}"]`)
const long = (text: string, least: number) => text.repeat(Math.ceil(least / text.length))

/** From the open call to a draft of one's own; ends in its editor. */
export async function begin(page: Page, call: string, organisation: string) {
  await page.goto('/calls')
  await page.getByRole('link', { name: call }).click()
  await page.getByRole('link', { name: '我要申报' }).click()
  await page.getByRole('radio', { name: organisation }).check()
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page).toHaveURL(/\/applications\/[0-9A-Z]{13}$/)
  await expect(page.getByRole('heading', { level: 2, name: '基本信息' })).toBeVisible()
}

export async function saved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: /^已保存/ })).toBeVisible()
}

async function next(page: Page) {
  await saved(page)
  await page.getByRole('button', { name: /^下一部分/ }).click()
}

/** Every part, the way a person fills it in; the budget keeps to the caps and nothing else is left open. */
export async function fillIn(page: Page, title: string) {
  const write = (path: string, text: string) => field(page, path).fill(text)
  const add = (path: string) => field(page, path).click()
  await write('basics.title', title)
  await page.getByText('服务', { exact: true }).click()
  await write('basics.summary', long('为独居老人每周三次送热饭到家，同时看一眼人、问一声好。', 60))
  await write('basics.place', '德济苑社区')
  await write('basics.starts', '2026-12-01')
  await write('basics.ends', '2027-08-31')
  await next(page)

  await write('need.need', long('社区里七十岁以上独居老人四十余位，子女多在外地，冬天常吃冷饭。', 120))
  await page.getByText('走访或问卷').click()
  await write('need.evidence', long('今年七月走访独居老人四十三户，三十八户愿意接受送餐。', 40))
  await page.getByText('老年人', { exact: true }).click()
  await write('need.persons', '40')
  await write('need.personTimes', '3800')
  await next(page)

  await write('plan.approach', long('志愿者分成六个小组，周一、三、五中午送餐，送到时填写看望记录。', 120))
  for (const [i, from, to] of [[0, '2026-12-01', '2027-03-31'], [1, '2027-04-01', '2027-08-31']] as const) {
    await add('plan.steps')
    await write(`plan.steps.${i}.from`, from)
    await write(`plan.steps.${i}.to`, to)
    await write(`plan.steps.${i}.work`, '每周三次送餐并填写看望记录')
    await write(`plan.steps.${i}.result`, '送餐记录齐全')
  }
  await next(page)

  await add('targets.targets')
  for (const [key, text] of [['what', '送餐上门'], ['number', '3800'], ['unit', '人次'], ['proof', '送餐签收记录']] as const) await write(`targets.targets.0.${key}`, text)
  await write('targets.satisfaction', '90')
  await next(page)

  await write('team.leader', '陈月琴')
  await add('team.members')
  await write('team.members.0.name', '李国强')
  await write('team.members.0.duty', '送餐调度')
  await write('team.volunteers', '26')
  await next(page)

  await fillBudget(page)
  await next(page)
  await write('sustainability.residents', long('老人和家属参加每月碰头会，菜单由老人投票。', 40))
  await write('sustainability.afterwards', long('送餐队转为社区常备志愿队伍，社区食堂继续供餐。', 40))
  await next(page)
}

/** Publicity may take a tenth of the grant: first too much of it, then within the cap. */
async function fillBudget(page: Page) {
  const write = (path: string, text: string) => field(page, `budget.${path}`).fill(text)
  for (const [i, item, what, quantity, price] of [[0, 'materials', '保温餐盒 100 套', '100', '90'], [1, 'publicity', '宣传单', '10', '500']] as const) {
    await field(page, 'budget.lines').click()
    await field(page, `budget.lines.${i}.item`).selectOption(item)
    await write(`lines.${i}.what`, what)
    await write(`lines.${i}.quantity`, quantity)
    await write(`lines.${i}.unitPriceFen`, price)
  }
  await expect(field(page, 'budget.lines.0.grantFen')).toHaveValue('9,000.00')
  await expect(page.getByText('宣传费用：用了 5,000.00 元，超过了最多可用的 1,400.00 元')).toBeVisible()
  await write('lines.1.quantity', '2')
  await expect(page.getByText('宣传费用：用了 1,000.00 元，最多可用 1,000.00 元')).toBeVisible()
  await expect(page.getByText('项目总预算 10,000.00 元，其中申请资助 10,000.00 元。')).toBeVisible()
  await write('minimumWorkableFen', '8000')
}

/** A photo of the village's opinion, one pixel large. */
export async function attach(page: Page) {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
  await field(page, 'attachments.village-opinion').setInputFiles({ name: '村委意见.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByRole('button', { name: '移除 村委意见.png' })).toBeVisible()
}
