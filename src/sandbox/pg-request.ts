/** What the SDK stand-in tells the payment page. It travels in the fragment, so no server and no storage sees it. */
export interface PgRequest {
  /** Which of the SDK's two ways the request took; they answer differently. */
  path: 'classic' | 'checkout'
  /**
   * `frame` answers by a message to the page around it, `window` to the page that opened it, `page` by sending the buyer
   * to `m_redirect_url`. `waiting` is the frame that lies under a window of its own and speaks for it once it is closed.
   */
  mode: 'frame' | 'page' | 'window' | 'waiting'
  /** What is asked for: money, or who somebody is. */
  type?: 'payment' | 'certification'
  requestId: string
  /** PG code of the channel that was really chosen, which need not be the one asked for. */
  provider: string
  /** Whole address of the shop's page. */
  shop: string
  params: Record<string, unknown>
  /** Where a test decides: its name for this payment. */
  ticket?: string | undefined
}

/** Address of the payment page for one request. Throws when the parameters cannot be turned into JSON. */
export function pgAddress(pgPage: string, request: PgRequest): string {
  const url = new URL(pgPage)
  url.searchParams.set('pg', request.provider)
  url.searchParams.set('request_id', request.requestId)
  url.hash = encode(JSON.stringify(request))
  return url.href
}

/** The request inside a payment page's fragment, or null when there is none. */
export function readPgRequest(hash: string): PgRequest | null {
  try {
    const value: unknown = JSON.parse(decode(hash.replace(/^#/, '')))
    return isRequest(value) ? value : null
  } catch {
    return null
  }
}

function isRequest(value: unknown): value is PgRequest {
  if (typeof value !== 'object' || value === null) return false
  const { params, provider, requestId } = value as Record<string, unknown>
  return (
    typeof params === 'object' &&
    params !== null &&
    typeof provider === 'string' &&
    typeof requestId === 'string'
  )
}

function encode(text: string): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

function decode(text: string): string {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
}
