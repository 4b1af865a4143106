import { createIamport } from 'iamport-browser'
import type { Iamport } from 'iamport-browser'
import type { Locale } from 'iamport-browser/locales'
import { channels } from '../order/channels.ts'
import type { Live } from './mode.ts'

/** Any user code does in the sandbox. */
export const sandboxUserCode = 'imp00000000'

/** The sandbox beside this very site, wherever that is served. */
const sandboxSdk = {
  src: new URL(`${import.meta.env.BASE_URL}iamport-sandbox/iamport.js`, location.href).href,
}

/** The shop's client: on the sandbox, or on the vendor's own SDK when the visitor switched that on. */
export function createClient(live: Live | undefined, locale: Locale): Iamport<typeof channels> {
  return createIamport({
    userCode: live?.userCode ?? sandboxUserCode,
    channels,
    locale,
    ...(!live && { sdk: sandboxSdk }),
    // The form shows every warning itself, live.
    onWarning: () => undefined,
  })
}
