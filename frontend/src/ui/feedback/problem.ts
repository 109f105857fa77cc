/** As much of application/problem+json as the banner shows; the whole type lives in the api folder. */
export interface ShownProblem {
  title?: string
  detail?: string
  traceId?: string
  errors?: readonly { field: string; message: string }[]
}

export const asShown = (thrown: unknown): ShownProblem => (typeof thrown === 'object' && thrown !== null ? thrown : {})
