import type { Tone } from '@/ui/tone'
import type { Status } from './queries'

export const toneOf = (status: Status): Tone => (({ ENTERED: 'wait', VERIFIED: 'ok', REJECTED: 'stop' }) as const)[status]
