import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

/** Shared by the journeys through the real service and by the component kit. */
export const common: PlaywrightTestConfig = {
  outputDir: 'target/e2e',
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  use: {
    baseURL: process.env.YICHUANG_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    // A colour that is still changing has no contrast to judge.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.YICHUANG_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
}

const notHere = ['kit/**']

export default defineConfig({
  ...common,
  testDir: 'e2e',
  testIgnore: notHere,
  // The walk through every page by everybody sets its own sizes; with YICHUANG_VISITS (npm run visits) it is the long one.
  // What a fresh demo holds is asked once, by the first project, before anybody has touched it; what uses up the demo's running work is walked once.
  projects: common.projects!.map((one) => ({ ...one, testIgnore: [...notHere, ...(one.name === 'phone' ? ['visits.spec.ts'] : ['a-year.spec.ts', 'live-*.spec.ts'])] })),
  reporter: [['list'], ['json', { outputFile: 'target/playwright.json' }]],
})
