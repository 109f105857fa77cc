import { computed } from 'vue'
import { useDraft } from '@/drafts/useDraft'
import { useSession } from '@/session/useSession'
import { readingOf, save } from '../commands'
import { useKeep } from '../queries'
import type { Application } from '../types'

/** The draft of one application, saved as one types; what the service says of it comes back with every save. */
export function useEditor(start: Application) {
  const session = useSession()
  const keep = useKeep()
  const draft = useDraft({
    key: `${session.me?.id}/applications/${start.id}`,
    server: readingOf(start),
    save: async (changed, etag) => {
      const application = await save(start.id, changed, etag)
      keep(application)
      return readingOf(application)
    },
  })
  /** Why going on to the submission would leave something behind. */
  const stuck = computed(() => (['offline', 'conflict', 'refused'].includes(draft.state.value) ? draft.state.value : ''))
  return { ...draft, stuck }
}
