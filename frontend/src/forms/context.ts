import { inject, type InjectionKey } from 'vue'

/** A file that the service has taken. */
export interface StoredFile { documentId: string; name: string; sizeBytes: number }

/** What a section tells the fields inside it, however deep they are. */
export interface FormContext {
  /** The name of a field for error summaries: `<section>.<path>`. */
  nameOf: (path: string) => string
  /** What to show under a field now; '' while the person is still at it. */
  errorAt: (path: string) => string
}
export const formKey: InjectionKey<FormContext> = Symbol('form')

export function useForm(): FormContext {
  return inject(formKey, { nameOf: (path) => path, errorAt: () => '' })
}

/** The app or a feature provides how files travel; forms know nothing of the service. */
export const uploadKey: InjectionKey<(file: File) => Promise<StoredFile>> = Symbol('upload')
