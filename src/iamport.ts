import { channelIssues, refuse } from './channel.js'
import { prepareRequest } from './check-pay.js'
import type { Iamport, IamportOptions } from './client.js'
import { deviceOf } from './device.js'
import { PayInProgressError, SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { issuesOf, type PayIssue } from './issue.js'
import { impOnPage, loadSdk, noJquery } from './load.js'
import { en } from './locales/en.js'
import { readLanding } from './landing.js'
import { pageState } from './page.js'
import { forget, recallOrder, remember } from './pending.js'
import { requestOnce, type PayOptions } from './request.js'
import type { PayResult } from './result.js'
import { withoutFields } from './resume.js'
import { sdkPathOf } from './rules/run.js'
import { memberOf } from './rules/value.js'
import { own, type Test } from './rules/vocabulary.js'
import { forgetFailures } from './seen.js'
import { isOpenElsewhere } from './tabs.js'
import type { Channel } from './types.js'
import { warnOnce } from './warn.js'
import { watchLeaving } from './way-back.js'

/**
 * A client for one shop. Nothing happens until `load()` or `requestPay()`.
 *
 * @param options - The shop's user code and its channels; everything else has a default.
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
      const loading = load(loadOptions?.signal)
      // While the script is on its way: rules are read when they are used first, and that is not to be the buyer's click.
      // Callers without types may have none.
      for (const channel of Object.values((channels as C | undefined) ?? {}))
        prepareRequest(channel, { amount: 1 }, {})
      await loading
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
