import { render, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { i18n } from '../../scripts/test-i18n'
import LifeLine from './LifeLine.vue'
import { placesAt } from './stages'

const show = (props: InstanceType<typeof LifeLine>['$props']) => render(LifeLine, { props, global: { plugins: [i18n()] } })

it('says where the grant is, who has the ball, until when and what comes next', () => {
  show({ stage: 'review', waiting: '评审专家', until: '2026-05-09T00:00:00+08:00' })
  const line = screen.getByRole('region', { name: '这笔资助走到哪里了' })
  expect(within(line).getByText('第 3 步，共 8 步：评审')).toBeTruthy()
  expect(line.textContent).toContain('在等：评审专家')
  expect(line.textContent).toContain('2026年5月8日（周五）24:00')
  expect(line.textContent).toContain('接下来：公示')
  expect(within(line).getAllByRole('listitem').find((li) => li.getAttribute('aria-current') === 'step')?.textContent).toContain('评审')
})

it('promises nothing after a life that ended', () => {
  show({ stage: 'application', ended: '申报已撤回' })
  expect(screen.getByRole('region').textContent).not.toContain('接下来')
})

it('counts the last stage as done', () => {
  expect(placesAt('closed').every((s) => s.place === 'done')).toBe(true)
  expect(placesAt('review').map((s) => s.place)).toEqual(['done', 'done', 'now', 'next', 'next', 'next', 'next', 'next'])
})
