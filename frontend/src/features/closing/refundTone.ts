import type { RefundStatus } from './queries'

/** The colour a refund is shown in. */
export const refundTone = (status: RefundStatus) => ({ OPEN: 'wait', OVERDUE: 'stop', RETURNED: 'ok' } as const)[status]
