import type { SdkSurroundings } from './classic.js'
import { splitPg } from './channels.js'
import { isCheckoutMobile } from './device.js'
import { createFrame, focusFrame, readMessage } from './frame.js'
import type { Opening } from './kit.js'
import { later } from './later.js'
import { pgAddress, type PgRequest } from './pg-request.js'

type Answer = Record<string, unknown>
type Callback = (answer: Answer) => void

const codes = ['tosspayments', 'ksnet', 'smartro_v2', 'nice_v2', 'toss_brandpay', 'welcome']

/** The newer way, taken by six PGs: the caller's object is copied and the answer has two keys, or four. */
export interface Checkout {
  init(userCode: unknown): void
  deinit(): void
  /** Whether a request goes this way. */
  takes(param: Record<string, unknown>): boolean
  pay(param: Record<string, unknown>, callback: unknown): void
}

/** Makes the checkout path. */
export function createCheckout({ pgPage, channels, leave, kit }: SdkSurroundings): Checkout {
  let userCode: unknown

  function start(param: Record<string, unknown>, answer: Callback): void {
    const { provider } = splitPg(param.pg as string)
    const { merchant_uid } = param
    if (!channels.has(provider)) {
      answer({ merchant_uid, error_code: 'F400', error_msg: '채널 정보를 조회할 수 없습니다.' })
      return
    }
    const mobile = isCheckoutMobile(navigator)
    const request: PgRequest = {
      path: 'checkout',
      mode: mobile ? 'page' : 'frame',
      requestId: `req_${Date.now()}`,
      provider,
      shop: location.href,
      params: param,
    }
    if (kit) void kit.open(request, false).then((opening) => show(request, answer, opening))
    else show(request, answer)
  }

  function show(request: PgRequest, answer: Callback, opening?: Opening | null): void {
    if (opening?.refusal) {
      answer(opening.refusal)
      return
    }
    const address = pgAddress(pgPage, { ...request, ticket: opening?.ticket })
    if (request.mode === 'page') leave(address)
    else openWindow(address, answer, opening?.twice)
  }

  function openWindow(address: string, answer: Callback, twice = false): void {
    const frame = createFrame(address)
    const box = overlay(frame)
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== new URL(pgPage).origin || event.source !== frame.contentWindow) return
      window.removeEventListener('message', onMessage)
      box.remove()
      const data = readMessage(event.data)
      if (!data) return
      delete data.request_id
      report(data, answer)
      // A driver that reports its end twice is believed twice.
      if (twice) report({ ...data }, answer)
    }
    window.addEventListener('message', onMessage)
    document.body.append(box)
    focusFrame(frame)
  }

  return {
    init(code) {
      userCode = code
    },
    deinit() {
      userCode = undefined
    },
    // Billing keys of tosspayments still go the classic way.
    takes({ pg, customer_uid }) {
      if (typeof pg !== 'string') return false
      const { provider } = splitPg(pg)
      return codes.includes(provider) && !(provider === 'tosspayments' && customer_uid)
    },
    pay(param, callback) {
      if (!userCode) {
        const error_msg = '가맹점 식별코드가 없습니다. IMP.init()을 먼저 호출해 주세요. (sandbox)'
        window.alert(error_msg)
        console.error(error_msg)
        // Left unhandled, and no Error: that is what a shop gets to see.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        void Promise.reject({ error_msg })
        return
      }
      const answer = callback as Callback
      let copy: Record<string, unknown>
      try {
        copy = JSON.parse(JSON.stringify(param)) as Record<string, unknown>
      } catch (error) {
        const { merchant_uid } = param
        later(() => answer({ merchant_uid, error_code: 'F500', error_msg: text(error) }))
        return
      }
      later(() => start(copy, answer))
    },
  }
}

/** Hands the answer over. A caller that throws while handling a failure is called a second time, with its own error. */
function report(data: Answer, answer: Callback): void {
  try {
    answer(data)
  } catch (error) {
    if (!('error_code' in data)) throw error
    const { imp_uid, merchant_uid } = data
    answer({ imp_uid, merchant_uid, error_code: 'F500', error_msg: text(error) })
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Its own overlay: the classic dialog's `close` and `init` do not reach it. */
function overlay(frame: HTMLIFrameElement): HTMLElement {
  const box = document.createElement('div')
  box.className = 'imp-sandbox-checkout'
  Object.assign(box.style, { position: 'fixed', top: '0', left: '0', width: '100%', height: '100%' })
  Object.assign(box.style, { zIndex: '99999', background: 'rgba(12, 16, 26, 0.58)' })
  Object.assign(frame.style, { position: 'absolute', top: '0', right: '0', bottom: '0', left: '0' })
  Object.assign(frame.style, { margin: 'auto', border: '0', background: '#fff', borderRadius: '14px' })
  Object.assign(frame.style, { width: '100%', maxWidth: '880px', height: '100%', maxHeight: '680px' })
  box.append(frame)
  return box
}
