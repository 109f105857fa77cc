// @vitest-environment node
import { expect, it } from 'vitest'
import { changeOf } from './change'
import { emptyProfile } from './profile'

const former = { ...emptyProfile(), name: '邻里守望队', contactName: '李强', contactPhone: '138****0000', leaderName: '王芳' }

it('sends only what was changed', () => {
  expect(changeOf(former, { ...former })).toEqual({})
  expect(changeOf(former, { ...former, summary: ' 助餐 ' })).toEqual({ summary: '助餐' })
})

it('never sends a masked number back', () => {
  expect(changeOf(former, { ...former, contactName: '赵敏' })).toBe('phone')
  expect(changeOf(former, { ...former, contactName: '赵敏', contactPhone: '13900000000' })).toEqual({ contact: { name: '赵敏', phone: '13900000000', address: undefined } })
})
