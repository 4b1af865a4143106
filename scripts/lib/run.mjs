// @ts-check
/** Starting other programs the same way on Linux, macOS and Windows. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {number} [seconds] how long it may take; it is ended after that
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when it could not be started or had to be ended
 * @property {string} output what it printed, both streams in the order they came
 */

// A group of its own, so that ending a program also ends what it started. Windows has no groups to signal.
const detached = process.platform !== 'win32'

/**
 * Asks a program to end, and makes it end when it does not.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function stop(child) {
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      if (detached && child.pid) process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch {
      // It is gone already.
    }
  }
  send('SIGTERM')
  setTimeout(send, 5000, 'SIGKILL').unref()
}

/**
 * Runs a program to its end, without input. Never throws: a program that is not there is a result with code 1.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(file, args, { cwd = root, env, seconds = 600 } = {}) {
  return new Promise((done) => {
    let output = ''
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
      windowsHide: true,
    })
    const interrupted = () => {
      stop(child)
      child.on('close', () => process.exit(130))
    }
    const timer = setTimeout(() => {
      output += `\nended: it took longer than ${seconds} seconds\n`
      stop(child)
    }, seconds * 1000)
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      done({ code, output })
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

/**
 * Runs a JavaScript file with this very Node.
 *
 * @param {string} script path from the repository's folder, or absolute
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (script, args, options) =>
  run(process.execPath, [resolve(root, script), ...args], options)

/**
 * npm's own JavaScript file, so that npm runs without a shell and with this very Node.
 *
 * @returns {string | undefined}
 */
function npmCli() {
  const bin = dirname(process.execPath)
  const places = [
    process.env.npm_execpath, // set when npm started us
    join(bin, 'node_modules/npm/bin/npm-cli.js'), // Windows
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'), // elsewhere
  ]
  return places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place))
}

/**
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = npmCli()
  if (cli) return run(process.execPath, [cli, ...args], options)
  // No arguments of ours hold spaces or quotes but paths of the system's temporary folder.
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options)
}
