import { SdkLoadError, type SdkLoadErrorCode } from './errors.js'
import type { Imp } from './imp.js'
import { pageState } from './page.js'

/** Where the vendor serves its SDK. */
export const sdkUrl = 'https://cdn.iamport.kr/v1/iamport.js'

/** How to load the SDK. */
export interface LoadSdkOptions {
  /** Address of the script; the vendor's by default. For a sandbox or a proxy. */
  readonly src?: string | undefined
  /** How long all tries together may take, in milliseconds; 10,000 by default. */
  readonly timeout?: number | undefined
  /** How many more tries follow a failed one; 2 by default. */
  readonly retries?: number | undefined
  /** Nonce for the script tag, where the page's Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined
}

/** The SDK on the page, if it is there and can be used. */
export function impOnPage(): Imp | undefined {
  if (typeof window === 'undefined') return undefined
  const imp = (window as { IMP?: unknown }).IMP as Partial<Imp> | undefined
  return typeof imp?.init === 'function' && typeof imp.request_pay === 'function' ? (imp as Imp) : undefined
}

const messages: Record<Exclude<SdkLoadErrorCode, 'NOT_A_BROWSER'>, string> = {
  BLOCKED: 'could not be fetched: the network, an ad blocker or the Content-Security-Policy stopped it',
  TIMEOUT: 'did not arrive in time',
  NO_IMP: 'ran, but there is no window.IMP: it may be another file, or an error stopped it',
}

/** Waits for a tag until its script ran, failed, or time is up. `watch` also looks for the SDK in between. */
function settled(tag: HTMLScriptElement, src: string, timeout: number, watch: boolean): Promise<Imp> {
  return new Promise((resolve, reject) => {
    const end = (code?: keyof typeof messages, cause?: unknown): void => {
      clearTimeout(timer)
      clearInterval(watcher)
      tag.removeEventListener('load', loaded)
      tag.removeEventListener('error', failed)
      const imp = impOnPage()
      if (imp) resolve(imp)
      else reject(new SdkLoadError(code ?? 'NO_IMP', `${src} ${messages[code ?? 'NO_IMP']}.`, cause))
    }
    const loaded = (): void => end()
    const failed = (event: Event): void => end('BLOCKED', event)
    const timer = setTimeout(() => end('TIMEOUT'), timeout)
    const watcher = watch ? setInterval(() => impOnPage() && end(), 50) : undefined
    tag.addEventListener('load', loaded)
    tag.addEventListener('error', failed)
  })
}

/**
 * A tag of the page's own for the same script that may still be loading. A tag does not tell whether it failed: the
 * browser's list of finished downloads does, except for those an ad blocker or the page's policy stopped.
 */
function ownTag(src: string): HTMLScriptElement | undefined {
  const url = new URL(src, document.baseURI).href
  const tag = [...document.scripts].find(
    (script) => script.src === url && !script.hasAttribute('data-iamport-browser'),
  )
  const fetched = performance.getEntriesByName(url) as PerformanceResourceTiming[]
  // What was fetched a moment ago, or only preloaded for a deferred tag, may still be about to run.
  const mayRun = document.readyState === 'loading' && (tag?.defer || tag?.async)
  const ended = fetched.some(({ responseEnd }) => performance.now() - responseEnd > 1_000)
  return ended && !mayRun ? undefined : tag
}

function inject(src: string, { nonce }: LoadSdkOptions): HTMLScriptElement {
  const tag = document.createElement('script')
  tag.src = src
  tag.async = true
  tag.setAttribute('data-iamport-browser', '')
  if (nonce) tag.nonce = nonce
  document.head.append(tag)
  return tag
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

async function load(src: string, options: LoadSdkOptions): Promise<Imp> {
  const { timeout = 10_000, retries = 2 } = options
  const deadline = Date.now() + timeout
  const own = ownTag(src)
  if (own) {
    try {
      return await settled(own, src, timeout / 2, true)
    } catch {
      // The page's own tag is left alone; ours is tried beside it.
    }
  }
  for (let attempt = 0; ; attempt++) {
    const tag = inject(src, options)
    try {
      return await settled(tag, src, deadline - Date.now(), false)
    } catch (error) {
      tag.remove() // our own tag only
      const pause = 250 * 2 ** attempt
      if (attempt >= retries || Date.now() + pause >= deadline) throw error
      await wait(pause)
      const imp = impOnPage()
      if (imp) return imp
    }
  }
}

/**
 * Puts the vendor's SDK on the page once and gives back `window.IMP`. Calls share one load; an `IMP` that is there
 * already is taken as it is, and a tag of the page's own that is still loading is waited for. Failed tries are repeated
 * with growing pauses. After a final failure the next call starts anew.
 *
 * @throws {@link SdkLoadError} (as a rejection) with `BLOCKED`, `TIMEOUT`, `NO_IMP` or `NOT_A_BROWSER`.
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/readme
 */
export function loadSdk(options: LoadSdkOptions = {}): Promise<Imp> {
  if (typeof window === 'undefined' || typeof document === 'undefined') {
    return Promise.reject(
      new SdkLoadError(
        'NOT_A_BROWSER',
        'The payment SDK needs a browser: call this from the page, not on a server.',
      ),
    )
  }
  const { src = sdkUrl } = options
  const { loads } = pageState()
  const imp = impOnPage()
  if (imp) return Promise.resolve(imp)
  const underWay = loads.get(src)
  if (underWay) return underWay
  const started = load(src, options).finally(() => loads.delete(src))
  loads.set(src, started)
  return started
}
