// @vitest-environment node
import { expect, it } from 'vitest'
import { looksLikeCode, passwordFaults } from './password'

it.each([
  ['fine', 'old-password', 'a-new-password', 'a-new-password', {}],
  ['old one missing', '', 'a-new-password', 'a-new-password', { oldPassword: 'old' }],
  ['too short', 'old-password', 'short', 'short', { newPassword: 'short' }],
  ['counted as people count', 'x', '纸船漂过曹娥江去看海', '纸船漂过曹娥江去看海', {}],
  ['the same again', 'old-password', 'old-password', 'old-password', { newPassword: 'same' }],
  ['typed differently', 'old-password', 'a-new-password', 'a-new-passwort', { again: 'again' }],
])('%s', (_what, oldPassword, newPassword, again, faults) => expect(passwordFaults({ oldPassword, newPassword, again })).toEqual(faults))

it('takes six digits or a recovery code', () => expect(['123456', ' 123456 ', '12345', 'ABCD-EFGH', ''].map(looksLikeCode)).toEqual([true, true, false, true, false]))
