import type { Work, WorkSource } from '@/session/work'
import { loadRounds } from './queries'
import { ballOf, inOrder, type Ball } from './standing'

const withBall = (...balls: Ball[]) => async (_: unknown, now: Date): Promise<Work> => {
  const items = inOrder(await loadRounds(), now).filter((round) => balls.includes(ballOf(round, now)))
    .map((round) => ({ key: round.id, title: round.callTitle, to: `/review-desk/rounds/${round.id}`, until: round.dueAt ?? undefined }))
  return { items, more: false }
}

const work: WorkSource[] = [
  { feature: 'review-desk', key: 'prepare', order: 8, icon: 'people', roles: ['PROGRAMME_OFFICER', 'OPERATOR'], all: '/review-desk', load: withBall('appoint', 'start') },
  { feature: 'review-desk', key: 'close', order: 6, icon: 'people', roles: ['PANEL_CHAIR', 'PROGRAMME_OFFICER'], all: '/review-desk', load: withBall('close', 'late') },
]
export default work
