import type { RestEnvelope, RestPayment, RestToken } from 'iamport-browser/sandbox'

const api = new URL('./iamport-sandbox/api/', document.baseURI)

/** The keys of the sandbox. Real ones never belong into a page. */
const keys = { imp_key: 'sandbox-key', imp_secret: 'sandbox-secret' }

async function ask<T>(path: string, init?: RequestInit): Promise<RestEnvelope<T>> {
  const answer = await fetch(new URL(path, api), init)
  if (!(answer.headers.get('Content-Type') ?? '').includes('json')) throw new TypeError('no server there')
  return (await answer.json()) as RestEnvelope<T>
}

/**
 * What a shop's server does with a result: asks the vendor, by `imp_uid` or, where there is none, by order number.
 * `null` where there is no server half to ask, as on a site of files alone.
 */
export async function lookUp(
  imp_uid: string | null,
  merchant_uid: string,
): Promise<{ path: string; answer: RestEnvelope<RestPayment> } | null> {
  const path = imp_uid === null ? `payments/find/${merchant_uid}` : `payments/${imp_uid}`
  try {
    const { response } = await ask<RestToken>('users/getToken', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(keys),
    })
    const headers = { Authorization: response?.access_token ?? '' }
    return { path: `GET /${path}`, answer: await ask<RestPayment>(path, { headers }) }
  } catch {
    return null
  }
}
