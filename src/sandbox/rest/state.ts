import type { KeptStore } from './store.js'
import type { KeptToken } from './tokens.js'
import type { WebhookDelivery } from './webhooks.js'

/** Grows when what is kept changes its shape. */
const VERSION = 1

/**
 * All that the server half knows, as plain JSON: what was paid, registered amounts, billing keys, schedules, the token
 * and the webhooks. Keep it whole and hand it in whole: what else is in it changes with `version`.
 */
export interface SandboxState {
  /** Another version's state is refused. */
  readonly version: typeof VERSION
}

/** What stands in it in this version. */
interface KeptState extends SandboxState, KeptStore {
  readonly token: KeptToken
  readonly webhooks: readonly WebhookDelivery[]
}

/** What is kept, with its version. */
export function stateOf(kept: Omit<KeptState, 'version'>): KeptState {
  return { version: VERSION, ...kept }
}

const lists = ['payments', 'prepared', 'customers', 'schedules', 'declines', 'webhooks'] as const

/** Throws a TypeError for anything that this version did not keep. */
export function checkState(state: unknown): asserts state is KeptState {
  const no = (problem: string): never => {
    const advice = 'give what state() of this version gave, or leave it out to start anew'
    throw new TypeError(`iamport-browser/sandbox: state: ${problem}; ${advice}`)
  }
  if (typeof state !== 'object' || state === null || !('version' in state))
    return no('this was not kept by the sandbox')
  if (state.version !== VERSION)
    return no(`version ${JSON.stringify(state.version)} was kept by another version, which keeps ${VERSION}`)
  const fields = state as Record<string, unknown>
  const broken = lists.filter((name) => !Array.isArray(fields[name]))
  if (typeof fields.token !== 'object' || fields.token === null) broken.push('token' as never)
  if (broken.length > 0) return no(`${broken.join(', ')} is missing or broken`)
}
