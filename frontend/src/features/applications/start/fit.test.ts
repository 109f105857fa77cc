// @vitest-environment node
import { expect, it } from 'vitest'
import { misfit } from './fit'

const registered = { forms: ['ASSOCIATION', 'SERVICE_ORGANISATION', 'FOUNDATION'] as const, hostRequired: false }
const filed = { forms: ['FILED'] as const, hostRequired: true }
const body = (legalForm: 'FILED' | 'SOCIAL_SERVICE' | 'ASSOCIATION', more = {}) => ({ status: 'NORMAL' as const, legalForm, hostId: null, ...more })

it.each([
  ['a service organisation', registered, body('SOCIAL_SERVICE'), null],
  ['an association that nobody confirmed yet', registered, body('ASSOCIATION', { status: 'AWAITING_CONFIRMATION' }), 'unconfirmed'],
  ['a filed body on the registered track', registered, body('FILED'), 'form'],
  ['a filed body without a host', filed, body('FILED'), 'host'],
  ['a filed body with a host', filed, body('FILED', { hostId: '0H5K7QYJ3M2A9' }), null],
  ['a registered body on the filed track', filed, body('ASSOCIATION'), 'form'],
])('%s', (_who, track, organisation, answer) => expect(misfit({ ...track, forms: [...track.forms] }, organisation)).toBe(answer))
