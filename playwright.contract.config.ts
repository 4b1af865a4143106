import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowsers } from './scripts/lib/browser.mjs'

/** `npm run contract`: see docs/testing.md. Needs no server: every address is answered in the test. */
const executablePath = findBrowsers()[0]

export default defineConfig({
  testDir: 'e2e/contract',
  testMatch: '*.contract.ts',
  outputDir: 'test-results/contract',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs() },
  },
})
