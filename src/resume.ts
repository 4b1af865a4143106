import { decode, readAnswer, type Asked, type PayResult } from './result.js'

/** Keys the vendor adds to `m_redirect_url`. */
const answerKey = /^(imp_uid|merchant_uid|imp_success|success|imp_status|error_code|error_msg|pg_provider)$/

/** The SDK glues its keys to a query of two or more keys: `lang=koimp_uid=imp_1`. */
const glued = /^([^=]+=.*?)(imp_uid=.*)$/s

/** Path, query and fragment of an address. */
const address = /^([^?#]*)\??([^#]*)#?(.*)$/s

const plain = (text: string): string => decode(text.replaceAll('+', ' '), text)

const keyOf = (part: string): string => plain(part.split('=', 1)[0] ?? '')

/**
 * The vendor's fields in an address, or null when there are none of them. An answer in the query is not mixed with what
 * a shop has in its fragment. A key given twice counts as it came last.
 */
export function readFields(url: string): Record<string, string> | null {
  const [, , query = '', fragment = ''] = address.exec(url) ?? []
  return answerIn(query) ?? answerIn(fragment) ?? answerIn(`${query}&${fragment}`)
}

function answerIn(text: string): Record<string, string> | null {
  const fields: Record<string, string> = {}
  // A second `?` in a query is one more `&`, and a fragment may have a path, a query and a fragment of its own.
  for (const part of text.split(/[&?#]/).flatMap((glue) => glue.replace(glued, '$1&$2').split('&'))) {
    const key = keyOf(part)
    if (answerKey.test(key)) fields[key] = plain(part.slice(part.indexOf('=') + 1))
  }
  // A shop's own `merchant_uid` or `success` alone is not an answer.
  const isAnswer =
    'imp_uid' in fields ||
    ('merchant_uid' in fields && ('imp_success' in fields || 'error_code' in fields || 'error_msg' in fields))
  return isAnswer ? fields : null
}

/**
 * The result that stands in an address the buyer came back to, or `null` when none does. Plain and repeatable: no page,
 * no storage, so it works on a server too.
 *
 * @param url - A whole address, a path with its query, or a query alone: `?imp_uid=…`, or as `URLSearchParams`.
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
export function readPayResult(url: string | URL | URLSearchParams, asked?: Asked): PayResult | null {
  const fields = readFields(url instanceof URLSearchParams ? `?${url}` : String(url))
  return fields && readAnswer(fields, 'redirect', asked)
}

/**
 * The address without the answer in it, if there is one; the shop's own query and fragment stay as they are, letter by
 * letter. Of a key given twice only the last goes: the first is the shop's own.
 */
export function withoutFields(url: string): string {
  if (!/[?#]/.test(url) || !readFields(url)) return url
  const [, path = '', query = '', fragment = ''] = address.exec(url) ?? []
  const parts = query.split('&').map((part) => part.replace(glued, '$1'))
  const keys = parts.map(keyOf)
  const ownQuery = parts
    .filter((part, at) => !answerKey.test(keyOf(part)) || keys.includes(keyOf(part), at + 1))
    .join('&')
  // A fragment is an address of its own, or a query alone.
  const ownFragment = fragment.includes('?')
    ? withoutFields(fragment)
    : withoutFields(`?${fragment}`).slice(1)
  return path + (ownQuery && `?${ownQuery}`) + (ownFragment && `#${ownFragment}`)
}
