/** One channel registered in the sandbox store. Without `mid` it answers to every MID of its provider. */
export interface SandboxChannel {
  provider: string
  mid?: string
}

/** The channels of the store: every provider there is, or a closed list. */
export interface SandboxChannels {
  /** The channel a classic request goes to; undefined when the store has none. */
  choose(pg: string | undefined): SandboxChannel | undefined
  /** Whether the provider is registered: the checkout path never falls back to another one. */
  has(provider: string): boolean
}

/** Stands first in a store that accepts everything. */
const firstByDefault: SandboxChannel = { provider: 'html5_inicis' }

/**
 * Reads the `only` query of the script's address: `?only=kcp,kakaopay.TC0ONETIME`. Absent: every provider is registered.
 * Empty: none is.
 */
export function createChannels(only: string | null): SandboxChannels {
  const list = only?.split(',').filter(Boolean).map(splitPg)
  if (!list) {
    return {
      choose: (pg) => (pg ? splitPg(pg) : firstByDefault),
      has: () => true,
    }
  }
  return {
    // An unknown provider or MID is no error: the first channel takes the payment without a word.
    choose(pg) {
      const asked = pg ? splitPg(pg) : undefined
      return list.find((channel) => asked && matches(channel, asked)) ?? list[0]
    },
    has: (provider) => list.some((channel) => channel.provider === provider),
  }
}

/** `code.MID` split at its first dot. Throws on anything but a string, as the real SDK does. */
export function splitPg(pg: string): SandboxChannel {
  const [provider = '', ...rest] = pg.split('.')
  return rest.length > 0 ? { provider, mid: rest.join('.') } : { provider }
}

function matches(channel: SandboxChannel, asked: SandboxChannel): boolean {
  if (channel.provider !== asked.provider) return false
  return channel.mid === undefined || asked.mid === undefined || channel.mid === asked.mid
}
