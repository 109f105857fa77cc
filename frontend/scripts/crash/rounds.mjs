// The rounds of a crash test on a running service with its demo.
import { killDatabase, startService } from '../service.mjs'
import { faults, paidOnce } from './check.mjs'
import { NoAnswer, people } from './people.mjs'
import { paymentRun } from './run.mjs'

const LONGEST_LIFE = 1500
const usable = ['APPROVED', 'REQUESTED', 'DUE', 'FAILED']

/** Numbers below one, the same ones for the same seed. */
function drawn(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

async function somePart(desk) {
  for (const status of usable) {
    for (const one of (await desk.read('finance-clerk', `/tranches?status=${status}&limit=50`)).items) {
      const { payments, holds } = await desk.read('cashier', `/tranches/${one.id}`)
      if (!holds.some((hold) => !hold.releasedAt)) return { id: one.id, status: one.status, amountFen: one.amountFen, before: payments.length }
    }
  }
  throw new Error('the demo has no part of a grant that waits to be paid')
}

async function until(at, work) {
  while (Date.now() < at) {
    try {
      await work()
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** @param house its data, its port and the service as it runs now: after every round another one */
export async function crashRounds(house, rounds, seed) {
  const { data, port } = house
  console.log(`crash test: ${rounds} rounds, seed ${seed}`)
  const random = drawn(seed)
  const accounts = JSON.parse(house.service.accounts())
  const desk = people(house.service.url, accounts)
  const part = await somePart(desk)
  const run = paymentRun(part, random)
  const found = { seed, rounds, commands: 0, payments: 0, slowestStartSeconds: 0, faults: [] }
  for (let round = 1; round <= rounds && found.faults.length === 0; round++) {
    const life = random() * LONGEST_LIFE
    const walking = until(Date.now() + life + 200, () => run.step(desk)).then(() => null, (thrown) => thrown)
    await new Promise((resolve) => setTimeout(resolve, life))
    await house.service.kill()
    if (round % 2 === 0) killDatabase(data)
    const refused = await walking
    house.service = startService(data, port)
    if (refused) throw refused
    if (!(await house.service.ready())) throw new Error(`round ${round}: the service did not start again:\n${house.service.log().slice(-4000)}`)
    found.slowestStartSeconds = Math.max(found.slowestStartSeconds, house.service.seconds())
    found.faults = (await faults(desk, part, run)).map((one) => `round ${round}: ${one}`)
    // What had no answer is asked again before anything else.
    if (run.isOpen()) await run.step(desk)
    if (round % 10 === 0) console.log(`round ${round}: ${run.done.answered} commands, ${run.done.attempts.size} payments`)
    found.faults.push(...(await faults(desk, part, run)).map((one) => `round ${round}, asked again: ${one}`))
  }
  if (found.faults.length === 0) found.faults = await paidOnce(desk, part, run)
  return Object.assign(found, { commands: run.done.answered, payments: run.done.attempts.size })
}
