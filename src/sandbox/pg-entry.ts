// The script of pg.html.
import { findKit } from './kit.js'
import { openPgWindow, type PgWindowDoors } from './pg-window.js'
import { reportTo } from './report.js'

const reportAddress = document.querySelector<HTMLMetaElement>('meta[name="sandbox-report"]')?.content

const shop = (): Window =>
  (window.parent === window ? (window.opener as Window | null) : null) ?? window.parent

const open = (): void => {
  const kit = findKit()
  const doors: PgWindowDoors = {
    // The answer of a real PG takes its time, and a frame that vanishes under a key still held down upsets test tools.
    post(message, origin) {
      setTimeout(() => {
        // Not returned: WebKit forgets who makes a call in tail position, and on the shop's own origin the message would
        // come from the shop itself.
        shop().postMessage(message, origin)
      }, 100)
    },
    // Replaced, so that the back button does not lead into a window that has answered already.
    go: (address) => location.replace(address),
    back() {
      if (history.length < 2) return false
      history.back()
      return true
    },
    // After what was posted a moment before.
    close: () => void setTimeout(() => window.close(), 200),
    onAsked(asked) {
      window.addEventListener('message', ({ source, data }) => {
        if (source === window.parent && String(data).includes('check.closing')) asked()
      })
    },
    kit,
  }
  if (kit) doors.report = kit.report
  else if (reportAddress && !new URLSearchParams(location.search).has('alone'))
    doors.report = reportTo(reportAddress)
  openPgWindow(location.hash, doors)
}

open()
// A window restored from memory has dead buttons; draw it afresh.
window.addEventListener('pageshow', (event) => event.persisted && open())
