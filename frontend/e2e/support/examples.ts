import type { APIRequestContext } from '@playwright/test'

type Headers = Record<string, string>
type Ask = <T>(path: string) => Promise<T | null>
interface Rows { items: { id: string }[] }

const first = (list: string) => async (ask: Ask) => (await ask<Rows>(list))?.items[0]?.id ?? null

/** Where an example of a thing comes from, by the beginning of the page's path; the longest that fits counts. */
const sources: Record<string, (ask: Ask) => Promise<string | null>> = {
  '/activities': first('activities'),
  '/agreement-desk': first('agreements'),
  '/agreements': first('agreements'),
  '/calls': first('public/calls'),
  '/cases': first('cases'),
  '/confirmations': first('applications'),
  '/credit': first('credit-listings'),
  '/decisions': first('decisions'),
  '/desk/calls': first('calls'),
  '/desk/notices': first('notices'),
  '/applications': first('applications'),
  '/checks': first('applications'),
  '/evaluations': first('evaluations'),
  '/finance/parts': first('tranches'),
  '/finance/batches': first('payment-batches'),
  '/finance/statements': first('bank-statements'),
  '/opinions': first('applications'),
  '/organisations': first('organisations'),
  '/notices': first('public/notices'),
  '/objections': first('objections'),
  '/admin/accounts': first('accounts'),
  '/gates': first('gates/answers'),
  '/fund': first('fund-pools'),
  '/expenses': first('claims'),
  '/projects': first('projects'),
  '/reports': first('reports'),
  '/results': first('award-lines'),
  '/tranches': first('tranches'),
  '/imports': first('organisations/imports'),
  '/reviews/rounds': async (ask) => (await ask<{ items: { roundId: string }[] }>('score-sheets'))?.items[0]?.roundId ?? null,
  '/reviews/sheets': first('score-sheets'),
  '/settlements': first('settlements'),
  '/standing': async (ask) => (await ask<{ items: { organisationId: string }[] }>('standings'))?.items[0]?.organisationId ?? null,
  '/refunds': first('refunds'),
  '/archives': first('archives'),
  '/review-desk/rounds': first('assignments'),
  '/review-desk/rankings': async (ask) => {
    const closed = (await ask<{ items: { callId: string; status: string }[] }>('assignments?limit=50'))?.items.find((round) => round.status === 'CLOSED')
    return closed ? ((await ask<{ id: string }[]>(`rankings?callId=${closed.callId}`))?.[0]?.id ?? null) : null
  },
  '/survey': async (ask) => {
    const project = await first('projects')(ask)
    return project ? ((await ask<{ code: string }>(`surveys/of-project/${project}`))?.code ?? null) : null
  },
}

/** No record has this number: a page that is asked for it says so, and says it well. */
export const nothing = '0000000000001'

/** The path with an example in it that this person can see; where there is none, with a number that leads nowhere. */
export async function exampleOf(request: APIRequestContext, headers: Headers, path: string): Promise<string> {
  if (!path.includes(':')) return path
  const ask: Ask = async (list) => {
    const answer = await request.get(`/api/v1/${list}${list.includes('limit=') ? '' : `${list.includes('?') ? '&' : '?'}limit=1`}`, { headers })
    return answer.ok() ? await answer.json() : null
  }
  const source = Object.keys(sources).filter((beginning) => path.startsWith(`${beginning}/`)).sort((a, b) => b.length - a.length)[0]
  const id = source ? await sources[source]!(ask) : null
  return path.replace(/:\w+(\([^)]*\))?/g, id ?? nothing)
}
