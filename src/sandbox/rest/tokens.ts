import { digits, seconds } from './payment.js'
import type { RestToken } from './types.js'

const LIFE = 30 * 60
const LAST_MINUTE = 60
const EXTENSION = 5 * 60

/** Access tokens. */
export interface Tokens {
  /** The token that is still good, or a new one. */
  give(): RestToken
  /** Whether an `Authorization` header holds a good token, with or without `Bearer` before it. */
  accepts(authorization: string | undefined): boolean
  /** The last token given, to be handed in again. */
  state(): KeptToken
}

/** A token, good or not; empty before the first was given. */
export type KeptToken = Pick<RestToken, 'access_token' | 'expired_at'>

/**
 * One token at a time, good for half an hour. Asked for while it is good, the same one comes back, and five minutes are
 * added in its last minute: that is what the vendor's schema says of `POST /users/getToken`.
 */
export function createTokens(now: () => Date, kept?: KeptToken): Tokens {
  let token = kept?.access_token ?? ''
  let expiredAt = kept?.expired_at ?? 0

  return {
    give() {
      const at = seconds(now())
      if (at >= expiredAt) {
        token = digits(32)
        expiredAt = at + LIFE
      } else if (expiredAt - at <= LAST_MINUTE) {
        expiredAt += EXTENSION
      }
      return { access_token: token, expired_at: expiredAt, now: at }
    },
    accepts(authorization) {
      const given = authorization?.replace(/^Bearer\s+/i, '').trim()
      return token !== '' && given === token && seconds(now()) < expiredAt
    },
    state: () => ({ access_token: token, expired_at: expiredAt }),
  }
}
