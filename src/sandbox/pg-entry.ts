// The script of pg.html.
import { openPgWindow } from './pg-window.js'

const open = (): void => {
  openPgWindow(location.hash, {
    // The answer of a real PG takes its time, and a frame that vanishes under a key still held down upsets test tools.
    post: (message, origin) => void setTimeout(() => window.parent.postMessage(message, origin), 100),
    // Replaced, so that the back button does not lead into a window that has answered already.
    go: (address) => location.replace(address),
    back() {
      if (history.length < 2) return false
      history.back()
      return true
    },
  })
}

open()
// A window restored from memory has dead buttons; draw it afresh.
window.addEventListener('pageshow', (event) => event.persisted && open())
