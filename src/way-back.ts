import { listen } from './listen.js'

/** The browser's list of the pages of this tab, where it has one. */
interface Navigation extends EventTarget {
  readonly currentEntry?: { readonly index: number } | null
}

interface NavigateEvent extends Event {
  readonly destination: { readonly sameDocument: boolean; readonly url: string }
  readonly downloadRequest: string | null
}

const list = (): Navigation | undefined => (window as { navigation?: Navigation }).navigation

/** Where in the history of this tab the page stands; undefined where the browser does not tell. */
const place = (): number | undefined => list()?.currentEntry?.index

/**
 * Watches from now on whether the page is on its way to another one, where the browser says so. What is returned ends
 * the watch and runs a task: at once, or when the page is back.
 */
export function watchLeaving(): (task: () => void) => void {
  let isLeaving = false
  const ends = [listen(window, 'pageshow', () => (isLeaving = false))]
  const navigation = list()
  if (navigation)
    ends.push(
      listen(navigation, 'navigate', (event) => {
        const { destination, downloadRequest } = event as NavigateEvent
        // The address of an app opens that app, and the page stays.
        const isPage = /^https?:/.test(destination.url) && downloadRequest === null
        if (isPage && !destination.sameDocument) isLeaving = true
      }),
    )
  return (task) => {
    for (const end of ends) end()
    if (isLeaving) window.addEventListener('pageshow', task, { once: true })
    else task()
  }
}

/**
 * Watches for the two ways the Back button leads here, of which the SDK says nothing.
 *
 * @param restored - The buyer left for another page and is back: the browser hands out this page as it was.
 * @param left - The buyer left this view of a single-page app while the payment was open over it. What the app itself
 * does with its address meanwhile does not count.
 * @returns What ends the watch.
 */
export function watchWayBack(restored: () => void, left: () => void): (() => void)[] {
  const start = place()
  let entries = window.history.length
  return [
    listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
      if (persisted) restored()
    }),
    listen(window, 'popstate', () => {
      // Without that list: going back leaves as many entries as before, a link to a fragment adds one.
      const isBack = start === undefined ? history.length === entries : (place() ?? start) < start
      entries = window.history.length
      if (isBack) left()
    }),
  ]
}
