import type { Frame, Page } from '@playwright/test'

/** Keeps every address that was in a frame or a window of the page. */
export class Opened {
  readonly #frames = new Map<Frame, Set<string>>()
  readonly #popups: Page[] = []

  constructor(readonly page: Page) {
    page.on('popup', (popup) => {
      this.#popups.push(popup)
      this.#watch(popup)
    })
    this.#watch(page)
  }

  #watch(page: Page): void {
    this.#frames.set(page.mainFrame(), new Set())
    page.on('framenavigated', (frame) => {
      const addresses = this.#frames.get(frame) ?? new Set()
      this.#frames.set(frame, addresses.add(frame.url()))
    })
  }

  /** The addresses of other origins that the buyer sees or saw: frames that are still hidden do not count. */
  async addresses(): Promise<string[]> {
    const { origin } = new URL(this.page.url())
    const seen = new Set<string>()
    for (const [frame, addresses] of this.#frames) {
      if (frame === this.page.mainFrame() || !(await this.#isShown(frame))) continue
      for (const address of [...addresses, frame.url()])
        if (/^https?:/.test(address) && new URL(address).origin !== origin) seen.add(address)
    }
    return [...seen]
  }

  /** Whether the outermost frame around it is visible. A popup always is. */
  async #isShown(frame: Frame): Promise<boolean> {
    if (frame.page() !== this.page) return true
    let outer = frame
    for (let parent = outer.parentFrame(); parent?.parentFrame(); parent = outer.parentFrame()) outer = parent
    try {
      return await (await outer.frameElement()).isVisible()
    } catch {
      // It is gone.
      return false
    }
  }

  /** The buyer closes every window that is still open. */
  async close(): Promise<void> {
    for (const popup of this.#popups) if (!popup.isClosed()) await popup.close()
  }
}
