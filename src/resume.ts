import { readAnswer, type Asked, type PayResult } from './result.js'

/** Keys the vendor adds to `m_redirect_url`. */
const answerKeys = [
  'imp_uid',
  'merchant_uid',
  'imp_success',
  'success',
  'imp_status',
  'error_code',
  'error_msg',
  'pg_provider',
] as const

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value // a lone % from a text that was cut
  }
}

/** The SDK glues its keys to a query of two or more keys: `lang=koimp_uid=imp_1`. */
const glued = /^([^=]+=.*?)(imp_uid=.*)$/s

/** The `key=value` parts of a query; a second `?` in it is one more `&`. */
const partsOf = (query: string): string[] =>
  query
    .split(/[&?]/)
    .flatMap((part) => glued.exec(part)?.slice(1) ?? [part])
    .filter((part) => part !== '')

const keyOf = (part: string): string => decode(part.split('=')[0] ?? '')

/**
 * The vendor's fields in an address, or null when there are none of them. An answer in the query is not mixed with what
 * a shop has in its fragment. A key given twice counts as it came last.
 */
export function readFields(address: string): Record<string, string> | null {
  const [beforeHash = '', ...hashes] = address.split('#')
  const query = beforeHash.includes('?') ? beforeHash.slice(beforeHash.indexOf('?') + 1) : ''
  const fragment = hashes.map((hash) => hash.slice(hash.indexOf('?') + 1)).join('&')
  return answerIn(query) ?? answerIn(fragment) ?? answerIn(`${query}&${fragment}`)
}

function answerIn(query: string): Record<string, string> | null {
  const fields: Record<string, string> = {}
  for (const part of partsOf(query)) {
    const key = keyOf(part)
    if ((answerKeys as readonly string[]).includes(key))
      fields[key] = decode(part.slice(part.indexOf('=') + 1))
  }
  // A shop's own `merchant_uid` or `success` alone is not an answer.
  const isAnswer =
    'imp_uid' in fields ||
    ('merchant_uid' in fields && ['imp_success', 'error_code', 'error_msg'].some((key) => key in fields))
  return isAnswer ? fields : null
}

/**
 * The result that stands in an address the buyer came back to, or `null` when none does. Plain and repeatable: no page,
 * no storage, so it works on a server too.
 *
 * @param url - A whole address, a path with its query, or a query alone.
 * @param asked - What was asked for, to fill in `matched` and `otherPg`. Nothing by default.
 * @returns A result with `via: 'redirect'`, never `repeated`.
 * @example
 * ```ts
 * import { readPayResult } from 'iamport-browser'
 *
 * const result = readPayResult('https://shop.example/complete?imp_uid=imp_123456789012&merchant_uid=order1')
 * if (result?.outcome === 'unverified') console.log('ask the vendor about', result.imp_uid)
 * ```
 */
export function readPayResult(url: string | URL, asked?: Asked): PayResult | null {
  const fields = readFields(String(url))
  return fields && readAnswer(fields, 'redirect', asked)
}

/**
 * The address without the answer in it, if there is one; the shop's own query and fragment stay as they are, letter by letter. Of a key
 * given twice only the last goes: the first is the shop's own.
 */
export function withoutFields(url: string): string {
  if (!readFields(url)) return url
  const strip = (query: string): string => {
    const parts = query.split('&').map((part) => glued.exec(part)?.[1] ?? part)
    return parts
      .filter((part, at) => {
        const key = keyOf(part)
        const again = parts.slice(at + 1).some((later) => keyOf(later) === key)
        return again || !(answerKeys as readonly string[]).includes(key)
      })
      .join('&')
  }
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? []
  const keptQuery = query === undefined ? '' : strip(query)
  let keptHash = hash
  if (readFields(`#${hash}`)) {
    const mark = hash.indexOf('?')
    const own = strip(hash.slice(mark + 1))
    keptHash = mark === -1 ? own : `${hash.slice(0, mark)}${own && `?${own}`}`
  }
  return `${path}${keptQuery && `?${keptQuery}`}${keptHash && `#${keptHash}`}`
}
