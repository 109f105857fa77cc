/** RFC 9457 problem: the one form in which the service says no. */
export interface FieldError {
  /** The field as forms name it: `budget.0.item`. */
  field: string
  message: string
}

interface Wire {
  type?: string
  title?: string
  status?: number
  detail?: string
  instance?: string
  code?: string
  traceId?: string
  errors?: { pointer?: string; field?: string; message: string }[]
  facts?: Record<string, unknown>
}

/** `/budget/0/item` (JSON pointer) as `budget.0.item`. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~')).join('.')
}

export class Problem extends Error {
  readonly type: string
  readonly code: string
  readonly title?: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
  readonly traceId?: string
  readonly errors: readonly FieldError[]
  readonly facts: Readonly<Record<string, unknown>>

  constructor(wire: Wire) {
    super(wire.detail ?? wire.title ?? 'problem')
    this.name = 'Problem'
    this.type = wire.type ?? 'about:blank'
    this.code = wire.code ?? this.type.split('/').pop() ?? ''
    this.title = wire.title
    this.status = wire.status ?? 0
    this.detail = wire.detail
    this.instance = wire.instance
    this.traceId = wire.traceId
    this.errors = (wire.errors ?? []).map((e) => ({ field: fieldOf(e.pointer ?? e.field ?? ''), message: e.message }))
    this.facts = wire.facts ?? {}
  }

  /** No answer came at all: the phone is offline or the service cannot be reached. */
  get unreachable(): boolean {
    return this.status === 0
  }
}

export const isProblem = (thrown: unknown): thrown is Problem => thrown instanceof Problem

/** The problem in an answer that is not a success, whatever its body turned out to be. */
export function problemOf(body: unknown, response: Response): Problem {
  const wire = typeof body === 'object' && body !== null ? (body as Wire) : {}
  return new Problem({ ...wire, status: wire.status ?? response.status })
}
