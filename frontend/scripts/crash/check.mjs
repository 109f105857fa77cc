// Holds the service's books against what was asked of it.
import { randomUUID } from 'node:crypto'

const ended = new Set(['FAILED', 'RETURNED'])

/** What is wrong, in words; nothing when all is well. */
export async function faults(desk, part, run) {
  const found = []
  const say = (yes, words) => yes || found.push(words)
  const { body: proof } = await desk.ask('auditor', 'POST', '/fund-proofs', { key: randomUUID() })
  say(proof.proved, `the books do not prove: ${JSON.stringify(proof.faults)}`)
  const { payments, part: now } = await desk.read('cashier', `/tranches/${part.id}`)
  const known = payments.map((one) => one.id)
  for (const id of run.done.attempts) say(known.includes(id), `payment ${id} was answered and is lost`)
  // One more than was answered may stand: the command that was under way when the service died.
  say(known.length - part.before - run.done.attempts.size <= (run.isOpen() ? 1 : 0), `${known.length} payments stand, ${part.before} + ${run.done.attempts.size} were answered`)
  say(new Set(payments.map((one) => one.attempt)).size === payments.length, 'an attempt is there twice')
  say(payments.filter((one) => !ended.has(one.status)).length <= 1, 'two instructions of one part are live')
  say(payments.every((one) => one.amountFen === now.amountFen), 'an amount changed')
  return found
}

/** In the end the bank pays, the cashier says so three times, and the pool has paid once. */
export async function paidOnce(desk, part, run) {
  while (run.state() !== 'INSTRUCTED') await run.step(desk)
  const payment = await desk.read('cashier', `/payments/${run.payment()}`)
  const paid = async () => (await desk.read('finance-clerk', `/fund-pools/${payment.poolId}`)).figures.paidFen
  const before = await paid()
  const command = { key: randomUUID(), body: { bankSerial: `K${Date.now()}`, paidOn: payment.instructedAt.slice(0, 10) } }
  const answers = []
  for (const again of [1, 2, 3]) answers[again - 1] = await desk.ask('cashier', 'POST', `/payments/${payment.id}/confirmation`, command)
  const found = answers.filter((one) => one.status !== 200).map((one) => `confirmation answered ${one.status} ${one.body?.code}`)
  const more = (await paid()) - before
  if (more !== part.amountFen) found.push(`the pool paid ${more} fen more, the part has ${part.amountFen}`)
  return [...found, ...(await faults(desk, part, run))]
}
