import type { Work, WorkSource } from '@/session/work'
import { loadQuestions } from './queries'

async function questions(): Promise<Work> {
  const open = (await loadQuestions()).filter((one) => one.status === 'INVESTIGATING' && one.answer === null)
  return { items: open.map((one) => ({ key: one.id, title: one.lineTitle, to: `/notices/questions#q-${one.id}`, until: one.answerDueAt })), more: false }
}

const work: WorkSource[] = [{ feature: 'notices', key: 'questions', order: 2, icon: 'alert', roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR'], all: '/notices/questions', load: questions }]
export default work
