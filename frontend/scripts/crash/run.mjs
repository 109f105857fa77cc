// A payment run without end on one part of a grant: instructed, in doubt, not accepted, tried again. What was done is counted here,
// outside of the service, so that its books can be held against it.
import { randomUUID } from 'node:crypto'

const why = (reason) => ({ reason })

/** @param random a number below one, drawn from a seed */
export function paymentRun(part, random) {
  let state = part.status
  let payment = null
  let open = null
  const done = { answered: 0, attempts: new Set() }

  function next() {
    if (state === 'DUE' || state === 'PLANNED') return ['finance-clerk', `/tranches/${part.id}/request`]
    if (state === 'REQUESTED') return ['finance-approver', `/tranches/${part.id}/approval`]
    if (state === 'APPROVED') return ['cashier', `/tranches/${part.id}/instruction`]
    if (state === 'FAILED') return ['finance-approver', `/tranches/${part.id}/retry`]
    if (state === 'INSTRUCTED' && random() < 0.5) return ['cashier', `/payments/${payment}/doubt`, why('银行网关超时')]
    return ['cashier', `/payments/${payment}/failure`, { how: random() < 0.5 ? 'NOT_ACCEPTED' : 'REFUSED', ...why('银行答复：未受理') }]
  }
  function took([, path], body) {
    if (path.endsWith('/instruction')) {
      payment = body.id
      done.attempts.add(body.id)
      state = 'INSTRUCTED'
    } else if (path.startsWith('/payments/')) state = body.status === 'UNKNOWN' ? 'UNKNOWN' : 'FAILED'
    else state = body.part.status
    done.answered++
  }

  /** One command; when no answer comes the next call repeats it with the same key. Now and then somebody clicks twice. */
  async function step(desk) {
    open ??= { key: randomUUID(), command: next() }
    const [who, path, body] = open.command
    const clicks = random() < 0.3 ? 2 : 1
    const answers = await Promise.all(Array.from({ length: clicks }, () => desk.ask(who, 'POST', path, { key: open.key, body })))
    const good = answers.find((one) => one.status === 200)
    if (!good) throw new Error(`${who} ${path} in state ${state}: ${answers.map((one) => `${one.status} ${one.body?.code}`).join(', ')}`)
    took(open.command, good.body)
    open = null
  }
  return { step, done, payment: () => payment, state: () => state, isOpen: () => open !== null }
}
