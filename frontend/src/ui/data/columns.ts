export interface Column {
  key: string
  label: string
  /** `end` for amounts and counts: tabular figures, right aligned. */
  align?: 'start' | 'end'
  /** The card's heading on a phone: shown without its label. */
  heading?: boolean
}
