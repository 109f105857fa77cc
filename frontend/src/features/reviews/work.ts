import type { Work, WorkSource } from '@/session/work'
import { loadLines } from './queries'
import { roundsOf, type Round } from './rounds'

const rounds = async (now: Date) => roundsOf(await loadLines(), now)
const until = (round: Round) => round.dueAt ?? undefined

async function declarations(_: unknown, now: Date): Promise<Work> {
  const items = (await rounds(now)).filter((round) => round.state === 'declare')
    .map((round) => ({ key: round.id, title: round.sheets.slice(0, 3).map((sheet) => sheet.title).join('、'), to: `/reviews/rounds/${round.id}/declaration`, until: until(round) }))
  return { items, more: false }
}

async function sheets(_: unknown, now: Date): Promise<Work> {
  const items = (await rounds(now)).filter((round) => round.state === 'score').flatMap((round) => round.sheets.filter((sheet) => sheet.status === 'OPEN')
    .map((sheet) => ({ key: sheet.id, title: sheet.title, what: sheet.organisationName, to: `/reviews/sheets/${sheet.id}`, until: until(round) })))
  return { items, more: false }
}

const work: WorkSource[] = [
  { feature: 'reviews', key: 'declare', order: 2, icon: 'people', roles: ['REVIEWER'], all: '/reviews', load: declarations },
  { feature: 'reviews', key: 'score', order: 5, icon: 'star', roles: ['REVIEWER'], all: '/reviews', load: sheets },
]
export default work
