import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(
  base,
  defineConfig({
    // The Testing Library mounts with options of its own, so tests need the options API that the build drops.
    define: { __VUE_OPTIONS_API__: 'true' },
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
      setupFiles: ['./scripts/test-setup.ts'],
      reporters: ['default', 'json'],
      outputFile: { json: 'target/vitest.json' },
      restoreMocks: true,
    },
  }),
)
