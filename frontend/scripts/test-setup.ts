import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'

// Testing Library cleans up by itself only where test globals are switched on; here they are imported.
afterEach(cleanup)
