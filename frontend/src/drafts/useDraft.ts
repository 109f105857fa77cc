import { computed, onScopeDispose, ref, watch } from 'vue'
import { isProblem } from '@/api/problem'
import { clockWords } from '@/ui/format/date'
import { draftGeneration, localKeeper, readCopy, release } from './localCopy'
import { retryWhenPossible } from './retry'
import { DraftConflict, type Reading, type SaveSections, type SaveState, type Sections } from './types'
import { draftVersions } from './versions'

export interface DraftOptions {
  /** Whose and which draft, such as `<account>/applications/<id>`. */
  key: string
  /** The draft as just read from the server. */
  server: Reading
  save: SaveSections
  wait?: number
}

/** Saves as one types: on this device at once, on the server after a pause. Nothing anybody wrote is overwritten unseen. */
export function useDraft({ key, server, save, wait = 1200 }: DraftOptions) {
  const draft = draftVersions(server)
  const state = ref<SaveState>('quiet')
  const savedAt = ref('')
  const problem = ref<unknown>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  const keepHere = localKeeper(key)
  const opened = draftGeneration()
  const signedOut = () => opened !== draftGeneration()
  const any = (parts: object) => Object.keys(parts).length > 0

  /** Says how things stand when nothing is on its way, and sends what is left. */
  function rest() {
    const left = any(draft.sendable())
    state.value = any(draft.conflicts.value) ? 'conflict' : left ? 'saving' : 'saved'
    savedAt.value = clockWords(new Date())
    problem.value = null
    if (left) soon()
  }

  function failed(thrown: unknown) {
    if (thrown instanceof DraftConflict) {
      draft.take(thrown.theirs, thrown.authors)
      return rest()
    }
    // No answer, or a busy service: the words are safe here and are sent again later.
    const refused = isProblem(thrown) && !thrown.unreachable && thrown.status < 500
    state.value = refused ? 'refused' : 'offline'
    problem.value = refused ? thrown : null
  }

  async function send(parts: Sections) {
    state.value = 'saving'
    try {
      draft.arrived(parts, await save(parts, draft.etag()))
      await release(key, parts).catch(() => undefined)
      rest()
    } catch (thrown) {
      failed(thrown)
    }
  }

  /** Sends what is not on the server yet, one request at a time. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (sending) return sending
    const parts = draft.sendable()
    if (signedOut() || !any(parts)) return
    sending = send(parts).finally(() => (sending = null))
    return sending
  }

  function soon() {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  /** One section's quarrel is settled by the person who sees both versions. */
  function resolve(section: string, choice: 'mine' | 'theirs') {
    draft.settle(section, choice)
    if (!signedOut()) void keepHere(draft.toKeep())
    rest()
  }

  /** The copy on this device comes first; a watcher started earlier would save the old form over it. */
  async function begin() {
    draft.recall(await readCopy(key).catch(() => ({})))
    if (any(draft.conflicts.value)) state.value = 'conflict'
    watch(draft.sections, () => {
      if (!signedOut()) void keepHere(draft.toKeep())
      if (any(draft.sendable())) soon()
    }, { deep: true })
    await flush()
  }

  const stop = retryWhenPossible(() => void flush(), () => state.value === 'offline')
  onScopeDispose(() => {
    stop()
    void flush()
  })
  const { sections, conflicts } = draft
  return { sections, conflicts, state, savedAt, problem, ready: begin(), flush, resolve, unsent: computed(() => any(draft.changed())), etag: draft.etag }
}
