import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

/** How publicity looks in every list: the same state, the same colour. */
export const noticeTone: Record<Schemas['NoticeStatus'], Tone> = { DRAFT: 'plain', POSTED: 'info', ENDED: 'ok', WITHDRAWN: 'stop' }
export const lineTone: Record<Schemas['LineStatus'], Tone> = { DRAFT: 'plain', IN_PUBLICITY: 'info', BLOCKED: 'wait', CLEARED: 'ok', OBJECTION_UPHELD: 'stop', WITHDRAWN: 'plain' }
