import { computed } from 'vue'
import { useField } from './field'

/** The attributes that tie a native control to its label, help and error. */
export function useControl() {
  const field = useField()
  return computed(() =>
    field
      ? {
          id: field.value.id,
          'aria-describedby': field.value.describedBy,
          'aria-invalid': field.value.invalid || undefined,
          'aria-required': field.value.required || undefined,
        }
      : {},
  )
}
