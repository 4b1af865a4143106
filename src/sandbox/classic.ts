import type { SandboxChannels } from './channels.js'
import { isClassicMobile } from './device.js'
import { createDialog } from './dialog.js'
import { createFrame, readMessage } from './frame.js'
import { later } from './later.js'
import { pgAddress } from './pg-request.js'

/** Where the SDK stand-in finds its surroundings; both of its paths get the same. */
export interface SdkSurroundings {
  /** Address of `pg.html`. */
  pgPage: string
  channels: SandboxChannels
  /** Providers that keep the buyer in the frame on a phone and answer by callback there. */
  stay: readonly string[]
  /** Leaves the page. */
  leave(address: string): void
}

interface Pending {
  requestId: string
  callback: unknown
}

/** The way most PGs take: one overlay, one frame, the answer as a message, the caller's object written into. */
export interface Classic {
  init(userCode: unknown, tierCode: unknown): void
  deinit(): void
  pay(param: Record<string, unknown>, callback: unknown): void
  close(): void
  communicate(message: unknown): void
}

/** Makes the classic path. */
export function createClassic({ pgPage, channels, stay, leave }: SdkSurroundings): Classic {
  const dialog = createDialog()
  const pending: Pending[] = []
  let userCode: unknown
  let tierCode: unknown
  let mobile: boolean | undefined

  const reload = (): void => later(dialog.empty)

  function onMessage(event: MessageEvent): void {
    const frame = dialog.frame()
    if (!frame || event.origin !== new URL(pgPage).origin || event.source !== frame.contentWindow) return
    // Whatever cannot be read counts as "finished": the dialog closes and nobody is told.
    const data = readMessage(event.data)
    if (data) deliver(data)
    dialog.hide()
    reload()
  }

  function deliver(data: Record<string, unknown>): void {
    const at = pending.map((entry) => entry.requestId).lastIndexOf(String(data.request_id))
    const entry = pending[at]
    if (!entry) return
    delete data.portoneErrorCode
    delete data.request_id
    try {
      if (typeof entry.callback === 'function') entry.callback.call({}, data)
    } catch (error) {
      console.log(error)
    }
    pending.splice(at, 1)
  }

  function send(param: Record<string, unknown>, requestId: string): void {
    const channel = channels.choose(param.pg as string | undefined)
    // No channel registered: the request waits for one, for ever.
    if (!channel) return
    mobile ??= isClassicMobile(navigator.userAgent)
    param.request_id = requestId
    param.tier_code = tierCode
    if (!param.merchant_uid) param.merchant_uid = `nobody_${Date.now()}`
    if (!param.pay_method) param.pay_method = 'card'
    const { provider } = channel
    const away = mobile && !stay.includes(provider)
    const address = pgAddress(pgPage, {
      path: 'classic',
      mode: away ? 'page' : 'frame',
      requestId,
      provider,
      shop: location.href,
      params: param,
    })
    const frame = createFrame(away ? undefined : address)
    dialog.show(provider, mobile ? 'mobile' : 'pc', frame)
    if (mobile && provider === 'kcp') window.name = 'tar_opener'
    if (!away) return
    later(() => {
      // A second init in between has thrown the frame away: the page stays, hidden under an empty dialog.
      if (dialog.frame() !== frame) return
      dialog.hide()
      leave(address)
    })
  }

  return {
    init(code, tier) {
      later(() => {
        userCode = code
        tierCode = typeof tier === 'string' ? tier : undefined
        // After a deinit the old listener is still there, so it is one more each time.
        if (dialog.mount()) window.addEventListener('message', onMessage)
        dialog.empty()
      })
    },
    deinit() {
      later(() => {
        userCode = tierCode = undefined
        dialog.remove()
      })
    },
    pay(param, callback) {
      later(() => {
        if (!userCode) {
          dialog.ensure()
          window.alert('가맹점 식별코드가 없습니다. IMP.init()을 먼저 호출해 주세요. (sandbox)')
          return
        }
        const requestId = `req_${Date.now()}`
        pending.push({ requestId, callback })
        try {
          send(param, requestId)
        } catch {
          window.alert('결제를 시작하지 못했습니다. (sandbox) undefined')
          dialog.hide()
          reload()
        }
      })
    },
    close() {
      later(() => {
        dialog.hide()
        reload()
      })
    },
    communicate(message) {
      dialog.frame()?.contentWindow?.postMessage(JSON.stringify(message), new URL(pgPage).origin)
    },
  }
}
