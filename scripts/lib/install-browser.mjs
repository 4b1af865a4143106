// @ts-check
/** Gets a Chromium that starts: one that is there, else Playwright's download, else the system's package. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArgs, findBrowsers, findWholeBrowsers, isShell, otherBrowsers } from './browser.mjs'
import { run, runNode } from './run.mjs'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

/** How a system's own packages are asked for Chromium; the first whose program is there is used. */
const PACKAGE_MANAGERS = [
  [
    'apt-get update',
    'apt-get install -y --no-install-recommends chromium',
    'apt-get install -y --no-install-recommends chromium-headless-shell',
  ],
  ['dnf install -y chromium'],
  ['apk add chromium'],
]

/**
 * Whether a browser starts and shows a page. Being there is not enough: Playwright's own lacks the system's libraries
 * on a bare Linux, and Ubuntu's chromium-browser may be a note that says to install another.
 *
 * @param {string} path
 */
async function starts(path) {
  const profile = mkdtempSync(join(tmpdir(), 'iamport-browser-'))
  try {
    const page = 'data:text/html,<p>it-starts'
    const args = [
      '--headless',
      '--disable-gpu',
      ...browserArgs(),
      `--user-data-dir=${profile}`,
      '--dump-dom',
      page,
    ]
    const { output } = await run(path, args, { seconds: 60 })
    return output.includes('it-starts</p>')
  } finally {
    // Windows may hold the profile a little longer than the process.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Those of Firefox and WebKit that are installed and start. None is installed here: the download is large, and where it
 * is not to be had the tests have to pass without.
 *
 * @returns {Promise<string[]>}
 */
export async function startingOthers() {
  const starting = []
  for (const name of otherBrowsers()) {
    try {
      const browser = await createRequire(import.meta.url)('@playwright/test')[name].launch({
        timeout: 60_000,
      })
      await browser.close()
      starting.push(name)
    } catch {
      const advice = `npx playwright install-deps ${name}`
      console.log(`${name} is installed and does not start, so nothing is tested in it: ${advice}`)
    }
  }
  return starting
}

/** @returns {Promise<string | undefined>} the first browser found that starts */
async function firstThatStarts() {
  for (const path of findWholeBrowsers()) if (await starts(path)) return path
  return undefined
}

/**
 * Runs a command as the system's administrator where that needs no password.
 *
 * @param {string[]} command
 */
function asRoot([file, ...args]) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return process.getuid?.() === 0
    ? run(String(file), args, { env })
    : run('sudo', ['-n', String(file), ...args], { env })
}

async function installSystemPackage() {
  if (process.platform !== 'linux') return
  for (const commands of PACKAGE_MANAGERS) {
    const program = String(commands[0]?.split(' ')[0])
    if ((await run(program, ['--version'])).code !== 0) continue
    for (const command of commands) {
      const { code, output } = await asRoot(command.split(' '))
      if (code !== 0) console.log(`${command} failed: ${lastLine(output)}`)
    }
    return
  }
}

/** @param {string} output */
const lastLine = (output) => output.trim().split('\n').at(-1) ?? ''

/**
 * @param {string} whole
 * @returns {Promise<string>} a browser for what has no need of a whole one: one without a screen, where there is one
 */
export async function quickerThan(whole) {
  const [first] = findBrowsers().filter((path) => path === whole || isShell(path))
  return first && (await starts(first)) ? first : whole
}

/**
 * @returns {Promise<string | undefined>} the path of a browser that starts, as buyers could have it; undefined, with a
 * sentence printed, when there is none and none could be installed
 */
export async function ensureBrowser() {
  const found = await firstThatStarts()
  if (found) return found

  console.log('No browser for the end-to-end tests yet: installing one (npx playwright install chromium) …')
  const download = await runNode(PLAYWRIGHT, ['install', 'chromium'], { seconds: 300 })
  if (download.code === 0) {
    const downloaded = await firstThatStarts()
    if (downloaded) return downloaded
    // It is there and does not start: on Linux that is libraries of the system it needs.
    await asRoot([process.execPath, PLAYWRIGHT, 'install-deps', 'chromium'])
    const completed = await firstThatStarts()
    if (completed) return completed
  }

  console.log("Playwright's own browser is not to be had here: trying the system's packages …")
  await installSystemPackage()
  const installed = await firstThatStarts()
  if (installed) return installed

  console.log(
    'There is no browser for the end-to-end tests: install Chromium or Chrome, or set CHROME_PATH to where one is.',
  )
  return undefined
}
