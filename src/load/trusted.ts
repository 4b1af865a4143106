import { pageState, type ScriptPolicy } from '../page.js'

/** Name of the Trusted Types policy; a page that lists its policies has to list this one. */
export const policyName = 'iamport-browser'

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy
}

/** Lets through what is being loaded right now, and nothing else. */
function allow(address: string): string {
  if (pageState().loads.has(new URL(address, document.baseURI).href)) return address
  throw new TypeError(`[iamport-browser] ${address} is not the address of the payment SDK.`)
}

/**
 * An address as a page that enforces Trusted Types wants it. Where the policy may not be made, the address comes back
 * as it is: whether the page insists shows when it is used. The policy is made once for the page, since its name can be
 * taken only once.
 */
export function trusted(address: string): string {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes
  if (!factory) return address
  const state = pageState()
  if (state.scriptPolicy === undefined) {
    try {
      state.scriptPolicy = factory.createPolicy(policyName, { createScriptURL: allow })
    } catch {
      state.scriptPolicy = null
    }
  }
  return (state.scriptPolicy?.createScriptURL(address) ?? address) as string
}
