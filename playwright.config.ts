import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowsers } from './scripts/lib/browser.mjs'

// `npm test` looks for a free port and for a browser that starts; `npx playwright test` alone takes these.
const port = Number(process.env.IAMPORT_E2E_PORT ?? 4173)
const devPort = Number(process.env.IAMPORT_E2E_DEV_PORT ?? port + 1)
/** Where the pages of e2e/support are. */
export const devUrl = `http://127.0.0.1:${devPort}`
const executablePath = findBrowsers()[0]
const url = `http://127.0.0.1:${port}`

/** Phones are emulated in Chromium: what differs for a shop is the user agent, touch, and the size of the window. */
const inChromium = { browserName: 'chromium' } as const

/** What is the same on every device, or brings its own: headers, how a script gets onto a page, the sandbox's kit, files. */
const testIgnore = [
  'contract-command',
  'csp',
  'gateways-access',
  'late',
  'loader',
  'playground-live',
  'playground-share',
  'playground-speed',
  'popup',
  'return-again',
  'sandbox-kit/*',
  'security',
  'settles',
  'speed',
  'static',
].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: url,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs() },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...inChromium } },
    { name: 'iphone', use: { ...devices['iPhone 14'], ...inChromium }, testIgnore },
    { name: 'android', use: { ...devices['Pixel 7'], ...inChromium }, testIgnore },
  ],
  webServer: [
    // The demo as a visitor gets it, and the bare pages of e2e/support from their sources.
    { script: 'start', port },
    { script: 'dev', port: devPort },
  ].map(({ script, port }) => ({
    command: `node scripts/${script}.mjs --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: process.env.CI !== 'true' && process.env.IAMPORT_E2E_PORT === undefined,
    timeout: 120_000,
  })),
})
