// @ts-check
/**
 * Finds a Chromium for the end-to-end tests. Synchronous and without side effects, because playwright.config.ts asks
 * it too; installing one is install-browser.mjs.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** Set by scripts/test.mjs to the browser it has tried, read by playwright.config.ts. */
export const BROWSER_ENV = 'IAMPORT_CHROMIUM'

/** The same for one that buyers could have. */
export const WHOLE_ENV = 'IAMPORT_WHOLE_CHROMIUM'

/** Chromium without a screen: half the work, and neither a popup blocker nor a Back-Forward cache. */
const SHELL = 'chromium-headless-shell'

const COMMANDS = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * Set by scripts/test.mjs to those of Firefox and WebKit that start, separated by commas; without it, playwright.config.ts
 * takes what is installed.
 */
export const OTHERS_ENV = 'IAMPORT_OTHER_BROWSERS'

/**
 * Which of Firefox and WebKit there are. Playwright drives builds of its own of the two: `npx playwright install firefox
 * webkit`.
 *
 * @returns {('firefox' | 'webkit')[]}
 */
export function otherBrowsers() {
  const named = process.env[OTHERS_ENV]?.split(',')
  return /** @type {const} */ (['firefox', 'webkit']).filter((name) => {
    if (named) return named.includes(name)
    try {
      return existsSync(createRequire(import.meta.url)('@playwright/test')[name].executablePath())
    } catch {
      return false
    }
  })
}

function systemBrowsers() {
  const { env, platform } = process
  if (platform === 'darwin') return MAC_APPS
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : [],
    )
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/**
 * Every browser that is there, best first: one that was named, Playwright's own, the system's.
 *
 * @returns {string[]}
 */
export function findBrowsers() {
  const { env } = process
  const places = [
    env[BROWSER_ENV],
    env.PLAYWRIGHT_CHROMIUM,
    env.CHROME_PATH,
    playwrightBrowser(),
    ...systemBrowsers(),
  ]
  return [...new Set(places)].filter((place) => place !== undefined && existsSync(place)).map(String)
}

/** @param {string} path */
export const isShell = (path) => path.includes(SHELL)

/** Those of them that buyers could have: with a popup blocker and a Back-Forward cache. */
export const findWholeBrowsers = () =>
  [process.env[WHOLE_ENV], ...findBrowsers()].filter((path) => path && !isShell(path)).map(String)

/**
 * What a Chromium is started with: nothing that calls home during a test, and no sandbox of its own only where it
 * could not start with one, as root.
 *
 * @returns {string[]}
 */
export function browserArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ]
}
