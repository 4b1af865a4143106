import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowsers, otherBrowsers } from './scripts/lib/browser.mjs'

// `npm test` looks for a free port and for a browser that starts; `npx playwright test` alone takes these.
const port = Number(process.env.IAMPORT_E2E_PORT ?? 4173)
const checkoutPort = Number(process.env.IAMPORT_E2E_CHECKOUT_PORT ?? port + 1)
/** Where the bare checkout of e2e/support is. */
export const checkoutUrl = `http://127.0.0.1:${checkoutPort}`
const executablePath = findBrowsers()[0]
const url = `http://127.0.0.1:${port}`

/** Phones are emulated in Chromium: what differs for a shop is the user agent, touch, and the size of the window. */
const inChromium = {
  browserName: 'chromium',
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs() },
} as const

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

/**
 * Firefox and WebKit, where Playwright's own are installed: payments by callback and by redirect, windows of their own,
 * and the kit. Chromium alone has the rest, which measures, blocks or holds things back by its own means.
 */
const inOthers = /sandbox-kit[\\/](answers|own-window|your-server)|[\\/]pay\.spec\.ts$/

/** What another browser of phones could do in another way: leave the shop, and come back to it. */
const leaves = ['pay', 'return', 'back-button', 'closed-window', 'same-result', 'subscription', 'tamper'].map(
  (name) => `**/${name}.spec.ts`,
)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}-{projectName}{ext}',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: url,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...inChromium } },
    { name: 'iphone', use: { ...devices['iPhone 14'], ...inChromium }, testIgnore },
    { name: 'android', use: { ...devices['Pixel 7'], ...inChromium }, testMatch: leaves },
    ...otherBrowsers().map((browserName) => ({
      name: browserName,
      use: { ...devices[browserName === 'firefox' ? 'Desktop Firefox' : 'Desktop Safari'], browserName },
      testMatch: inOthers,
    })),
  ],
  webServer: [
    // The demo as a visitor gets it, and the bare checkout.
    { mode: 'demo', port },
    { mode: 'checkout', port: checkoutPort },
  ].map(({ mode, port }) => ({
    command: `node scripts/start.mjs --mode ${mode} --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: process.env.CI !== 'true' && process.env.IAMPORT_E2E_PORT === undefined,
    timeout: 120_000,
  })),
})
