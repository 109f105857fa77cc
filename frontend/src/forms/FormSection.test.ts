import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '../../scripts/test-i18n'
import FormSection from './FormSection.vue'
import type { Answers, Section } from './schema'

const section: Section = {
  key: 'plan', kind: 'BUDGET', title: { zh: '项目和预算', en: 'Plan and budget' },
  schema: {
    type: 'object', required: ['title', 'budget'],
    properties: {
      title: { type: 'string', minLength: 4, 'x-title': { zh: '项目名称', en: 'Project title' }, 'x-help': { zh: '一看就懂' } },
      field: { type: 'string', enum: ['a', 'b'], 'x-title': { zh: '领域' }, 'x-options': { a: { zh: '助老' }, b: { zh: '助残' } } },
      budget: {
        type: 'array', 'x-title': { zh: '预算' },
        items: { type: 'object', required: ['item'], 'x-title': { zh: '支出' }, properties: { item: { type: 'string', 'x-title': { zh: '用途' } }, amountFen: { type: 'integer', 'x-unit': 'fen', 'x-title': { zh: '金额' } } } },
      },
    },
  },
}

function open(locale: 'zh-CN' | 'en' = 'zh-CN', start: Answers = {}) {
  const answers = ref<Answers>(start)
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })
  const Host = defineComponent(() => () => h(FormSection, { section, modelValue: answers.value, 'onUpdate:modelValue': (v: Answers) => (answers.value = v) }))
  render(Host, { global: { plugins: [i18n(locale), router] } })
  return { answers, user: userEvent.setup() }
}

it('judges a field when it is left, ties the words to it and counts what is done', async () => {
  const { user } = open()
  const title = screen.getByLabelText(/项目名称/)
  await user.type(title, '助餐')
  expect(screen.queryByText('至少 4 个字，现在 2 个')).toBeNull()
  await user.tab()
  const error = screen.getByText('至少 4 个字，现在 2 个')
  expect(title.getAttribute('aria-describedby')).toContain(error.id)
  expect(title.getAttribute('aria-invalid')).toBe('true')
  await user.type(title, '老人')
  expect(screen.getByText('必填 2 项，已填 1 项')).toBeTruthy()
})

it('keeps rows and their text together when one above is removed, and adds up the money', async () => {
  const { user, answers } = open()
  const add = screen.getByRole('button', { name: '添加支出' })
  await user.click(add)
  await user.keyboard('食材{Tab}1,200.5')
  await user.click(add)
  await user.keyboard('车费{Tab}30')
  expect(answers.value.budget).toEqual([{ item: '食材', amountFen: 120050 }, { item: '车费', amountFen: 3000 }])
  expect(screen.getByText('1,230.50 元')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '删除第 1 条支出' }))
  const [row] = screen.getAllByRole('listitem')
  expect(within(row!).getByLabelText<HTMLInputElement>(/用途/).value).toBe('车费')
  expect(document.activeElement).toBe(add)
})

it('works by keyboard and by label for choices', async () => {
  const { user, answers } = open()
  const group = screen.getByRole('radiogroup', { name: /领域/ })
  screen.getByLabelText(/项目名称/).focus()
  await user.tab()
  expect(document.activeElement).toBe(within(group).getByLabelText('助老'))
  await user.keyboard(' ')
  expect(answers.value.field).toBe('a')
})

it('speaks English where English was written, Chinese where it was not', () => {
  open('en')
  expect(screen.getByLabelText('Project title')).toBeTruthy()
  expect(screen.getByText('一看就懂')).toBeTruthy()
})
