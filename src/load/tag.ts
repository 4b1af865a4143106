import { SdkLoadError } from '../errors.js'
import type { LoadSdkOptions } from '../load.js'
import { isOldBuild } from './imp.js'
import { policyName, trusted } from './trusted.js'

/** Marks a tag as ours, also for another copy of this package. */
const mark = 'data-iamport-browser'

/**
 * The nonce the page gave its own scripts: of the one that runs now, or of any. Where a build tool left it in a
 * `<meta property="csp-nonce">`, from there.
 */
export function nonceOfPage(): string | undefined {
  const meta = document.querySelector<HTMLElement>('meta[property=csp-nonce]')
  for (const element of [document.currentScript, ...document.scripts, meta]) {
    // Once a page has a policy, its browser shows a nonce as a property alone.
    const nonce = element?.nonce || element?.getAttribute('nonce')
    if (nonce) return nonce
  }
  return undefined
}

/**
 * Puts a tag of our own on the page.
 *
 * @throws {@link SdkLoadError} with `CSP` when the page enforces Trusted Types without our policy.
 */
export function inject(src: string, nonce: string | undefined, options: LoadSdkOptions): HTMLScriptElement {
  const tag = document.createElement('script')
  for (const name of ['crossOrigin', 'referrerPolicy', 'fetchPriority'] as const) {
    const value = options[name]
    if (value) tag.setAttribute(name, value)
  }
  tag.async = true
  tag.setAttribute(mark, '')
  if (nonce) tag.nonce = nonce
  try {
    tag.src = trusted(src)
  } catch (cause) {
    throw new SdkLoadError(
      'CSP',
      `This page enforces Trusted Types: add ${policyName} to the trusted-types directive of its Content-Security-Policy.`,
      cause,
    )
  }
  document.head.append(tag)
  return tag
}

/** What the browser notes of a fetch. Safari 14 does not have the status of the answer. */
type Fetch = PerformanceResourceTiming & { readonly responseStatus?: number }

/** The finished fetches of an address. */
export const fetchesOf = (address: string): Fetch[] => performance.getEntriesByName(address) as Fetch[]

const runs = ({ type, noModule }: HTMLScriptElement): boolean =>
  !noModule && /^(module|(text|application)\/(javascript|ecmascript))?$/i.test(type.trim())

/**
 * Tags of the page's own that may still bring the SDK: for the same script, or for an old build. A tag does not tell
 * whether it failed: the browser's list of finished downloads does, except for those an ad blocker or the page's policy
 * stopped. One that a consent tool has disarmed (`type="text/plain"`) is none.
 */
export function tagsOfPage(address: string): HTMLScriptElement[] {
  return [...document.scripts].filter((tag) => {
    if (!tag.src || tag.hasAttribute(mark) || !runs(tag)) return false
    if (tag.src !== address && !isOldBuild(tag)) return false
    // What was fetched a moment ago, or only preloaded for a deferred tag, may still be about to run.
    const mayRun = document.readyState === 'loading' && (tag.defer || tag.async)
    const ended = fetchesOf(tag.src).some(({ responseEnd }) => performance.now() - responseEnd > 1_000)
    return !ended || mayRun
  })
}
