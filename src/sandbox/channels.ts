/** What a channel does: take payments, or check persons (`IMP.certification`). */
export type ChannelType = 'payment' | 'certification'

/** One channel registered in the sandbox store. Without `mid` it answers to every MID of its provider. */
export interface SandboxChannel {
  type: ChannelType
  provider: string
  mid?: string
}

/** The channels of the store: every provider there is, or a closed list. */
export interface SandboxChannels {
  /** The channel a classic request goes to, which may be of another type; undefined when the store has none. */
  choose(pg: string | undefined, type: ChannelType): SandboxChannel | undefined
  /** Whether the provider is registered for payments: the checkout path never falls back to another one. */
  has(provider: string): boolean
}

/** Stand first in a store that accepts everything. */
const firstByDefault: Record<ChannelType, SandboxChannel> = {
  payment: { type: 'payment', provider: 'html5_inicis' },
  certification: { type: 'certification', provider: 'danal' },
}

/** The providers that check persons through the SDK (`certification.json`). */
const certifiers = ['danal', 'inicis_unified', 'inicis']

/**
 * Reads the `only` query of the script's address: `?only=kcp,kakaopay.TC0ONETIME,certification.danal`. Absent: every
 * provider is registered. Empty: none is.
 */
export function createChannels(only: string | null): SandboxChannels {
  const list = only?.split(',').filter(Boolean).map(readChannel)
  if (!list) {
    return {
      choose(pg, type) {
        const asked = pg ? { type, ...splitPg(pg) } : firstByDefault[type]
        return type === 'payment' || certifiers.includes(asked.provider) ? asked : firstByDefault[type]
      },
      has: () => true,
    }
  }
  return {
    // An unknown provider or MID is no error: the first channel takes the payment without a word.
    choose(pg, type) {
      if (list.length === 0) return undefined
      const asked = pg ? splitPg(pg) : undefined
      const ofType = list.filter((channel) => channel.type === type)
      return ofType.find((channel) => asked && matches(channel, asked)) ?? ofType[0] ?? list[0]
    },
    has: (provider) => list.some((channel) => channel.type === 'payment' && channel.provider === provider),
  }
}

/** `code.MID` split at its first dot. Throws on anything but a string, as the real SDK does. */
export function splitPg(pg: string): Omit<SandboxChannel, 'type'> {
  const [provider = '', ...rest] = pg.split('.')
  return rest.length > 0 ? { provider, mid: rest.join('.') } : { provider }
}

function readChannel(text: string): SandboxChannel {
  const prefix = 'certification.'
  return text.startsWith(prefix)
    ? { type: 'certification', ...splitPg(text.slice(prefix.length)) }
    : { type: 'payment', ...splitPg(text) }
}

function matches(channel: SandboxChannel, asked: Omit<SandboxChannel, 'type'>): boolean {
  if (channel.provider !== asked.provider) return false
  return channel.mid === undefined || asked.mid === undefined || channel.mid === asked.mid
}
