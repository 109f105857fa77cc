import type { IconName } from './icons'

/** Red (`stop`) only for loss and danger; waiting is amber; everything settled is green. */
export type Tone = 'ok' | 'wait' | 'stop' | 'info' | 'plain'

export const toneIcon: Record<Tone, IconName> = { ok: 'check', wait: 'clock', stop: 'stop', info: 'info', plain: 'file' }
