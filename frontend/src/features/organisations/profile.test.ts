// @vitest-environment node
import { expect, it } from 'vitest'
import { emptyProfile, profileFaults, wireProfile } from './profile'

const filled = { ...emptyProfile(), name: ' 邻里守望队 ', category: 'SERVICE', divisionCode: '330604002001', leaderName: '王芳', contactName: '李强', contactPhone: '13800000000' }

it('names what is missing in the order of the form', () => {
  expect(Object.keys(profileFaults(emptyProfile()))).toEqual(['name', 'category', 'divisionCode', 'leader.name', 'contact.name', 'contact.phone'])
  expect(profileFaults(filled)).toEqual({})
  expect(profileFaults({ ...filled, contactPhone: '不知道' })).toEqual({ 'contact.phone': 'phone' })
})

it('sends no empty texts', () => {
  const wire = wireProfile(filled)
  expect(wire.name).toBe('邻里守望队')
  expect(wire.summary).toBeUndefined()
  expect(wire.contact).toEqual({ name: '李强', phone: '13800000000', address: undefined })
})
