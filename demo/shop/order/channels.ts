import type { Channel } from 'iamport-browser'
import { html5_inicis, kakaopay, kcp, kcp_billing, kicc } from 'iamport-browser/pg'

/** What this shop pays through, by names of its own. */
export const channels = {
  inicis: { pg: html5_inicis },
  kcp: { pg: kcp },
  kcpBilling: { pg: kcp_billing },
  kicc: { pg: kicc },
  kakao: { pg: kakaopay },
} satisfies Record<string, Channel>

export type ChannelName = keyof typeof channels

export const channelNames = Object.keys(channels) as ChannelName[]

/** A channel as the form has it: with the MID, where one was typed. */
export function channelOf(name: ChannelName, mid: string): Channel {
  const channel: Channel = channels[name]
  return mid === '' ? channel : { ...channel, mid }
}
