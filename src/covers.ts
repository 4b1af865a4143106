/**
 * Windows the checkout service put over the page: unlike the SDK's own box they have no name, so a window is what came
 * into the page since the payment was sent, holds a frame, and covers the page.
 */
export interface Covers {
  /** Whether one has been seen. */
  readonly wereSeen: boolean
  /** Whether one is on the screen. */
  areShown(): boolean
  /** Hides them, or some of them. Tells whether there was one. */
  hide(which?: (cover: HTMLElement) => boolean): boolean
  /** Ends the watch. */
  end(): void
}

/** Watches for windows of the checkout service from now on. `came` is called when something new is over the page. */
export function watchCovers(came: (covers: Covers) => void = () => undefined): Covers {
  const added = new Set<HTMLElement>()
  let wereSeen = false
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof HTMLElement) added.add(node)
    if (look().length > 0) came(covers)
  })
  const look = (): HTMLElement[] => {
    const shown = [...added].filter((element) => element.isConnected && isCover(element))
    wereSeen ||= shown.length > 0
    return shown
  }
  for (const parent of [document.documentElement, document.querySelector('body')])
    if (parent) observer.observe(parent, { childList: true })
  const covers: Covers = {
    get wereSeen() {
      return wereSeen
    },
    areShown: () => look().length > 0,
    hide(which = () => true) {
      const hidden = look().filter(which)
      for (const element of hidden) element.style.display = 'none'
      return hidden.length > 0
    },
    end: () => observer.disconnect(),
  }
  return covers
}

function isCover(element: HTMLElement): boolean {
  if (element.classList.contains('imp-dialog')) return false
  if (element.tagName !== 'IFRAME' && !element.querySelector('iframe')) return false
  const { position, display, visibility } = getComputedStyle(element)
  if (display === 'none' || visibility === 'hidden' || !/fixed|absolute/.test(position)) return false
  const { width, height } = element.getBoundingClientRect()
  return width >= window.innerWidth / 2 && height >= window.innerHeight / 2
}
