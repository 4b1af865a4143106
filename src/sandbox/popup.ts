import type { ChannelType } from './channels.js'

/** When a PG opens a window of its own, and what the SDK names it. */
interface OwnWindow {
  name: string
  opens(params: Record<string, unknown>, mobile: boolean): boolean
}

const onPc: OwnWindow['opens'] = (_, mobile) => !mobile
const asked: OwnWindow['opens'] = ({ popup }) => popup === true

const windows = new Map<string, OwnWindow>([
  ['payco', { name: 'IMP_PAYCO', opens: onPc }],
  ['smartro', { name: 'payWindow', opens: onPc }],
  ['tosspay', { name: 'tosspayPopup', opens: onPc }],
  ['kcp_quick', { name: 'kcpQuick', opens: onPc }],
  ['daou', { name: 'daou', opens: onPc }],
  ['settle', { name: 'STPG_WALLET', opens: onPc }],
  ['naverpay', { name: 'IMP_NAVERPAY', opens: (p) => Boolean(p.naverPopupMode) && !p.naverV2 }],
  ['naverco', { name: '', opens: asked }],
  ['eximbay', { name: 'payment2', opens: ({ popup }) => popup !== false }],
  ['paypal', { name: 'IMP_PAYPAL_MODAL', opens: asked }],
  ['chai', { name: 'chaiIamportModal', opens: asked }],
  ['settle_firm', { name: 'IMP_SETTLE_FIRM', opens: asked }],
])

/** The same for checks of persons. */
const certificationWindows = new Map<string, OwnWindow>([
  ['danal', { name: 'IMP_DANAL_CERT', opens: ({ popup }) => Boolean(popup) }],
  ['inicis', { name: 'IMP_INICIS_CERT', opens: ({ popup }, mobile) => !mobile || Boolean(popup) }],
  [
    'inicis_unified',
    { name: 'IMP_INICIS_UNIFIED_CERT', opens: ({ popup }, mobile) => !mobile || Boolean(popup) },
  ],
])

/** What the PG's own window is called, or undefined when it shows in the frame or in the shop's place. */
export function popupName(
  type: ChannelType,
  provider: string,
  params: Record<string, unknown>,
  mobile: boolean,
): string | undefined {
  const found = (type === 'certification' ? certificationWindows : windows).get(provider)
  return found?.opens(params, mobile) ? found.name : undefined
}

/** Calls `closed` once the buyer has closed the window: the SDK looks every 100 ms. Returns what ends the watch. */
export function watchPopup(popup: Window, closed: () => void): () => void {
  const timer = setInterval(() => {
    if (!popup.closed) return
    clearInterval(timer)
    closed()
  }, 100)
  return () => clearInterval(timer)
}

let isBlocked = false
let isGuarded = false

/**
 * A browser that blocks popups, for as long as `blockPopups(true)` says so. Test browsers let every window open, so
 * `window.open` is wrapped when the script loads: what a page wraps around it later still sees what it answers.
 */
export function guardPopups(): void {
  if (isGuarded) return
  isGuarded = true
  const open = window.open.bind(window)
  window.open = (...args) => (isBlocked ? null : open(...args))
}

/** Has the next windows blocked, or let open again. */
export function blockPopups(blocked: boolean): void {
  isBlocked = blocked
}
