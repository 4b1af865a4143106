import { channelIssues, refuse } from './channel.js'
import { prepareRequest } from './check-pay.js'
import { deviceOf } from './device.js'
import { PayInProgressError, SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { issuesOf, type PayIssue } from './issue.js'
import { impOnPage, loadSdk, noJquery, type LoadSdkOptions } from './load.js'
import { en } from './locales/en.js'
import type { Locale } from './locales/locale.js'
import { readLanding, type ResumeOptions } from './landing.js'
import { pageState } from './page.js'
import { forget, recallOrder, remember } from './pending.js'
import { requestOnce, type PayOptions } from './request.js'
import type { PayResult } from './result.js'
import { withoutFields } from './resume.js'
import { sdkPathOf } from './rules/run.js'
import { memberOf } from './rules/value.js'
import { own, type PgData, type Situation, type Test } from './rules/vocabulary.js'
import { forgetFailures } from './seen.js'
import { isOpenElsewhere } from './tabs.js'
import type { Channel, PayRequest } from './types.js'
import { warnOnce } from './warn.js'
import { watchLeaving } from './way-back.js'

/** What a shop sets up once. */
export interface IamportOptions<
  C extends Readonly<Record<string, Channel>> = Readonly<Record<string, Channel>>,
> {
  /** The shop's user code (`imp00000000`), from the vendor's console. */
  readonly userCode: string
  /** Tier code of a sub-merchant; the SDK is then set up with `IMP.agency`. */
  readonly tierCode?: string | undefined
  /** What the shop pays through, by names of its own. */
  readonly channels: C
  /** Language of the messages; English by default. Others are in `iamport-browser/locales`. */
  readonly locale?: Locale | undefined
  /**
   * Takes every warning, with the value it is about. By default each distinct one is one `console.warn` without that
   * value, which may be the buyer's.
   */
  readonly onWarning?: ((issue: PayIssue) => void) | undefined
  /** How the SDK is loaded. To stop waiting for it, give a signal to `load()`. */
  readonly sdk?: Omit<LoadSdkOptions, 'signal'> | undefined
  /** What the SDK cannot be told by the user agent: `webview` for a page inside an app of the shop's own. */
  readonly device?: Situation['device']
}

/** A shop's payments on one page. */
export interface Iamport<C extends Readonly<Record<string, Channel>>> {
  /**
   * Loads the SDK and sets it up, once. Call it when the checkout page opens: a popup then still belongs to the buyer's
   * click. `requestPay` does it otherwise.
   *
   * @param options - `signal` stops this call from waiting, which rejects with `ABORTED`. Other calls go on.
   * @throws {@link SdkLoadError}, {@link SdkContractError} (as a rejection); the next call tries again.
   */
  load(options?: Pick<LoadSdkOptions, 'signal'>): Promise<void>
  /**
   * Asks for a payment, or for a billing key when `customer_uid` is given. Resolves to what came of it on this page; on
   * a phone the page usually leaves, and `resumePay()` reads the answer at `m_redirect_url`. The same order again while
   * it is open gives the same promise; while it is open in another tab it is refused. Where the browser blocked the
   * window, it resolves to `abandoned` with the code `POPUP_BLOCKED`: call it again from the buyer's next tap.
   *
   * @throws {@link InvalidPayRequestError} (as a rejection) when a rule is broken: nothing has left the page then.
   * @throws {@link PayInProgressError}, {@link SdkLoadError}, {@link SdkContractError} (as rejections).
   */
  requestPay<K extends keyof C & string>(
    channel: K,
    request: PayRequest<C[K]['pg']>,
    options?: PayOptions,
  ): Promise<PayResult>
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
   * @param url - Another address than the page's own, for example on a server.
   */
  resumePay(url?: string | URL, options?: ResumeOptions): PayResult | null
}

/**
 * A client for one shop. Nothing happens until `load()` or `requestPay()`.
 *
 * @throws {@link InvalidPayRequestError} for a user code or a channel that cannot be one.
 * @example
 * ```ts
 * import { createIamport } from 'iamport-browser'
 * import { kakaopay, kcp } from 'iamport-browser/pg'
 *
 * const iamport = createIamport({
 *   userCode: 'imp00000000',
 *   channels: { card: { pg: kcp, mid: 'T0000' }, kakao: { pg: kakaopay } },
 * })
 * await iamport.load()
 * ```
 */
export function createIamport<const C extends Readonly<Record<string, Channel>>>(
  options: IamportOptions<C>,
): Iamport<C> {
  const { userCode, tierCode, channels, locale = en, onWarning, sdk = {}, device } = options
  const error = (rule: string, path: string, value: unknown, test: Test): PayIssue[] =>
    issuesOf([{ severity: 'error', rule, path, value, test }], undefined, locale)
  const codes = { userCode, ...(tierCode !== undefined && { tierCode }) }
  refuse(
    [
      ...Object.entries(codes).flatMap(([path, code]) =>
        typeof code === 'string' && code.trim() ? [] : error('client', path, code, own('text')),
      ),
      ...Object.entries((channels as C | undefined) ?? {}).flatMap(([name, channel]) =>
        channelIssues(channel, `channels.${name}.`, locale),
      ),
    ],
    locale,
  )

  const setUp = (imp: Imp, forPayment = false): Imp => {
    const state = pageState()
    const code = Object.values(codes).join(' ')
    if (state.setUp && state.setUp.code !== code)
      throw new SdkContractError(
        'OTHER_USER_CODE',
        `This page pays for ${state.setUp.code}: load a new page to pay for ${code}.`,
      )
    // Set up again without a request to send, a stuck SDK would send the one it still keeps.
    if (state.setUp?.imp === imp && !(state.setUp.isStale && forPayment)) return imp
    if (tierCode !== undefined && !imp.agency)
      throw new SdkContractError(
        'NO_AGENCY',
        'This SDK has no IMP.agency, which tierCode needs: load a newer one.',
      )
    try {
      if (tierCode === undefined) imp.init(userCode)
      else imp.agency?.(userCode, tierCode)
    } catch (thrown) {
      throw noJquery(thrown, sdk) ?? new SdkContractError('SDK_THREW', 'IMP.init threw: see cause.', thrown)
    }
    state.setUp = { code, imp }
    return imp
  }

  const load = async (signal?: AbortSignal): Promise<Imp> => setUp(await loadSdk({ ...sdk, signal }))

  const channelOf = (channel: string | Channel): Channel => {
    if (typeof channel !== 'string') return channel
    const named = memberOf(channels, channel)
    const test = { ...own('=='), values: Object.keys(channels ?? {}) }
    if (!named) refuse(error('channel', 'channel', channel, test), locale)
    return named as Channel
  }

  const begin = (name: string | Channel, request: unknown, payOptions?: PayOptions): Promise<PayResult> => {
    const channel = channelOf(name)
    const seen = deviceOf(navigator.userAgent, navigator.maxTouchPoints)
    const situation = { ...seen, device: device ?? seen.device, call: 'request_pay' } as const
    const page = withoutFields(window.location.href)
    const check = (given: unknown, sdkOnPage?: Imp, warns = false) => {
      const oldSdk = sdkOnPage && isOld(sdkOnPage)
      const { param, findings } = prepareRequest(channel, given, { ...situation, oldSdk }, page)
      // Callers without types hand over anything.
      const issues = (hidesValues = false) => issuesOf(findings, channel?.pg, locale, hidesValues)
      // What the console shows may be collected by a log, and what was received may be the buyer's.
      for (const issue of warns ? issues(!onWarning) : [])
        if (issue.severity === 'warning') report(onWarning ?? warnOnce, issue)
      refuse(issues(), locale)
      return param
    }
    // No await when the SDK is there: a popup has to open within the buyer's click.
    const imp = impOnPage()
    const param = check(request, imp, true)

    const state = pageState()
    const merchant_uid = param.merchant_uid as string
    if (state.open?.merchant_uid === merchant_uid) return state.open.result as Promise<PayResult>
    // What this tab left behind itself, when it crashed, does not count.
    if (state.open || (isOpenElsewhere(merchant_uid) && !recallOrder(merchant_uid)))
      throw new PayInProgressError(
        'PAY_IN_PROGRESS',
        `Order ${state.open?.merchant_uid ?? merchant_uid} is being paid ${state.open ? 'on this page' : 'in another tab'}: let it end before ${merchant_uid} is paid here.`,
      )

    const asked = { merchant_uid, pg: channel.pg.code }
    const sdkOrLoad = imp
      ? setUp(imp, true)
      : load().then((loaded) => {
          // Only now is it known which SDK the page has.
          if (isOld(loaded)) check(param, loaded)
          return loaded
        })
    remember(asked)
    forgetFailures(merchant_uid)
    const unlessLeaving = watchLeaving()
    const call = {
      param,
      asked,
      sdkPath: sdkPathOf(channel.pg, param),
      isPhone: situation.device !== 'pc',
    }
    const result = requestOnce(sdkOrLoad, call, payOptions).finally(() => {
      // It may end while the page is on its way to the gateway: the page the buyer comes back to needs the record.
      unlessLeaving(() => forget(merchant_uid))
      if (state.open?.result === result) delete state.open
    })
    state.open = { merchant_uid, result }
    return result
  }

  return {
    async load(loadOptions) {
      await load(loadOptions?.signal)
    },

    requestPay(channel: string | Channel, request: unknown, payOptions?: PayOptions): Promise<PayResult> {
      try {
        // On a server that says why there is no payment.
        if (typeof window === 'undefined') return load() as Promise<never>
        return begin(channel, request, payOptions)
      } catch (thrown) {
        return Promise.reject(thrown)
      }
    },

    resumePay: (url, resumeOptions) => readLanding(url, resumeOptions?.clean),
  }
}

/** Whether the SDK is older than 1.3.0, the first with `IMP.loadUI`. */
const isOld = (imp: Imp): boolean => typeof imp.loadUI !== 'function'

/** A shop's own warning hook must not stop a payment; what it throws is reported as any uncaught error. */
function report(hook: (issue: PayIssue) => void, warning: PayIssue): void {
  try {
    hook(warning)
  } catch (error) {
    setTimeout(() => {
      throw error
    }, 0)
  }
}
