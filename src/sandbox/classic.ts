import type { SandboxChannels } from './channels.js'
import { isClassicMobile } from './device.js'
import { createDialog } from './dialog.js'
import { createFrame, readMessage } from './frame.js'
import type { Kit, Opening } from './kit.js'
import { later } from './later.js'
import { pgAddress, type PgRequest } from './pg-request.js'
import { blockPopups, popupName, watchPopup } from './popup.js'

/** Where the SDK stand-in finds its surroundings; both of its paths get the same. */
export interface SdkSurroundings {
  /** Address of `pg.html`. */
  pgPage: string
  channels: SandboxChannels
  /** Providers that keep the buyer in the frame on a phone and answer by callback there. */
  stay: readonly string[]
  /** Leaves the page. */
  leave(address: string): void
  /** A test that decides what comes of each payment. */
  kit?: Kit | undefined
}

interface Pending {
  requestId: string
  callback: unknown
  /** How often the callback runs; an SDK that behaves calls it once. */
  times: number
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
export function createClassic({ pgPage, channels, stay, leave, kit }: SdkSurroundings): Classic {
  const dialog = createDialog()
  const pending: Pending[] = []
  let userCode: unknown
  let tierCode: unknown
  let mobile: boolean | undefined
  let popup: Window | null = null
  let stopWatching = (): void => undefined

  const reload = (): void => later(dialog.empty)

  function onMessage(event: MessageEvent): void {
    const frame = dialog.frame()
    if (!frame || event.origin !== new URL(pgPage).origin) return
    if (event.source !== frame.contentWindow && (!popup || event.source !== popup)) return
    if (event.source === popup && isSilent(event.data)) {
      // The window goes, and the frame is not asked why: a server that keeps silent.
      stopWatching()
      return
    }
    closePopup()
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
    for (let time = 0; time < entry.times; time++) {
      try {
        if (typeof entry.callback === 'function') entry.callback.call({}, data)
      } catch (error) {
        console.log(error)
      }
    }
    pending.splice(at, 1)
  }

  function closePopup(): void {
    stopWatching()
    popup?.close()
    popup = null
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
    const name = popupName(provider, param, mobile)
    const away = mobile && !stay.includes(provider)
    const mode = name !== undefined ? 'window' : away ? 'page' : 'frame'
    const request = {
      path: 'classic',
      mode,
      requestId,
      provider,
      shop: location.href,
      params: param,
    } as const
    const address = pgAddress(pgPage, request)
    if (!kit) {
      show(request, address, name)
      return
    }
    void kit.open(request, name !== undefined).then((opening) => {
      show(request, pgAddress(pgPage, { ...request, ticket: opening?.ticket }), name, opening)
    })
  }

  function show(request: PgRequest, address: string, name?: string, opening?: Opening | null): void {
    const { provider, mode, requestId } = request
    const device = mobile ? 'mobile' : 'pc'
    if (opening?.twice) for (const entry of pending) if (entry.requestId === requestId) entry.times = 2
    if (opening?.refusal) {
      const { refusal } = opening
      dialog.show(provider, device, createFrame())
      later(() => {
        deliver({ request_id: requestId, ...refusal })
        dialog.hide()
        reload()
      })
      return
    }
    if (mode === 'window') {
      showWindow(request, address, name, opening?.blocked)
      return
    }
    const away = mode === 'page'
    const frame = createFrame(away ? undefined : address)
    dialog.show(provider, device, frame)
    if (mobile && provider === 'kcp') window.name = 'tar_opener'
    if (!away) return
    later(() => {
      // A second init in between has thrown the frame away: the page stays, hidden under an empty dialog.
      if (dialog.frame() !== frame) return
      dialog.hide()
      leave(address)
    })
  }

  /** Blocked or not, the request goes on: the dialog is shown, and without a window nobody ever answers. */
  function showWindow(request: PgRequest, address: string, name?: string, blocked = false): void {
    blockPopups(blocked)
    popup = window.open('', name, 'width=880,height=680')
    blockPopups(false)
    if (!popup) window.alert('팝업이 차단되었습니다. 팝업 차단을 해제해 주세요. (sandbox)')
    const frame = createFrame(pgAddress(pgPage, { ...request, mode: 'waiting' }))
    dialog.show(request.provider, mobile ? 'mobile' : 'pc', frame, true)
    if (!popup) return
    popup.location.href = address
    stopWatching = watchPopup(popup, () => {
      const { requestId: request_id, params } = request
      const data = { request_id, merchant_uid: params.merchant_uid, result: 'check.closing' }
      const message = JSON.stringify({ action: 'communicate', data })
      frame.contentWindow?.postMessage(message, new URL(pgPage).origin)
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
        pending.push({ requestId, callback, times: 1 })
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
        closePopup()
        dialog.hide()
        reload()
      })
    },
    communicate(message) {
      dialog.frame()?.contentWindow?.postMessage(JSON.stringify(message), new URL(pgPage).origin)
    },
  }
}

/** What the sandbox's own window says before it closes without an answer. */
function isSilent(raw: unknown): boolean {
  return typeof raw === 'string' && raw.includes('"action":"silent"')
}
