/** The shop's server of shop.ts, for one test of Vitest. */
import type { SandboxKeys } from 'iamport-browser/sandbox'
import { onTestFinished } from 'vitest'
import { startShop } from './shop.js'

/** Starts the shop; `api` is where it asks for payments. Gone when the test is over. */
export async function openShop(api: { url: string; keys: SandboxKeys }) {
  const shop = await startShop(api)
  onTestFinished(shop.close)
  return shop
}
