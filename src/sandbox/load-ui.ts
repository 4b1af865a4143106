import type { SandboxChannels } from './channels.js'
import { notRegistered, type Checkout } from './checkout.js'
import { later } from './later.js'

type Params = Record<string, unknown>
type Callback = (answer: Params) => void

/** A button or widget that a gateway draws into the shop's page (`load-ui.json`). */
interface Ui {
  pgs: readonly string[]
  /** Whether it registers a billing key: then `customer_uid` has to be there, and must not be otherwise. */
  billing: boolean
  /** Where a press leads; `pay` is `request_pay`, as if the shop had called it. */
  opens: 'window' | 'frame' | 'pay'
  label: string
}

const uis = new Map<unknown, Ui>([
  ['paypal-spb', { pgs: ['paypal_v2'], billing: false, opens: 'window', label: 'PayPal' }],
  ['paypal-rt', { pgs: ['paypal_v2'], billing: true, opens: 'window', label: 'PayPal' }],
  ['toss-brandpay-widget', { pgs: ['toss_brandpay'], billing: false, opens: 'frame', label: '브랜드페이' }],
  [
    'payment-bridge',
    { pgs: ['danal_tpay', 'uplus', 'kcp'], billing: false, opens: 'pay', label: '결제하기' },
  ],
])

/** Of the shop, for the widget: the SDK draws none. */
const payButtonId = 'portone-toss-brandpay-widget-button'

/** `IMP.loadUI` and `IMP.updateLoadUIRequest`. */
export interface LoadUi {
  /** Resolves with nothing, whatever comes of it: that is said by the callback, which may run many times. */
  load(type: unknown, param: Params, callback: unknown): Promise<void>
  /** Replaces what the next press asks for. Throws on a type there is not. */
  update(type: unknown, param: Params): void
}

/** Makes it. `pay` is `IMP.request_pay`. */
export function createLoadUi(
  checkout: Checkout,
  channels: SandboxChannels,
  pay: (param: Params, callback: Callback) => void,
): LoadUi {
  const requests = new Map<unknown, Params>()
  let clear = (): void => undefined

  function update(type: unknown, param: Params): void {
    const ui = uis.get(type)
    if (!ui) throw new Error(`지원하지 않는 UI 타입(${String(type)})입니다. (sandbox)`)
    if (ui.billing !== Boolean(param.customer_uid))
      throw new Error(`UI 타입(${String(type)})과 customer_uid가 맞지 않습니다. (sandbox)`)
    requests.set(type, { ...param })
  }

  function uiFor(type: unknown, param: Params): Ui {
    update(type, param)
    const pg = typeof param.pg === 'string' ? (param.pg.split('.')[0] ?? '') : ''
    if (pg === '') throw new Error('pg는 필수입니다. (sandbox)')
    const ui = uis.get(type)
    if (!ui?.pgs.includes(pg)) throw new Error(`해당 PG사(${pg})는 이 UI를 지원하지 않습니다. (sandbox)`)
    return ui
  }

  function draw(type: unknown, ui: Ui, callback: Callback): void {
    const container = containerOf(type)
    const press = (): void => {
      const param = requests.get(type) ?? {}
      if (ui.opens === 'pay') pay(param, callback)
      else checkout.open(JSON.parse(JSON.stringify(param)) as Params, ui.opens, callback)
    }
    clear()
    if (type !== 'toss-brandpay-widget') {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = `${ui.label} (sandbox)`
      button.addEventListener('click', press)
      container.replaceChildren(button)
      clear = () => button.remove()
      return
    }
    const button = document.getElementById(payButtonId)
    if (!button) throw new Error(`결제 버튼(#${payButtonId})이 없습니다. (sandbox)`)
    const note = document.createElement('p')
    note.textContent = `${ui.label} (sandbox)`
    container.replaceChildren(note)
    button.addEventListener('click', press)
    clear = () => {
      note.remove()
      button.removeEventListener('click', press)
    }
  }

  return {
    update,
    // Async, so that a call without parameters is a rejection; up to its first await it runs inside the call.
    async load(type, param, callback) {
      let ui: Ui
      try {
        ui = uiFor(type, param)
      } catch (error) {
        fail(param, callback, error)
        return
      }
      const answer: Callback = (data) => (callback as Callback)(data)
      if (ui.opens !== 'pay' && checkout.check() !== undefined) {
        await Promise.resolve()
        // The SDK reads the message of what is no Error.
        fail(param, callback, {})
        return
      }
      later(() => {
        if (ui.opens !== 'pay' && !channels.has(String(param.pg).split('.')[0] ?? '')) {
          answer({ merchant_uid: param.merchant_uid, ...notRegistered })
          console.error('결제 UI를 준비하지 못했습니다. (sandbox)')
          return
        }
        try {
          draw(type, ui, answer)
        } catch (error) {
          fail(param, callback, error)
        }
      })
    },
  }
}

function fail({ merchant_uid }: Params, callback: unknown, error: unknown): void {
  const error_msg = (error as { message?: string }).message
  if (typeof callback === 'function') callback({ merchant_uid, error_code: 'F500', error_msg })
  else console.error(error_msg)
}

/** The element to draw into; of several, the one that names the type. */
function containerOf(type: unknown): Element {
  const all = [...document.querySelectorAll('.portone-ui-container')]
  const own = all.length > 1 ? all.filter((it) => it.getAttribute('data-portone-ui-type') === type) : all
  const [container] = own
  if (container && own.length === 1) return container
  const problem = all.length === 0 ? '없습니다' : own.length === 0 ? '타입과 맞지 않습니다' : '여럿입니다'
  throw new Error(`.portone-ui-container가 ${problem}. (sandbox)`)
}
