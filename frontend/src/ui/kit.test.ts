import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '../../scripts/test-i18n'
import BaseButton from './BaseButton.vue'
import DataTable from './data/DataTable.vue'
import ProblemBanner from './feedback/ProblemBanner.vue'
import FormField from './form/FormField.vue'
import MoneyInput from './form/MoneyInput.vue'

const plugins = () => [i18n(), createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })]

it('keeps a disabled button reachable, and says why beside it', async () => {
  const onClick = vi.fn()
  render(BaseButton, { props: { disabled: true, reason: '还差法定代表人确认', onClick }, slots: { default: '提交' }, global: { plugins: plugins() } })
  const button = screen.getByRole('button', { name: '提交' })
  await userEvent.click(button)
  await userEvent.tab()
  expect(onClick).not.toHaveBeenCalled()
  expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe('还差法定代表人确认')
})

it('does not fire twice while it is busy', async () => {
  const onClick = vi.fn()
  render(BaseButton, { props: { busy: true, onClick }, slots: { default: '提交' }, global: { plugins: plugins() } })
  await userEvent.click(screen.getByRole('button'))
  expect(onClick).not.toHaveBeenCalled()
})

it('reads yuan as whole fen, says what it cannot read and tidies when left', async () => {
  const fen = ref<number | null>(null)
  const Host = defineComponent(() => () => h(FormField, { label: '金额', required: true }, () => h(MoneyInput, { modelValue: fen.value, 'onUpdate:modelValue': (v: number | null) => (fen.value = v) })))
  render(Host, { global: { plugins: plugins() } })
  const input = screen.getByLabelText<HTMLInputElement>('金额')
  await userEvent.type(input, '１5000.5')
  expect(fen.value).toBe(1500050)
  await userEvent.tab()
  expect(input.value).toBe('15,000.50')
  await userEvent.clear(input)
  await userEvent.type(input, '一千')
  expect(fen.value).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('最多两位小数')
})

it('links each error of a problem to its field', async () => {
  const refused = ref(false)
  const Host = defineComponent(() => () => [
    refused.value && h(ProblemBanner, { problem: { title: '还有 1 处要补充', errors: [{ field: 'budget.0.item', message: '请填写用途' }], traceId: 'X1' } }),
    h(FormField, { label: '用途', name: 'budget.0.item' }, () => h(MoneyInput)),
  ])
  render(Host, { global: { plugins: plugins() } })
  refused.value = true
  await nextTick()
  const banner = screen.getByRole('alert')
  expect(document.activeElement).toBe(banner)
  expect(banner.textContent).toContain('求助时请报编号 X1')
  await userEvent.click(within(banner).getByRole('link', { name: '请填写用途' }))
  expect(document.activeElement).toBe(screen.getByLabelText(/用途/))
})

it('stays a table for screen readers even where it looks like cards', () => {
  const rows = [{ id: 'a', title: '助餐', fen: 100 }]
  render(DataTable, {
    props: { caption: '我的申报', columns: [{ key: 'title', label: '项目', heading: true }, { key: 'fen', label: '金额', align: 'end' }], rows, rowKey: (row: object) => (row as { id: string }).id },
    slots: { fen: '1.00' },
  })
  const table = screen.getByRole('table', { name: '我的申报' })
  expect(within(table).getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['项目', '金额'])
  expect(within(table).getByRole('rowheader').textContent).toBe('助餐')
  expect(within(table).getByRole('cell').textContent).toBe('1.00')
})
