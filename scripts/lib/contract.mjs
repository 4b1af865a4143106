// @ts-check
/** The contract suite as a program to start, for a person who looks on. */
import { spawn } from 'node:child_process'
import { BROWSER_ENV } from './browser.mjs'
import { root } from './root.mjs'

/** What Playwright is started with. */
export const contractArgs = ['test', '--config=playwright.contract.config.ts', '--reporter=list,json']

/**
 * Runs it to its end, and shows what it prints as it comes.
 *
 * @param {Record<string, string>} env
 * @param {string} browser
 * @param {string[]} rest goes to Playwright
 * @returns {Promise<number>} its exit code
 */
export const contract = (env, browser, rest) =>
  new Promise((done) => {
    const args = ['node_modules/@playwright/test/cli.js', ...contractArgs, ...rest]
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, [BROWSER_ENV]: browser, ...env },
      stdio: 'inherit',
    })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })
