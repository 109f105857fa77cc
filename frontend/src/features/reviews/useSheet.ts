import { computed } from 'vue'
import { isProblem } from '@/api/problem'
import { DraftConflict, type Sections } from '@/drafts/types'
import { useDraft } from '@/drafts/useDraft'
import { useSession } from '@/session/useSession'
import { saveSheet } from './commands'
import { readingOf, sectionsOf, writeOf } from './points'
import { getSheet, useKeep, type Sheet } from './queries'

/** One sheet, saved as one types. Written on another device meanwhile: `elsewhere` hears of it, and only points that both changed are asked about. */
export function useSheet(start: Sheet, elsewhere: () => void) {
  const session = useSession()
  const keep = useKeep()
  let known: Sections = sectionsOf(start)

  async function save(changed: Sections, etag: string) {
    try {
      const sheet = await saveSheet(start.id, etag, writeOf(start.rubric.criteria, { ...known, ...changed }))
      known = sectionsOf(sheet)
      keep(sheet)
      return readingOf(sheet)
    } catch (thrown) {
      if (!isProblem(thrown) || thrown.status !== 412) throw thrown
      const theirs = await getSheet(start.id)
      known = sectionsOf(theirs)
      elsewhere()
      throw new DraftConflict(readingOf(theirs))
    }
  }
  const draft = useDraft({ key: `${session.me?.id}/score-sheets/${start.id}`, server: readingOf(start), save })
  /** Why the sheet cannot be handed in as it is. */
  const stuck = computed(() => (['offline', 'conflict', 'refused'].includes(draft.state.value) ? draft.state.value : ''))
  return { ...draft, stuck }
}
