import { answerOf, newImpUid } from './answers.js'
import type { SdkSurroundings } from './classic.js'
import { splitPg } from './channels.js'
import { isCheckoutMobile } from './device.js'
import { createFrame, focusFrame, readMessage } from './frame.js'
import type { Opening } from './kit.js'
import { later } from './later.js'
import { pgAddress, type PgRequest } from './pg-request.js'
import { blockPopups, watchPopup } from './popup.js'

type Params = Record<string, unknown>
type Answer = Params
type Callback = (answer: Answer) => void

const codes = ['tosspayments', 'ksnet', 'smartro_v2', 'nice_v2', 'toss_brandpay', 'welcome']

/** Methods that welcome registers no billing key for; one it does not know counts as a card. */
const notAtWelcome =
  'vbank trans booknlife smartculture cultureland happymoney culturegift lpay lgpay samsungpay ssgpay kakaopay naverpay payco chai tosspay kpay applepay pinpay skpay naverpay_card naverpay_point ssgpay_point ssgpay_bank toss_brandpay'.split(
    ' ',
  )

/** The newer way, taken by six PGs: the caller's object is copied and the answer has two keys, or four. */
export interface Checkout {
  init(userCode: unknown): void
  deinit(): void
  /** Before `init` an alert and a line in the console, and the text of both; nothing once it has run. */
  check(): string | undefined
  /** Whether a request goes this way. */
  takes(param: Params): boolean
  pay(param: Params, callback: unknown): void
  /** Opens a window of `loadUI` in the buyer's press: a popup, or over the shop. */
  open(param: Params, place: 'window' | 'frame', answer: Callback): void
}

/** Makes the checkout path. */
export function createCheckout({ pgPage, channels, leave, kit }: SdkSurroundings): Checkout {
  let userCode: unknown

  function check(): string | undefined {
    if (userCode) return undefined
    const error_msg = '가맹점 식별코드가 없습니다. IMP.init()을 먼저 호출해 주세요. (sandbox)'
    window.alert(error_msg)
    console.error(error_msg)
    return error_msg
  }

  function start(param: Params, answer: Callback): void {
    const { merchant_uid } = param
    if (channels.has(splitPg(param.pg as string).provider))
      open(param, isCheckoutMobile(navigator) ? 'page' : 'frame', answer)
    else answer({ merchant_uid, ...notRegistered })
  }

  function open(param: Params, mode: 'frame' | 'page' | 'window', answer: Callback): void {
    const { provider } = splitPg(param.pg as string)
    const requestId = `req_${Date.now()}`
    const request: PgRequest = {
      path: 'checkout',
      mode,
      requestId,
      provider,
      shop: location.href,
      params: param,
    }
    if (kit) void kit.open(request, mode === 'window').then((opening) => show(request, answer, opening))
    else show(request, answer)
  }

  function show(request: PgRequest, answer: Callback, opening?: Opening | null): void {
    if (opening?.refusal) {
      answer(opening.refusal)
      return
    }
    const address = pgAddress(pgPage, { ...request, ticket: opening?.ticket })
    if (request.mode === 'page') leave(address)
    else if (request.mode === 'window') openPopup(request, address, answer, opening)
    else openFrame(address, answer, opening?.twice)
  }

  function openFrame(address: string, answer: Callback, twice?: boolean): void {
    const frame = createFrame(address)
    const box = overlay(frame)
    hear(
      () => frame.contentWindow,
      () => box.remove(),
      answer,
      twice,
    )
    document.body.append(box)
    focusFrame(frame)
  }

  /** Closed by the buyer, it is answered as cancelled; blocked, it is silence. */
  function openPopup(request: PgRequest, address: string, answer: Callback, opening?: Opening | null): void {
    blockPopups(opening?.blocked ?? false)
    const popup = window.open(address, '', 'width=480,height=680')
    blockPopups(false)
    if (!popup) return
    let stop = (): void => undefined
    const forget = hear(
      () => popup,
      () => {
        stop()
        popup.close()
      },
      answer,
      opening?.twice,
    )
    stop = watchPopup(popup, () => {
      forget()
      report(answerOf(request, 'cancel', newImpUid(), new Date()), answer)
    })
  }

  /** Waits for what a window says, then ends it. Returns what gives the waiting up. */
  function hear(source: () => unknown, end: () => void, answer: Callback, twice = false): () => void {
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== new URL(pgPage).origin || event.source !== source()) return
      forget()
      end()
      const data = readMessage(event.data)
      if (!data) return
      delete data.request_id
      report(data, answer)
      // A driver that reports its end twice is believed twice.
      if (twice) report({ ...data }, answer)
    }
    const forget = (): void => window.removeEventListener('message', onMessage)
    window.addEventListener('message', onMessage)
    return forget
  }

  return {
    init(code) {
      userCode = code
    },
    deinit() {
      userCode = undefined
    },
    check,
    // Billing keys of tosspayments still go the classic way.
    takes({ pg, customer_uid }) {
      if (typeof pg !== 'string') return false
      const { provider } = splitPg(pg)
      return codes.includes(provider) && !(provider === 'tosspayments' && customer_uid)
    },
    pay(param, callback) {
      const answer = callback as Callback
      const { merchant_uid, pg, pay_method, customer_uid } = param
      if (
        customer_uid &&
        splitPg(pg as string).provider === 'welcome' &&
        notAtWelcome.includes(pay_method as string)
      ) {
        const error_msg = `웰컴페이먼츠는 이 수단(${String(pay_method)})의 빌링키를 발급하지 않습니다. (sandbox)`
        answer({ merchant_uid, error_code: 'F400', error_msg })
        return
      }
      const error_msg = check()
      if (error_msg !== undefined) {
        // Left unhandled, and no Error: that is what a shop gets to see.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        void Promise.reject({ error_msg })
        return
      }
      let copy: Params
      try {
        copy = JSON.parse(JSON.stringify(param)) as Params
      } catch (error) {
        later(() => answer({ merchant_uid, error_code: 'F500', error_msg: text(error) }))
        return
      }
      later(() => start(copy, answer))
    },
    open,
  }
}

/** What a gateway without a channel is answered. */
export const notRegistered = { error_code: 'F400', error_msg: '채널 정보를 조회할 수 없습니다.' }

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

const boxClass = 'imp-sandbox-checkout'

/** Whether a message comes out of a window of this path, which the classic one knows nothing of. */
export function isCheckoutFrame(source: unknown): boolean {
  const frames = document.querySelectorAll<HTMLIFrameElement>(`.${boxClass} iframe`)
  return source !== null && [...frames].some(({ contentWindow }) => contentWindow === source)
}

/** Its own overlay: the classic dialog's `close` and `init` do not reach it. */
function overlay(frame: HTMLIFrameElement): HTMLElement {
  const box = document.createElement('div')
  box.className = boxClass
  Object.assign(box.style, { position: 'fixed', top: '0', left: '0', width: '100%', height: '100%' })
  Object.assign(box.style, { zIndex: '99999', background: 'rgba(12, 16, 26, 0.58)' })
  Object.assign(frame.style, { position: 'absolute', top: '0', right: '0', bottom: '0', left: '0' })
  Object.assign(frame.style, { margin: 'auto', border: '0', background: '#fff', borderRadius: '14px' })
  Object.assign(frame.style, { width: '100%', maxWidth: '880px', height: '100%', maxHeight: '680px' })
  box.append(frame)
  return box
}
