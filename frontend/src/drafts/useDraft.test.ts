import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, type EffectScope } from 'vue'
import { Problem } from '@/api/problem'
import { clearDrafts } from './localCopy'
import { DraftConflict, type Reading, type Sections } from './types'
import { useDraft } from './useDraft'

const disk = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  createStore: () => 'store',
  get: async (key: string) => disk.get(key),
  update: async (key: string, change: (old: unknown) => unknown) => void disk.set(key, change(disk.get(key))),
  clear: async () => disk.clear(),
}))

/** A service with one draft: If-Match by version, conflicts carry what it has now. */
function service(start: Sections) {
  const it = { sections: start, version: 1, online: true, saves: [] as Sections[] }
  const reading = (): Reading => ({ sections: it.sections, etag: String(it.version) })
  const save = async (changed: Sections, etag: string) => {
    if (!it.online) throw new Problem({ status: 0 })
    if (etag !== String(it.version)) throw new DraftConflict(reading())
    it.saves.push(changed)
    it.sections = { ...it.sections, ...changed }
    it.version += 1
    return reading()
  }
  return Object.assign(it, { reading, save })
}

const scopes: EffectScope[] = []
async function open(from: ReturnType<typeof service>) {
  const scope = effectScope()
  scopes.push(scope)
  const draft = scope.run(() => useDraft({ key: 'lin/applications/1', server: from.reading(), save: from.save }))!
  await draft.ready
  return { ...draft, close: () => scope.stop() }
}
const pause = async () => {
  await nextTick()
  await vi.advanceTimersByTimeAsync(1300)
}
const write = async (draft: { sections: { value: Sections } }, section: string, text: string) => {
  draft.sections.value[section] = { text }
  await nextTick()
}
const text = (value: string) => ({ text: value })

beforeEach(() => {
  disk.clear()
  vi.useFakeTimers()
})
afterEach(() => {
  scopes.splice(0).forEach((scope) => scope.stop())
  vi.useRealTimers()
})

it('sends only the changed section, once, after a pause', async () => {
  const server = service({ plan: text('旧'), team: text('三人') })
  const draft = await open(server)
  await write(draft, 'plan', '新')
  await write(draft, 'plan', '新的')
  expect(server.saves).toEqual([])
  await pause()
  expect(server.saves).toEqual([{ plan: text('新的') }])
  expect(draft.state.value).toBe('saved')
  expect(disk.get('lin/applications/1')).toEqual({})
})

it('keeps words written offline on the device, finds them after a reload and sends them when online', async () => {
  const server = service({ plan: text('旧') })
  const before = await open(server)
  server.online = false
  await write(before, 'plan', '断网时写的')
  await pause()
  expect(before.state.value).toBe('offline')
  before.close()
  const after = await open(server)
  expect(after.sections.value.plan).toEqual(text('断网时写的'))
  server.online = true
  window.dispatchEvent(new Event('online'))
  await pause()
  expect(server.sections.plan).toEqual(text('断网时写的'))
  expect(after.state.value).toBe('saved')
})

it('does not bring back words that were taken back', async () => {
  const server = service({ plan: text('旧') })
  const draft = await open(server)
  server.online = false
  await write(draft, 'plan', '写错了')
  await write(draft, 'plan', '旧')
  draft.close()
  expect((await open(server)).sections.value.plan).toEqual(text('旧'))
})

it('lets a stale tab take in what it did not touch, and still save its own part', async () => {
  const server = service({ plan: text('旧'), team: text('三人') })
  const [one, two] = [await open(server), await open(server)]
  await write(one, 'team', '四人')
  await pause()
  await write(two, 'plan', '新')
  await pause()
  await pause()
  expect(two.state.value).toBe('saved')
  expect(two.sections.value.team).toEqual(text('四人'))
  expect(server.sections).toEqual({ plan: text('新'), team: text('四人') })
})

it('takes in what the service put beside its own part, so that a later change does not undo it', async () => {
  const server = service({ plan: text('旧'), team: text('三人') })
  const merging = { ...server, save: async (changed: Sections) => {
    server.sections = { ...server.sections, team: text('四人') }
    return server.save(changed, String(server.version))
  } }
  const draft = await open(merging)
  await write(draft, 'plan', '新')
  await pause()
  expect(draft.sections.value).toEqual({ plan: text('新'), team: text('四人') })
  expect([draft.state.value, draft.conflicts.value]).toEqual(['saved', {}])
})

async function quarrel() {
  const server = service({ plan: text('旧'), team: text('三人') })
  const draft = await open(server)
  server.sections = { ...server.sections, plan: text('他写的') }
  server.version += 1
  await write(draft, 'plan', '我写的')
  await pause()
  return { server, draft }
}

it('shows both versions when both changed a part, and overwrites neither', async () => {
  const { server, draft } = await quarrel()
  expect(draft.state.value).toBe('conflict')
  expect(draft.conflicts.value).toEqual({ plan: { mine: text('我写的'), theirs: text('他写的') } })
  expect(server.sections.plan).toEqual(text('他写的'))
  await write(draft, 'team', '五人')
  await pause()
  expect(server.sections).toEqual({ plan: text('他写的'), team: text('五人') })
  draft.close()
  const again = await open(server)
  expect(again.conflicts.value).toEqual({ plan: { mine: text('我写的'), theirs: text('他写的') } })
})

it.each([['mine', '我写的'], ['theirs', '他写的']] as const)('keeps the version that was chosen: %s', async (choice, words) => {
  const { server, draft } = await quarrel()
  draft.resolve('plan', choice)
  await pause()
  expect(draft.state.value).toBe('saved')
  expect([server.sections.plan, draft.sections.value.plan]).toEqual([text(words), text(words)])
  draft.close()
  expect((await open(server)).conflicts.value).toEqual({})
})

it('says so when the service refuses, and keeps the words', async () => {
  const server = service({ plan: text('旧') })
  const draft = await open({ ...server, save: async () => { throw new Problem({ status: 422, code: 'call-closed' }) } })
  await write(draft, 'plan', '迟到的')
  await pause()
  expect([draft.state.value, draft.problem.value]).toMatchObject(['refused', { code: 'call-closed' }])
  expect(disk.get('lin/applications/1')).toMatchObject({ plan: { mine: text('迟到的') } })
})

it('sends at once when the page goes away', async () => {
  const server = service({ plan: text('旧') })
  const draft = await open(server)
  await write(draft, 'plan', '走之前')
  window.dispatchEvent(new Event('pagehide'))
  await vi.advanceTimersByTimeAsync(0)
  expect(server.sections.plan).toEqual(text('走之前'))
})

it('leaves nothing on the device after signing out, not even from a page that is still open', async () => {
  const server = service({ plan: text('旧') })
  const draft = await open(server)
  server.online = false
  await write(draft, 'plan', '私密')
  await clearDrafts()
  await write(draft, 'plan', '私密又改')
  await pause()
  draft.close()
  expect(JSON.stringify([...disk.values()])).not.toContain('私密')
})
