/** A test of the contract: the open shop, the other end of its payments, and what the SDK under test has. */
import { devices, test as base } from '@playwright/test'
import { before, keepBook, shopPage, site } from './page.ts'
import { SandboxEnd } from './sandbox-end.ts'
import { given, type Gateway, type Store } from './sdk.ts'
import { Shop } from './shop.ts'
import { VendorEnd } from './vendor-end.ts'

export { expect } from '@playwright/test'
export { message } from './sdk.ts'

/** What an SDK may lack without being wrong. */
export type Feature =
  /** 1.3.0 and later: the second way, for six gateways. */
  | 'checkout'
  | 'deinit'
  /** Nothing happens inside a call, and nothing before the first one. */
  | 'deferred'
  | 'loadUI'
  /** Answers when the vendor does not know the store. */
  | 'notReady'
  /** The sandbox's own windows; those of an SDK that was given are the vendor's. */
  | 'windows'
  /** Knows no `channelKey`. */
  | 'noChannelKey'

const reasons: Record<Feature, string> = {
  checkout: 'this build has no checkout path; it came with 1.3.0',
  deinit: 'this build has no deinit; it came with 1.3.0',
  deferred:
    'this build works inside the call, and has its style sheet on the page from the start; 1.3.0 does neither',
  loadUI: 'this build has no loadUI; it came with 1.3.0',
  notReady: 'this build is silent when the store is unknown; NOT_READY came with 1.3.0',
  windows: "what a window answers is decided by the vendor's servers, which are stood in for here",
  noChannelKey: 'this build knows channelKey',
}

const defaults: Store = { channels: ['html5_inicis', 'kcp', 'kicc', 'kakaopay'], isKnown: true, stay: [] }

export const test = base.extend<{
  /** What is not said is as usual. */
  store: Partial<Store>
  gateway: Gateway
  shop: Shop
  /** Ends the test as not applicable, with the reason, where the SDK under test lacks one of these. */
  needs: (...features: Feature[]) => Promise<void>
}>({
  store: [{}, { option: true }],
  gateway: async ({ context, store, isMobile }, use) => {
    const full = { ...defaults, ...store }
    const gateway = given ? new VendorEnd(given, full, isMobile) : new SandboxEnd()
    await gateway.install(context)
    const body = shopPage(given ? '' : queryOf(full))
    await context.route(`${site}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    )
    if (given?.before !== undefined) {
      const script = given.before
      await context.route(before, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    }
    await context.addInitScript(keepBook, new URL(site).host)
    await use(gateway)
  },
  shop: async ({ page, gateway: _ }, use) => use(new Shop(page)),
  needs: async ({ shop }, use) => {
    await use(async (...features) => {
      const has = given ? await featuresOf(shop, given.sdk) : undefined
      const missing = has && features.find((feature) => !has.includes(feature))
      test.skip(missing !== undefined, missing && reasons[missing])
    })
  },
})

async function featuresOf(shop: Shop, source: string): Promise<Feature[]> {
  await shop.open()
  const members = await shop.page.evaluate(() => Object.keys((window as unknown as { IMP: object }).IMP))
  const isNew = members.includes('loadUI')
  return [
    ...(isNew ? (['checkout', 'deferred', 'loadUI', 'notReady'] as const) : []),
    ...(members.includes('deinit') ? (['deinit'] as const) : []),
    ...(source.includes('channelKey') ? [] : (['noChannelKey'] as const)),
  ]
}

/** The store, in the words of the sandbox's address. */
function queryOf({ channels, isKnown, stay }: Store): string {
  const query = new URLSearchParams({ only: channels.join(',') })
  if (stay.length > 0) query.set('stay', stay.join(','))
  if (!isKnown) query.set('unknown', '')
  return `?${query.toString()}`
}

/** For `test.use`: an iPhone, on which the page leaves for the gateway. */
export const phone = (() => {
  const { defaultBrowserType: _, ...device } = devices['iPhone 14'] ?? {}
  return device
})()
