/** Puts the answer into the shop's return address, before its fragment and beside its own query, which stays as it was. */
export function withAnswer(address: string, fields: Record<string, string>): string {
  const hashAt = address.indexOf('#')
  const hash = hashAt < 0 ? '' : address.slice(hashAt)
  const rest = hashAt < 0 ? address : address.slice(0, hashAt)
  const query = Object.entries(fields)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&')
  return rest + (rest.includes('?') ? (/[?&]$/.test(rest) ? '' : '&') : '?') + query + hash
}

/** Why the buyer cannot be sent back, or null. A server that redirects knows no page a relative address belongs to. */
export function returnProblem(address: unknown): 'missing' | 'not-absolute' | null {
  if (typeof address !== 'string' || address === '') return 'missing'
  try {
    return /^(javascript|data|blob|vbscript):/i.test(new URL(address).protocol) ? 'not-absolute' : null
  } catch {
    return 'not-absolute'
  }
}

/**
 * The address the SDK itself makes of a failure, for a phone's shop that gave no callback. Its mistakes are the SDK's: a
 * query of two keys is not parted from what is added, the whole is encoded once more, the values are not.
 */
export function failureAddress(target: string, fields: [key: string, value: unknown][]): string {
  const { protocol, host, pathname, search, hash } = new URL(target, location.href)
  const added = fields.map((field) => field.join('=')).join('&')
  const parting = search === '' ? '?' : search.includes('&') ? '' : '&'
  return encodeURI(`${protocol}//${host}${pathname}${search}${parting}${added}${hash}`)
}
