export { sectionsOf, slotsOf } from '@/dossier/form'
