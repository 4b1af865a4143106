// @ts-check
/** The packages users compare this one with, measured as ours is: installed into a folder of their own, for one run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNpm } from './run.mjs'
import { bundleText } from './size.mjs'

/**
 * @typedef {object} Peer
 * @property {string} name of the package
 * @property {string} from the module a shop imports
 * @property {string} take what it imports to begin a payment
 *
 * @typedef {Peer & { version: string, bytes: number }} MeasuredPeer
 */

/** @type {readonly Peer[]} */
const peers = [
  { name: '@stripe/stripe-js', from: '@stripe/stripe-js', take: 'loadStripe' },
  { name: '@paypal/paypal-js', from: '@paypal/paypal-js', take: 'loadScript' },
  {
    name: '@tosspayments/tosspayments-sdk',
    from: '@tosspayments/tosspayments-sdk',
    take: 'loadTossPayments',
  },
  { name: '@portone/browser-sdk', from: '@portone/browser-sdk/v2', take: 'requestPayment' },
]

/**
 * Installs them, hands over their folder, and takes them away again.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws {Error} with one sentence when they cannot be installed
 */
export async function withPeers(use) {
  const folder = mkdtempSync(join(tmpdir(), 'iamport-peers-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    const names = peers.map(({ name }) => `${name}@latest`)
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    const { code, output } = await runNpm(['install', ...quiet, ...names], { cwd: folder, seconds: 120 })
    if (code !== 0) {
      const said = /npm (?:error|ERR!) (?:code )?(\S.*)/.exec(output)?.[1] ?? `npm ended with ${code}`
      throw new Error(
        `The packages to compare with could not be installed (${said}): npm has to reach its registry.`,
      )
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @returns {Promise<MeasuredPeer[]>} */
export const measurePeers = () =>
  withPeers((folder) =>
    Promise.all(
      peers.map(async (peer) => {
        const manifest = join(folder, 'node_modules', peer.name, 'package.json')
        const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(manifest, 'utf8')))
        const { bytes } = await bundleText(`export { ${peer.take} } from '${peer.from}'`, folder)
        return { ...peer, version, bytes }
      }),
    ),
  )
