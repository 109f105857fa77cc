import { defineConfig } from '@playwright/test'
import { common } from './playwright.config.ts'

const port = 5182

export default defineConfig({
  ...common,
  testDir: 'e2e/kit',
  reporter: [['list'], ['json', { outputFile: 'target/playwright-kit.json' }]],
  use: { ...common.use, baseURL: `http://localhost:${port}` },
  webServer: { command: `npx vite preview --outDir dist-kit --port ${port}`, url: `http://localhost:${port}/`, reuseExistingServer: false },
})
