/** One choice; `help` is a second, quieter line. */
export interface Option {
  value: string
  label: string
  help?: string
  disabled?: boolean
}
