import type { PayIssue } from './issue.js'
import type { ResumeOptions } from './landing.js'
import type { LoadSdkOptions } from './load.js'
import type { Locale } from './locales/locale.js'
import type { PayOptions } from './request.js'
import type { PayResult } from './result.js'
import type { PgData, Situation } from './rules/vocabulary.js'
import type { Channel, PayRequest } from './types.js'

/**
 * What a shop sets up once.
 *
 * @typeParam C - The channels, which {@link createIamport} reads off what it is given.
 */
export interface IamportOptions<
  C extends Readonly<Record<string, Channel>> = Readonly<Record<string, Channel>>,
> {
  /** The shop's user code (`imp00000000`), from the vendor's console. */
  readonly userCode: string
  /** Tier code of a sub-merchant; the SDK is then set up with `IMP.agency`. None by default. */
  readonly tierCode?: string | undefined
  /** What the shop pays through, by names of its own, which `requestPay` takes. */
  readonly channels: C
  /** Language of the messages; English by default. Others are in `iamport-browser/locales`. */
  readonly locale?: Locale | undefined
  /**
   * Takes every warning, with the value it is about. By default each distinct one is one `console.warn` without that
   * value, which may be the buyer's.
   */
  readonly onWarning?: ((issue: PayIssue) => void) | undefined
  /** How the SDK is loaded; from the vendor by default. To stop waiting for it, give a signal to `load()`. */
  readonly sdk?: Omit<LoadSdkOptions, 'signal'> | undefined
  /**
   * What the user agent does not tell: `webview` for a page inside an app of the shop's own. `pc` and `mobile` overrule
   * what {@link deviceOf} makes of it, which is the default.
   */
  readonly device?: Situation['device']
}

/**
 * A shop's payments on one page, as {@link createIamport} makes it.
 *
 * @typeParam C - The channels, by the names `requestPay` takes.
 */
export interface Iamport<C extends Readonly<Record<string, Channel>>> {
  /**
   * Loads the SDK and sets it up, once. Call it when the checkout page opens: a popup then still belongs to the buyer's
   * click, and that click is quick, since the page goes through one beforehand when it has a moment, without asking for a
   * payment. `requestPay` loads the SDK otherwise.
   *
   * @param options - `signal` stops this call from waiting, which rejects with `ABORTED`. Other calls go on.
   * @returns Resolves when the SDK is there and set up.
   * @throws {@link SdkLoadError}, {@link SdkContractError} (as a rejection); the next call tries again.
   */
  load(options?: Pick<LoadSdkOptions, 'signal'>): Promise<void>
  /**
   * Asks for a payment, or for a billing key when `customer_uid` is given. Resolves to what came of it on this page; on
   * a phone the page usually leaves, and `resumePay()` reads the answer at `m_redirect_url`. The same order again while
   * it is open gives the same promise; while it is open in another tab it is refused. Where the browser blocked the
   * window, it resolves to `abandoned` with the code `POPUP_BLOCKED`: call it again from the buyer's next tap.
   *
   * @param channel - The name of one of `channels`, or a channel decided at run time.
   * @param request - The vendor's parameters, without `pg` and `channelKey`; only those the gateway of the channel takes.
   * @param options - Ways out while it is open.
   * @returns What came of it; none of the outcomes says paid.
   * @throws {@link InvalidPayRequestError} (as a rejection) when a rule is broken: nothing has left the page then.
   * @throws {@link PayInProgressError}, {@link SdkLoadError}, {@link SdkContractError} (as rejections).
   * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
   * @example
   * ```ts
   * import { createIamport, createMerchantUid } from 'iamport-browser'
   * import { kcp } from 'iamport-browser/pg'
   *
   * const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp, mid: 'T0000' } } })
   * const { outcome, imp_uid } = await iamport.requestPay('card', {
   *   pay_method: 'card',
   *   merchant_uid: createMerchantUid(),
   *   name: 'Norwegian swivel chair',
   *   amount: 59_000, // won
   *   m_redirect_url: '/complete',
   * })
   * if (outcome === 'unverified') await fetch(`/api/verify?imp_uid=${imp_uid}`, { method: 'POST' })
   * ```
   */
  requestPay<K extends keyof C & string>(
    channel: K,
    request: PayRequest<C[K]['pg']>,
    options?: PayOptions,
  ): Promise<PayResult>
  /** The same for a channel decided at run time. Its request is that of its gateway. */
  requestPay<P extends PgData>(
    channel: Channel<P>,
    request: PayRequest<P>,
    options?: PayOptions,
  ): Promise<PayResult>
  /**
   * The result the buyer came back with, or `null` when there is none in the address. Call it on every load of the page
   * at `m_redirect_url`, as often as you like: one page load gets one object, and a refresh or a second tab the same
   * answer marked `repeated`, so that it can be acted upon once.
   *
   * @param url - Another address than the page's own, for example on a server. By default the page's.
   * @param options - What becomes of the address.
   * @returns A result with `via: 'redirect'`, or `null`.
   * @example
   * ```ts
   * import { createIamport } from 'iamport-browser'
   *
   * const iamport = createIamport({ userCode: 'imp00000000', channels: {} })
   * const back = iamport.resumePay(undefined, { clean: true })
   * if (back && !back.repeated) console.log(back.outcome, back.imp_uid)
   * ```
   */
  resumePay(url?: string | URL, options?: ResumeOptions): PayResult | null
}
