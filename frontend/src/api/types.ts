import type { components } from './schema'

/** The service's own names for what goes over the wire. */
export type Schemas = components['schemas']
