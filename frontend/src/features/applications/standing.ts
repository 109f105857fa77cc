import type { Application } from './types'

export { isOurs, standingOf } from '@/dossier/standing'

/** Where the person still has to do something, in the order of the form. */
export const openParts = (application: Application) => application.sections.filter((section) => !section.complete)
