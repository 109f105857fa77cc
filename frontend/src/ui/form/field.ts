import { inject, type ComputedRef, type InjectionKey } from 'vue'

/** What a FormField tells the control inside it. */
export interface Field {
  id: string
  describedBy: string | undefined
  labelledBy: string
  invalid: boolean
  required: boolean
}

export const fieldKey: InjectionKey<ComputedRef<Field>> = Symbol('field')

export function useField(): ComputedRef<Field> | undefined {
  return inject(fieldKey, undefined)
}

/** The id of the control for a field name such as `budget.0.item`: what an error summary links to. */
export const controlId = (name: string) => `field-${name}`

export function goToField(name: string) {
  const control = document.getElementById(controlId(name))
  control?.scrollIntoView?.({ block: 'center' })
  control?.focus({ preventScroll: true })
}
