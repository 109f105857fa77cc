export type * from '@/dossier/types'
