import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowsers } from './scripts/lib/browser.mjs'

/** `npm run e2e:live`: see docs/testing.md. `npm test` does not know it: its files are called `*.live.ts`. */
const port = Number(process.env.IAMPORT_E2E_PORT ?? 4174)
process.env.IAMPORT_E2E_CHECKOUT_PORT = String(port)
const executablePath = findBrowsers()[0]
const url = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e/live',
  testMatch: '*.live.ts',
  outputDir: 'test-results/live',
  // One after the other: the vendor's test channels are everybody's.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: url,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs() },
  },
  webServer: {
    // The stand-in is also asked for as `localhost`, which is another origin than the shop's.
    command: `node scripts/start.mjs --mode live --host 127.0.0.1 --port ${port} --strictPort`,
    url,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
