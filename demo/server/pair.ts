import type { createSandboxApi, SandboxState } from 'iamport-browser/sandbox/api'
import { createShop, type Where } from './shop.ts'
import { emptyState, type ShopState } from './state.ts'

/** All that both servers remember, as plain JSON. */
export interface KeptPair {
  readonly shop: ShopState
  readonly api: SandboxState
}

interface PairOptions {
  /** Of `iamport-browser/sandbox/api`; whoever starts the servers knows where that is. */
  readonly createSandboxApi: typeof createSandboxApi
  readonly where: Where
  /** Address of the shop's webhook. */
  readonly webhookUrl: string
  readonly kept?: KeptPair | undefined
}

/** The shop's server and the vendor's stand-in, which speak to each other as two servers do: in requests. */
export function createPair({ createSandboxApi, where, webhookUrl, kept }: PairOptions) {
  const api = createSandboxApi({
    webhookUrl,
    deliver: (webhook) => shop(webhook),
    ...(kept && { state: kept.api }),
  })
  const state = kept?.shop ?? emptyState()
  const shop = createShop({
    where,
    state,
    portone: {
      url: 'https://api.iamport.kr',
      keys: api.keys,
      fetch: async (request) => (await api.fetch(request)) ?? new Response('{}', { status: 404 }),
    },
  })
  return { api, shop, state: (): KeptPair => ({ shop: state, api: api.state() }) }
}
