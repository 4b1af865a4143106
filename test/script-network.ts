/** A page in happy-dom whose scripts neither arrive nor fail by themselves: the test is the network. */
import { afterEach, beforeEach, vi } from 'vitest'
import { sdkUrl } from '../src/load.js'
import { pageState } from '../src/page.js'
import { hangScripts } from './hanging-scripts.js'

export const page = window as { IMP?: unknown; jQuery?: unknown; trustedTypes?: unknown }

/** The least an SDK is. */
export const imp = { init: () => undefined, request_pay: () => undefined }

/** The vendor's old build, as a page sees it. */
export const oldImp = {
  ...imp,
  agency: () => undefined,
  certification: () => undefined,
  naver_zzim: () => undefined,
  communicate: () => undefined,
  close: () => undefined,
}

/** Every tag for the SDK that is on the page. */
export const tags = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(`script[src="${sdkUrl}"]`),
]

/** Lets a tag end one way or the other, the newest one by default. */
export function answer(how: 'load' | 'error', sdk?: unknown, tag = tags().pop()): void {
  if (sdk) page.IMP = sdk
  tag?.dispatchEvent(new Event(how))
}

/** A tag the page has of its own. */
export function putOwnTag(src = sdkUrl, attributes: Record<string, string> = {}): HTMLScriptElement {
  const own = document.createElement('script')
  own.async = true
  for (const [name, value] of Object.entries(attributes)) own.setAttribute(name, value)
  own.src = src
  document.head.append(own)
  return own
}

/** What a refused load was refused with. */
export const refusalOf = (load: Promise<unknown>): Promise<unknown> =>
  load.then(
    () => 'loaded',
    (error: unknown) => error,
  )

/** Opens the page before every test, with time standing still, and leaves nothing of it to the next. */
export function useScriptNetwork(): void {
  beforeEach(() => {
    hangScripts()
    vi.useFakeTimers()
  })

  afterEach(() => {
    vi.useRealTimers()
    delete page.IMP
    delete page.jQuery
    delete page.trustedTypes
    delete pageState().scriptPolicy
    pageState().loads.clear()
    document.head.replaceChildren()
  })
}
