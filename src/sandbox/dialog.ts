import type { ChannelType } from './channels.js'
import { isIos } from './device.js'
import { focusFrame } from './frame.js'

const styles = `
.imp-dialog.pc { background: rgba(12, 16, 26, 0.58); }
.imp-dialog .imp-frame { display: block; border: 0; background: #fff; }
.imp-dialog .imp-frame-pc {
  position: absolute; inset: 0; margin: auto;
  width: 100%; max-width: 880px; height: 100%; max-height: 680px;
  border-radius: 14px; box-shadow: 0 24px 80px rgba(0, 0, 0, 0.4);
}
.imp-dialog .imp-frame-mobile { width: 100%; height: 100%; }
@media (max-width: 880px), (max-height: 680px) { .imp-dialog .imp-frame-pc { border-radius: 0; } }
@media (prefers-color-scheme: dark) { .imp-dialog .imp-frame { background: #14171f; } }
body.imp-payment-progress > :not(.imp-dialog) { display: none !important; }
`

/** What the class of the box says while it is shown. */
export interface DialogNames {
  type: ChannelType
  provider: string
  device: 'pc' | 'mobile'
  /** A check of a person whose request asks for a popup; a payment never has this class. */
  popup: boolean
}

/** What stands in the way of the shop's page while a buyer pays. */
export interface Dialog {
  /** Adds the style sheet and the overlay. True when the style sheet was not there. */
  mount(): boolean
  /** Adds the overlay alone: what `request_pay` before `init` leaves behind. */
  ensure(): void
  /** Shows the frame. With `waits` the PG has a window of its own, which keeps the focus. */
  show(names: DialogNames, frame: HTMLIFrameElement, waits?: boolean): void
  hide(): void
  /** Throws the frames away and leaves the overlay as it is, open or not. */
  empty(): void
  /** Takes style sheet and overlay out of the page, but not the body's class. */
  remove(): void
  /** The frame somebody is paying in. */
  frame(): HTMLIFrameElement | null
}

/** Makes the dialog of the classic path. Nothing is added to the page yet. */
export function createDialog(): Dialog {
  let style: HTMLStyleElement | undefined
  let box: HTMLElement | undefined

  function ensure(): HTMLElement {
    if (box) return box
    box = document.createElement('div')
    box.className = 'imp-dialog customizable'
    Object.assign(box.style, { position: 'fixed', top: '0', left: '0', width: '100%', height: '100%' })
    Object.assign(box.style, { zIndex: '99999', display: 'none' })
    document.body.append(box)
    return box
  }

  return {
    ensure,
    mount() {
      ensure()
      if (style) return false
      style = document.createElement('style')
      style.textContent = styles
      document.head.append(style)
      return true
    },
    show({ type, provider, device, popup }, frame, waits = false) {
      const target = ensure()
      frame.className = `imp-frame imp-frame-${device}`
      const ios = device === 'mobile' && isIos(navigator.userAgent) ? ' ios' : ''
      target.className = `imp-dialog customizable ${type}-${provider} ${device}${popup ? ' popup' : ''}${ios}`
      target.replaceChildren(frame)
      target.style.display = 'block'
      if (device === 'mobile') document.body.classList.add('imp-payment-progress')
      if (!waits) focusFrame(frame)
    },
    hide() {
      // Its class stays that of the last payment.
      if (box) box.style.display = 'none'
      document.body.classList.remove('imp-payment-progress')
    },
    empty() {
      box?.replaceChildren()
    },
    remove() {
      style?.remove()
      box?.remove()
      style = box = undefined
    },
    frame() {
      return box?.querySelector('iframe') ?? null
    },
  }
}
