import type { ChannelType, SandboxChannels } from './channels.js'
import { isCheckoutFrame } from './checkout.js'
import { isClassicMobile } from './device.js'
import { createDialog, type DialogNames } from './dialog.js'
import { createFrame, readMessage } from './frame.js'
import type { Kit, Opening } from './kit.js'
import { later } from './later.js'
import { pgAddress, type PgRequest } from './pg-request.js'
import { blockPopups, popupName, watchPopup } from './popup.js'
import { failureAddress } from './redirect.js'

/** Where the SDK stand-in finds its surroundings; both of its paths get the same. */
export interface SdkSurroundings {
  /** Address of `pg.html`. */
  pgPage: string
  channels: SandboxChannels
  /** Whether the vendor knows the store. */
  isKnown: boolean
  /** Providers that keep the buyer in the frame on a phone and answer by callback there. */
  stay: readonly string[]
  /** Leaves the page. */
  leave(address: string): void
  /** A test that decides what comes of each payment. */
  kit?: Kit | undefined
}

type Params = Record<string, unknown>

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
  /** `request_pay` and `certification`, which differ in the channel they take. */
  request(type: ChannelType, param: Params, callback: unknown): void
  close(): void
  communicate(message: unknown): void
}

/** Makes the classic path. */
export function createClassic(surroundings: SdkSurroundings): Classic {
  const { pgPage, channels, isKnown, stay, leave, kit } = surroundings
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
    if (!frame || event.origin !== new URL(pgPage).origin || isCheckoutFrame(event.source)) return
    // The vendor's origin is believed, whichever window it is; the shop's own, where the sandbox may be, is not.
    const isOwn = event.source === frame.contentWindow || (popup !== null && event.source === popup)
    if (!isOwn && event.origin === location.origin) return
    if (event.source === popup && isSilent(event.data)) {
      // The window goes, and the frame is not asked why: a server that keeps silent.
      stopWatching()
      return
    }
    closePopup()
    // Whatever cannot be read counts as "finished": the dialog closes and nobody is told.
    const data = readMessage(event.data)
    if (data) deliver(data)
    finish()
  }

  function finish(): void {
    dialog.hide()
    reload()
  }

  function deliver(data: Params): void {
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

  function start(type: ChannelType, param: Params, callback: unknown): void {
    const { merchant_uid } = param
    if (!isKnown) {
      const error_msg = '등록된 PG 설정을 찾을 수 없습니다. (sandbox)'
      refuse(callback, { success: false, imp_uid: null, merchant_uid, error_code: 'NOT_READY', error_msg })
      return
    }
    const channel = channels.choose(param.pg as string | undefined, type)
    // No channel registered: the request waits for one, for ever.
    if (!channel) return
    if (channel.type !== type) {
      finish()
      // `error_coe` is the real SDK's own spelling.
      const error_msg = '등록되지 않은 PG모듈 정보입니다. (sandbox)'
      refuse(callback, { imp_success: false, imp_uid: null, merchant_uid, error_coe: 'F1001', error_msg })
      return
    }
    send(type, channel.provider, param, callback)
  }

  function send(type: ChannelType, provider: string, param: Params, callback: unknown): void {
    const requestId = `req_${Date.now()}`
    pending.push({ requestId, callback, times: 1 })
    param.request_id = requestId
    param.tier_code = tierCode
    if (!param.merchant_uid) param.merchant_uid = `nobody_${Date.now()}`
    if (!param.pay_method) param.pay_method = 'card'
    const name = popupName(type, provider, param, isMobile())
    const away = isMobile() && !stay.includes(provider)
    const request = {
      path: 'classic',
      mode: name !== undefined ? 'window' : away ? 'page' : 'frame',
      type,
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
    if (opening?.twice) for (const entry of pending) if (entry.requestId === requestId) entry.times = 2
    if (opening?.refusal) {
      const { refusal } = opening
      dialog.show(namesOf(request), createFrame())
      later(() => {
        deliver({ request_id: requestId, ...refusal })
        finish()
      })
      return
    }
    if (mode === 'window') {
      showWindow(request, address, name, opening?.blocked)
      return
    }
    const away = mode === 'page'
    const frame = createFrame(away ? undefined : address)
    dialog.show(namesOf(request), frame)
    if (mobile && provider === 'kcp' && request.type === 'payment') window.name = 'tar_opener'
    if (!away) return
    later(() => {
      // A second init in between has thrown the frame away: the page stays, hidden under an empty dialog.
      if (dialog.frame() !== frame) return
      dialog.hide()
      leave(address)
    })
  }

  /** Blocked or not, most go on: the dialog is shown, and without a window nobody ever answers. */
  function showWindow(request: PgRequest, address: string, name?: string, blocked = false): void {
    const { provider, requestId: request_id, type } = request
    const { merchant_uid } = request.params
    blockPopups(blocked)
    popup = window.open('', name, 'width=880,height=680')
    blockPopups(false)
    if (!popup) {
      window.alert('팝업이 차단되었습니다. 팝업 차단을 해제해 주세요. (sandbox)')
      if (type === 'certification' && provider === 'danal') {
        const error_msg = '팝업을 열지 못했습니다. (sandbox)'
        deliver({ request_id, imp_uid: null, merchant_uid, error_code: 'NOT READY', error_msg })
        finish()
        return
      }
    }
    const frame = createFrame(pgAddress(pgPage, { ...request, mode: 'waiting' }))
    dialog.show(namesOf(request), frame, true)
    if (!popup) return
    popup.location.href = address
    stopWatching = watchPopup(popup, () => {
      const data = { request_id, merchant_uid, result: 'check.closing' }
      const message = JSON.stringify({ action: 'communicate', data })
      frame.contentWindow?.postMessage(message, new URL(pgPage).origin)
    })
  }

  function namesOf({ type = 'payment', provider, params }: PgRequest): DialogNames {
    const popup = type === 'certification' && Boolean(params.popup)
    return { type, provider, device: isMobile() ? 'mobile' : 'pc', popup }
  }

  function isMobile(): boolean {
    return (mobile ??= isClassicMobile(navigator.userAgent))
  }

  /** What the SDK puts in the place of a callback on a phone: a failure, and only that, leaves the page. */
  function byAddress({ m_redirect_url }: Params): (answer: Params) => void {
    return ({ success, imp_uid, merchant_uid, error_msg }) => {
      if (success) return
      const end: [string, unknown][] = [['error_msg', error_msg]]
      const ids: [string, unknown][] = [['imp_uid', imp_uid]]
      leave(
        m_redirect_url
          ? failureAddress(String(m_redirect_url), [
              ...ids,
              ['merchant_uid', merchant_uid],
              ['imp_success', 'false'],
              ...end,
            ])
          : failureAddress(pgPage, [...ids, ['success', 'false'], ...end]),
      )
    }
  }

  return {
    init(code, tier) {
      later(() => {
        userCode = code
        tierCode = typeof tier === 'string' ? tier : undefined
        // After a deinit the old listener is still there, so it is one more each time.
        if (dialog.mount()) window.addEventListener('message', onMessage)
        dialog.empty()
        if (!isKnown) console.error('등록되지 않은 가맹점입니다. (sandbox)')
      })
    },
    deinit() {
      later(() => {
        userCode = tierCode = undefined
        dialog.remove()
      })
    },
    request(type, param, callback) {
      later(() => {
        if (!userCode) {
          dialog.ensure()
          window.alert('가맹점 식별코드가 없습니다. IMP.init()을 먼저 호출해 주세요. (sandbox)')
          return
        }
        try {
          start(type, param, typeof callback !== 'function' && isMobile() ? byAddress(param) : callback)
        } catch {
          window.alert('결제를 시작하지 못했습니다. (sandbox) undefined')
          finish()
        }
      })
    },
    close() {
      later(() => {
        closePopup()
        finish()
      })
    },
    communicate(message) {
      dialog.frame()?.contentWindow?.postMessage(JSON.stringify(message), new URL(pgPage).origin)
    },
  }
}

/** An answer made without a window; without a callback it is an alert. */
function refuse(callback: unknown, answer: Params): void {
  if (typeof callback === 'function') callback.call({}, answer)
  else window.alert(String(answer.error_msg))
}

/** What the sandbox's own window says before it closes without an answer. */
function isSilent(raw: unknown): boolean {
  return typeof raw === 'string' && raw.includes('"action":"silent"')
}
