/**
 * A new order number that suits every gateway: 24 lower-case letters and digits, of which the last 16 are random (82
 * bits). Made in the browser or on a server; the shop keeps it with the order before it asks for the payment.
 *
 * @example
 * ```ts
 * import { createMerchantUid } from 'iamport-browser'
 *
 * const merchant_uid = createMerchantUid() // such as "mhx4k2q1w8f3z0c5v7b9n2m4"
 * await fetch('/api/orders', { method: 'POST', body: JSON.stringify({ merchant_uid, amount: 59_000 }) })
 * ```
 */
export function createMerchantUid(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const random: string[] = []
  while (random.length < 16) {
    // Bytes from 252 are thrown away: 36 divides 252, so every letter is equally likely.
    for (const byte of globalThis.crypto.getRandomValues(new Uint8Array(24)))
      if (byte < 252 && random.length < 16) random.push(letters[byte % 36] ?? '')
  }
  return Date.now().toString(36).padStart(8, '0').slice(-8) + random.join('')
}
