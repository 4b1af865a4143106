/** Which addresses are the right window of a gateway. */
import type { PgDescription } from 'iamport-browser/pg'

/** Where a window is. In `path`, which is how the address's path begins, `{userCode}` and `{code}` are filled in. */
export interface WindowPlace {
  readonly host: string
  readonly path: string
}

/**
 * The frame of the SDK's first path: the vendor's page, whose address names the gateway (facts/sdk-behaviour.md, 3.1). A
 * channel that the console does not have is replaced by another one without a word, and this is where it shows.
 */
const ready: WindowPlace = { host: 'service.iamport.kr', path: '/payments/ready/{userCode}/{code}' }

/** By path of the SDK. Where no address is known, any window of another origin will do. */
const places: Readonly<Record<PgDescription['sdkPath'], WindowPlace | undefined>> = {
  'legacy-iframe': ready,
  'checkout-service': undefined,
  unknown: undefined,
}

/** Where the window of a gateway has to be; `undefined` where that is not known. */
export const placeOf = ({ sdkPath }: Pick<PgDescription, 'sdkPath'>): WindowPlace | undefined =>
  places[sdkPath]

/** The SDK's overlay while it shows a gateway on its first path, as a selector (facts/sdk-behaviour.md, 1.3). */
export const overlayOf = ({ code, sdkPath }: Pick<PgDescription, 'code' | 'sdkPath'>): string | undefined =>
  sdkPath === 'legacy-iframe' ? `.imp-dialog.payment-${code}` : undefined

/** Whether an address is at a place. `kcp` is not at `kcp_billing`: a path is compared by its parts. */
export function isAt(
  address: string,
  { host, path }: WindowPlace,
  names: { readonly userCode: string; readonly code: string },
): boolean {
  const url = new URL(address)
  const filled = path.replace('{userCode}', names.userCode).replace('{code}', names.code)
  return url.host === host && `${url.pathname}/`.startsWith(`${filled}/`)
}
