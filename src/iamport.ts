import { channelIssues, refuse } from './channel.js'
import { prepareRequest } from './check-pay.js'
import type { Iamport, IamportOptions } from './client.js'
import { deviceOf } from './device.js'
import { InvalidPayRequestError, PayInProgressError, SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { issuesOf, type PayIssue } from './issue.js'
import { impOnPage, loadSdk, noJquery } from './load.js'
import { en } from './locales/en.js'
import { refusedText } from './locales/locale.js'
import { readLanding } from './landing.js'
import { listen } from './listen.js'
import { pageState } from './page.js'
import { forget, recall, remember } from './pending.js'
import { requestOnce, type PayOptions } from './request.js'
import { readAnswer, type PayResult } from './result.js'
import { withoutFields } from './resume.js'
import { sdkPathOf } from './rules/run.js'
import { memberOf } from './rules/value.js'
import { own, type Situation } from './rules/vocabulary.js'
import { answersOf, forgetFailures } from './seen.js'
import { isOpenElsewhere } from './tabs.js'
import type { Channel } from './types.js'
import { warnOnce } from './warn.js'

/**
 * How long a payment's box may be gone, in milliseconds, before the payment counts as abandoned. On a phone it goes
 * before the page leaves, and a slow network may keep the page for a while.
 */
const patienceGone = { pc: 2_000, phone: 20_000 }

/** How long a payment's box may take to appear; the SDK waits for ever when it cannot read the shop's settings. */
const patienceUnseen = 20_000

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
  const { userCode, tierCode, channels, locale = en, onWarning = warnOnce, sdk = {}, device } = options
  const issue = (path: string, value: unknown): PayIssue[] =>
    issuesOf([{ severity: 'error', rule: 'client', path, value, test: own('text') }], undefined, locale)
  refuse(
    [
      ...(typeof userCode === 'string' && userCode.trim() ? [] : issue('userCode', userCode)),
      ...(tierCode === undefined || (typeof tierCode === 'string' && tierCode.trim())
        ? []
        : issue('tierCode', tierCode)),
      ...Object.entries((channels as C | undefined) ?? {}).flatMap(([name, channel]) =>
        channelIssues(channel, `channels.${name}.`, locale),
      ),
    ],
    locale,
  )

  const setUp = (imp: Imp, forPayment = false): Imp => {
    const state = pageState()
    const code = tierCode === undefined ? userCode : `${userCode} ${tierCode}`
    if (state.setUp && state.setUp.code !== code) {
      throw new SdkContractError(
        'OTHER_USER_CODE',
        `This page pays for ${state.setUp.code} already and cannot pay for ${code} too: load a new page for it.`,
      )
    }
    // Set up again without a request to send, a stuck SDK would send the one it still keeps.
    if (state.setUp?.imp === imp && !(state.setUp.isStale && forPayment)) return imp
    if (tierCode !== undefined && typeof imp.agency !== 'function')
      throw new SdkContractError(
        'NO_AGENCY',
        'The SDK on this page is too old for tier codes: it has no IMP.agency.',
      )
    try {
      if (tierCode === undefined) imp.init(userCode)
      else imp.agency?.(userCode, tierCode)
    } catch (error) {
      throw (
        noJquery(error, sdk) ??
        new SdkContractError('SDK_THREW', 'The SDK threw while it was set up; see cause.', error)
      )
    }
    state.setUp = { code, imp }
    return imp
  }

  const load = async (signal?: AbortSignal): Promise<Imp> => setUp(await loadSdk({ ...sdk, signal }))

  const channelOf = (channel: string | Channel): Channel => {
    if (typeof channel !== 'string') return channel
    const named = memberOf(channels, channel) as Channel | undefined
    if (named) return named
    const test = { kind: '==', arg: '', values: Object.keys(channels ?? {}) }
    const unknown = { severity: 'error', rule: 'channel', path: 'channel', value: channel, test } as const
    throw new InvalidPayRequestError(refusedText(1, locale), issuesOf([unknown], undefined, locale))
  }

  const begin = (name: string | Channel, request: unknown, payOptions?: PayOptions): Promise<PayResult> => {
    const channel = channelOf(name)
    const { userAgent, maxTouchPoints } = navigator
    // No await when the SDK is there: a popup has to open within the buyer's click.
    const imp = impOnPage()
    const situation: Situation = {
      ...deviceOf(userAgent, maxTouchPoints),
      ...(device && { device }),
      call: 'request_pay',
      ...(imp && { oldSdk: isOld(imp) }),
    }
    const page = withoutFields(window.location.href)
    const { param, findings } = prepareRequest(channel, request, situation, page)
    // Callers without types hand over anything.
    const issues = issuesOf(findings, channel?.pg, locale)
    for (const warning of issues.filter(({ severity }) => severity === 'warning')) report(onWarning, warning)
    refuse(issues, locale)

    const state = pageState()
    const merchant_uid = param.merchant_uid as string
    if (state.open?.merchant_uid === merchant_uid) return state.open.result as Promise<PayResult>
    if (state.open)
      throw new PayInProgressError(
        'PAY_IN_PROGRESS',
        `Order ${state.open.merchant_uid} is being paid on this page; order ${merchant_uid} has to wait until it has ended.`,
      )

    // What this tab left behind itself, when it crashed, does not count.
    if (isOpenElsewhere(merchant_uid) && recall()?.merchant_uid !== merchant_uid)
      throw new PayInProgressError(
        'PAY_IN_PROGRESS',
        `Order ${merchant_uid} is being paid in another tab: paid here as well, it could be charged twice.`,
      )

    const asked = { merchant_uid, pg: channel.pg.code }
    const sdkOrLoad = imp
      ? setUp(imp, true)
      : load().then((loaded) => {
          // Only now is it known which SDK the page has.
          if (isOld(loaded)) {
            const { findings: late } = prepareRequest(channel, param, { ...situation, oldSdk: true }, page)
            refuse(issuesOf(late, channel.pg, locale), locale)
          }
          return loaded
        })
    remember(asked)
    forgetFailures(merchant_uid)
    const answersBefore = answersOf(merchant_uid)
    const sdkPath = sdkPathOf(channel.pg, param)
    const patience = {
      gone: situation.device === 'pc' ? patienceGone.pc : patienceGone.phone,
      unseen: sdkPath === 'legacy-iframe' ? patienceUnseen : undefined,
    }
    let isLeaving = false
    const result = requestOnce(sdkOrLoad, {
      param,
      asked,
      patience,
      isCheckout: sdkPath === 'checkout-service',
      answered() {
        const pending = recall()
        const known = pending?.merchant_uid === merchant_uid ? pending.answer : undefined
        // A page that Chromium kept may not see what the next ones of its tab wrote into the session.
        const wasRead = known ?? (answersOf(merchant_uid) > answersBefore ? { merchant_uid } : undefined)
        return wasRead && readAnswer(wasRead, 'redirect', asked, true)
      },
      leaving: (is) => (isLeaving = is),
      options: payOptions,
    }).finally(() => {
      // It may end while the page is on its way to the gateway: the page the buyer comes back to needs the record.
      if (isLeaving) {
        const stop = listen(window, 'pageshow', () => {
          stop()
          forget(merchant_uid)
        })
      } else forget(merchant_uid)
      if (state.open?.result === result) delete state.open
    })
    state.open = { merchant_uid, result }
    return result
  }

  return {
    load: (loadOptions) => load(loadOptions?.signal).then(() => undefined),

    requestPay(channel: string | Channel, request: unknown, payOptions?: PayOptions): Promise<PayResult> {
      try {
        if (typeof window === 'undefined') return load().then(() => begin(channel, request, payOptions))
        return begin(channel, request, payOptions)
      } catch (error) {
        return Promise.reject(error)
      }
    },

    resumePay: (url, { clean = false } = {}) => readLanding(url, clean),
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
