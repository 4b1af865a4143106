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
import { own, type Finding, type Test } from './rules/vocabulary.js'
import { isOpenElsewhere } from './tabs.js'
import type { Channel } from './types.js'
import { warmUp } from './warm-up.js'
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
    if (!named)
      refuse(
        error('channel', 'channel', channel, { ...own('=='), values: Object.keys(channels ?? {}) }),
        locale,
      )
    return named as Channel
  }

  /** What the SDK would be handed, and what is wrong with it. */
  const inspect = (channel: Channel, request: unknown, imp?: Imp) => {
    const seen = deviceOf(navigator.userAgent, navigator.maxTouchPoints)
    const situation = { ...seen, device: device ?? seen.device, call: 'request_pay' } as const
    const oldSdk = imp && isOld(imp)
    const page = withoutFields(window.location.href)
    const { param, findings } = prepareRequest(channel, request, { ...situation, oldSdk }, page)
    const issues = (severity: Finding['severity'], hidesValues = false): PayIssue[] =>
      issuesOf(
        findings.filter((one) => one.severity === severity),
        // Callers without types hand over anything.
        (channel as Channel | undefined)?.pg,
        locale,
        hidesValues,
      )
    return {
      param,
      isPhone: situation.device !== 'pc',
      errors: issues('error'),
      warn(): void {
        // What the console shows may be collected by a log, and what was received may be the buyer's.
        for (const issue of issues('warning', !onWarning)) report(onWarning ?? warnOnce, issue)
      },
    }
  }

  const begin = (
    name: string | Channel,
    request: unknown,
    payOptions?: PayOptions,
    isRehearsal = false,
  ): Promise<PayResult> | undefined => {
    const channel = channelOf(name)
    // No await when the SDK is there: a popup has to open within the buyer's click.
    const imp = impOnPage()
    const { param, isPhone, errors, warn } = inspect(channel, request, imp)
    if (isRehearsal) return undefined
    if (errors.length > 0) warn()
    refuse(errors, locale)

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
          if (isOld(loaded)) refuse(inspect(channel, param, loaded).errors, locale)
          return loaded
        })
    const unlessLeaving = watchLeaving()
    const call = { param, asked, sdkPath: sdkPathOf(channel.pg, param), isPhone }
    const result = requestOnce(sdkOrLoad, call, payOptions).finally(() => {
      // It may end while the page is on its way to the gateway: the page the buyer comes back to needs the record.
      unlessLeaving(() => forget(merchant_uid))
      if (state.open?.result === result) delete state.open
    })
    state.open = { merchant_uid, result }
    // Behind the SDK's call, which the buyer waits for, and in its task: the page is still here.
    remember(asked)
    warn()
    return result
  }

  let isWarm = false
  return {
    async load(loadOptions) {
      await load(loadOptions?.signal)
      if (isWarm) return
      isWarm = true
      // Callers without types may have no channels.
      warmUp(
        Object.values((channels as C | undefined) ?? {}),
        (channel, request) => void begin(channel, request, undefined, true),
      )
    },

    requestPay(channel: string | Channel, request: unknown, payOptions?: PayOptions): Promise<PayResult> {
      try {
        // On a server that says why there is no payment.
        if (typeof window === 'undefined') return load() as Promise<never>
        return begin(channel, request, payOptions) as Promise<PayResult>
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
