import { SdkLoadError } from './errors.js'
import type { Imp } from './imp.js'
import { endingOf } from './load/ending.js'
import { impOnPage, lacksJquery, saysNoJquery } from './load/imp.js'
import { isRefusal, problem, refusedByPolicy } from './load/problem.js'
import { listen } from './listen.js'
import { aborted, unlessAborted } from './load/signal.js'
import { inject, nonceOfPage, tagsOfPage } from './load/tag.js'
import { pageState } from './page.js'

export { impOnPage }

/** Where the vendor serves its SDK. */
export const sdkUrl = 'https://cdn.iamport.kr/v1/iamport.js'

/** How to load the SDK. All but `signal` count for the call that starts a load; later calls share that load. */
export interface LoadSdkOptions {
  /** Address of the script; `https://cdn.iamport.kr/v1/iamport.js` by default. For a sandbox or a proxy. */
  readonly src?: string | undefined
  /** How long all tries together may take, in milliseconds; 10,000 by default. */
  readonly timeout?: number | undefined
  /** How many more tries follow a failed one; 2 by default. What the page's policy refuses is not tried again. */
  readonly retries?: number | undefined
  /**
   * Nonce for the script tag, where the page's Content-Security-Policy asks for one. By default that of the script that
   * runs now, of any script of the page that has one, or of `<meta property="csp-nonce" nonce>`.
   */
  readonly nonce?: string | undefined
  /**
   * `crossorigin` of the tag, for a server that answers with CORS headers: `anonymous`, or `use-credentials` where
   * cookies go with it. None by default.
   */
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | undefined
  /** `referrerpolicy` of the tag; the page's own by default. */
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /**
   * `fetchpriority` of the tag: `high` on a page that is there to pay, `low` where the buyer may pay later, `auto` for the
   * browser's choice, which is the default.
   */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined
  /**
   * Stops this call from waiting: it rejects with `ABORTED`. The script goes on loading for other calls, and for the next
   * one: a script cannot be called back, and a second tag would run it twice. None by default.
   */
  readonly signal?: AbortSignal | undefined
}

/** The longest time a browser's timer takes; a longer one fires at once. */
const longest = 2 ** 31 - 1

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

async function load(src: string, address: string, options: LoadSdkOptions): Promise<Imp> {
  const { retries = 2 } = options
  const timeout = Math.min(options.timeout ?? 10_000, longest)
  const deadline = Date.now() + timeout
  const left = (): number => deadline - Date.now()
  // Later, the script that runs now is no longer known.
  const nonce = options.nonce || nonceOfPage()
  const failed = new Set<HTMLScriptElement>()
  let refusal: SecurityPolicyViolationEvent | undefined
  const release = listen<SecurityPolicyViolationEvent>(document, 'securitypolicyviolation', (event) => {
    if (isRefusal(event, address)) refusal = event
  })
  try {
    for (let attempt = 0; !lacksJquery();) {
      const own = tagsOfPage(address).filter((tag) => !failed.has(tag))
      if (own[0]) {
        const ending = await endingOf(own, Math.min(timeout / 2, left()), true)
        if (ending.imp) return ending.imp
        if (left() <= 0) throw problem(address, ending)
        // The page's own tags are left alone; ours is tried beside them.
        for (const tag of own) failed.add(tag)
        continue
      }
      refusal = undefined
      const tag = inject(src, nonce, options)
      const ending = await endingOf([tag], left(), false)
      if (ending.imp) return ending.imp
      tag.remove() // our own tag only
      const pause = 250 * 2 ** attempt++
      const isLast = attempt > retries || pause >= left() || ending.code === 'NO_JQUERY'
      if (!isLast && !refusal) await wait(pause)
      const late = impOnPage()
      if (late) return late
      if (refusal) throw refusedByPolicy(address, refusal)
      if (isLast) throw problem(address, ending)
    }
    // The page may bring jQuery after the old build, which needs it from `init` on.
    while (lacksJquery() && document.readyState === 'loading' && left() > 0) await wait(50)
    const imp = impOnPage()
    if (imp) return imp
    throw problem(address, { code: 'NO_JQUERY' })
  } finally {
    release()
  }
}

/** What the old build threw for want of jQuery while it was set up, as the reason it cannot be used. */
export const noJquery = (thrown: unknown, { src = sdkUrl }: LoadSdkOptions): SdkLoadError | undefined =>
  saysNoJquery(thrown) ? problem(src, { code: 'NO_JQUERY', cause: thrown }) : undefined

/**
 * Puts the vendor's SDK on the page once and gives back `window.IMP`. Calls share one load; an `IMP` that is there
 * already is taken as it is, the old jQuery build (`iamport.payment-1.x.js`) with its jQuery too, and a tag of the page's
 * own that is still loading is waited for, also when the page takes it off and adds it again. Failed tries are repeated
 * with growing pauses. After a final failure the next call starts anew.
 *
 * On a page that enforces Trusted Types the address goes through a policy named `iamport-browser`, which lets nothing
 * else through.
 *
 * @returns `window.IMP` itself, not yet set up: `createIamport` calls `init`.
 * @throws {@link SdkLoadError} (as a rejection) with `BLOCKED`, `CSP`, `TIMEOUT`, `NO_IMP`, `NO_JQUERY`, `ABORTED`,
 *   `BAD_ADDRESS` or `NOT_A_BROWSER`.
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/readme
 * @example
 * ```ts
 * import { loadSdk } from 'iamport-browser'
 *
 * const imp = await loadSdk({ timeout: 5_000 })
 * imp.init('imp00000000') // and on with what this package does not do, such as IMP.certification
 * ```
 */
export async function loadSdk(options: LoadSdkOptions = {}): Promise<Imp> {
  if (typeof document === 'undefined')
    throw new SdkLoadError(
      'NOT_A_BROWSER',
      'The payment SDK needs a browser: call this on the page, not on a server.',
    )
  const { src = sdkUrl, signal } = options
  if (signal?.aborted) throw aborted(signal)
  const imp = impOnPage()
  if (imp) return imp
  let address
  try {
    address = new URL(src, document.baseURI).href
  } catch (cause) {
    throw new SdkLoadError(
      'BAD_ADDRESS',
      `sdk.src "${src}" is no address: give a URL, or leave it out.`,
      cause,
    )
  }
  const { loads } = pageState()
  let loading = loads.get(address)
  if (!loading) {
    loads.set(address, undefined) // before it begins: the Trusted Types policy looks it up
    loading = load(src, address, options).finally(() => loads.delete(address))
    loads.set(address, loading)
  }
  return unlessAborted(loading, signal)
}
