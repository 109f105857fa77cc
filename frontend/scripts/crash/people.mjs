// Finance's people at their desks. Whoever gets no answer asks again with the same key, as their browsers do.
export class NoAnswer extends Error {}

export function people(url, accounts) {
  const tokens = new Map()

  async function call(path, options) {
    try {
      const answer = await fetch(`${url}/api/v1${path}`, options)
      return { status: answer.status, body: await answer.json().catch(() => null) }
    } catch {
      throw new NoAnswer(path)
    }
  }
  async function tokenOf(who) {
    if (tokens.has(who)) return tokens.get(who)
    const { loginName, password } = accounts.find((one) => one.loginName === who)
    const { status, body } = await call('/tokens', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ loginName, password }) })
    if (status !== 200 && status !== 201) throw new NoAnswer('sign-in')
    tokens.set(who, body.accessToken)
    return body.accessToken
  }
  /** A session that ran out is begun anew, once. */
  async function ask(who, method, path, options = {}) {
    const answer = await asked(who, method, path, options)
    if (answer.status !== 401) return answer
    tokens.delete(who)
    return asked(who, method, path, options)
  }
  async function asked(who, method, path, { key, body }) {
    const headers = { Authorization: `Bearer ${await tokenOf(who)}`, ...(key ? { 'Idempotency-Key': key } : {}), ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}) }
    const answer = await call(path, { method, headers, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined })
    if (answer.status >= 500) throw new NoAnswer(`${path} answered ${answer.status}`)
    return answer
  }
  const read = async (who, path) => (await ask(who, 'GET', path)).body
  return { ask, read }
}
