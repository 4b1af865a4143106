/** The page of a shop that calls `window.IMP` by itself, and a book of everything the SDK does to it. */
import { address, given } from './sdk.ts'

export const site = 'http://shop.test'

/** The build for bundlers, whose default export is the object. */
const isModule = given !== undefined && /^\s*export\s*(\{|default\b)/m.test(given.sdk)

/** Where the page finds the scripts that go before the SDK. */
export const before = `${site}/before.js`

const script = (src: string): string =>
  isModule
    ? `<script type="module">import IMP from '${src}'; window.IMP = IMP</script>`
    : // Errors inside a script of another origin are told to nobody otherwise.
      `<script crossorigin src="${src}"></script>`

/** The shop's page; `query` goes to the SDK's address. */
export const shopPage = (query: string): string => `<!doctype html>
<html lang="ko"><meta charset="utf-8"><title>shop</title>
<body><main id="shop">the shop</main>
${given?.before === undefined ? '' : `<script src="${before}"></script>`}
${script(address + query)}
</body></html>`

/** Something the callback was called with. */
export interface Told {
  readonly name: string
  readonly answer: Record<string, unknown>
  /** Whether the SDK's box was still over the page. */
  readonly covered: boolean
}

export interface Book {
  alerts: { text: string; inCall: boolean }[]
  windows: { name: string; opened: boolean }[]
  told: Told[]
  /** Reasons of promises nobody handled. */
  rejections: unknown[]
  errors: string[]
  consoleErrors: unknown[]
  /** The parameter objects handed over, by name. */
  params: Record<string, Record<string, unknown>>
  blocksPopups: boolean
  /** Keeps the page where it is, and notes where it was to go: the SDK asks its server once more on the way out. */
  holdsPage: boolean
  leaves: string[]
  inCall: boolean
}

/** How the callback behaves. */
export type How = 'listens' | 'absent' | 'throws' | 'pays again at once' | 'pays again a task later'

/** One call of a member: what it gave back, or what it threw. */
export interface Called {
  readonly returned?: string
  readonly threw?: string
}

type Member = (...args: unknown[]) => unknown

declare global {
  interface Window {
    book: Book
    /** Calls a member of `window.IMP` and says what came back, as text. */
    callIMP(member: string, ...args: unknown[]): Called
    /** A callback that writes into the book. */
    callbackOf(name: string, how: How): ((answer: Record<string, unknown>) => void) | undefined
  }
}

/** Runs in every document before its scripts; keeps a book on the shop's page only. */
export function keepBook(host: string): void {
  if (location.host !== host) return
  const book: Book = {
    alerts: [],
    windows: [],
    told: [],
    rejections: [],
    errors: [],
    consoleErrors: [],
    params: {},
    blocksPopups: false,
    holdsPage: false,
    leaves: [],
    inCall: false,
  }
  window.book = book
  window.alert = (text) => void book.alerts.push({ text: String(text), inCall: book.inCall })
  const open = window.open.bind(window)
  window.open = (...args) => {
    const opened = book.blocksPopups ? null : open(...args)
    book.windows.push({ name: args[1] ?? '', opened: opened !== null })
    return opened
  }
  window.addEventListener('unhandledrejection', ({ reason }) => {
    book.rejections.push(reason instanceof Error ? String(reason) : reason)
  })
  window.addEventListener('error', ({ message }) => void book.errors.push(message))
  const { navigation } = window as unknown as { navigation: EventTarget }
  navigation.addEventListener('navigate', (event) => {
    if (!book.holdsPage) return
    event.preventDefault()
    book.leaves.push((event as unknown as { destination: { url: string } }).destination.url)
  })
  const error = console.error.bind(console)
  console.error = (...args: unknown[]) => {
    book.consoleErrors.push(args[0] instanceof Error ? String(args[0]) : args[0])
    error(...args)
  }
  const imp = (): Record<string, Member> => (window as unknown as { IMP: Record<string, Member> }).IMP
  window.callIMP = (member, ...args) => {
    book.inCall = true
    try {
      const { [member]: call } = imp()
      const returned = call?.(...args)
      if (returned instanceof Promise) return { returned: 'a promise' }
      return { returned: String(returned) }
    } catch (thrown) {
      return { threw: String(thrown) }
    } finally {
      book.inCall = false
    }
  }
  window.callbackOf = (name, how) => {
    if (how === 'absent') return undefined
    return (answer) => {
      const box = document.querySelector('.imp-dialog')
      const covered = box !== null && getComputedStyle(box).display !== 'none'
      book.told.push({ name, answer, covered })
      const again = (): void => {
        const param = { ...book.params[name], merchant_uid: `${name}-again` }
        window.callIMP('request_pay', param, window.callbackOf(`${name}-again`, 'listens'))
      }
      if (how === 'throws') throw new Error('thrown by the shop')
      if (how === 'pays again at once') again()
      if (how === 'pays again a task later') setTimeout(again, 0)
    }
  }
}
