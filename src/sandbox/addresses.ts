import type { SandboxFileName } from './files.js'

const vendorSdk = 'https://cdn.iamport.kr/v1/iamport.js'

/** The vendor's servers that the SDK talks to. */
const vendorHosts = ['cdn.iamport.kr', 'service.iamport.kr', 'checkout-service.prod.iamport.co']

/** Where one of the sandbox's files is found. */
export interface Served {
  /** Undefined for a path on any site. */
  origin?: string
  path: string
  name: SandboxFileName
}

/** The addresses of the script, and of the payment window beside each. */
export function serving(sdk: string | readonly string[] = []): Served[] {
  return [vendorSdk, ...(typeof sdk === 'string' ? [sdk] : sdk)].flatMap((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (!url && !String(address).startsWith('/'))
      throw new TypeError(
        `iamport-browser/sandbox: sdk is a whole address (https://…) or a path that begins with /, not ${String(address)}.`,
      )
    const { pathname } = url ?? new URL(address, 'http://localhost')
    const at = { ...(url && { origin: url.origin }) }
    return [
      { ...at, path: pathname, name: 'iamport.js' as const },
      { ...at, path: pathname.replace(/[^/]*$/, 'pg.html'), name: 'pg.html' as const },
    ]
  })
}

/** Which file an address stands for, if any. */
export function fileAt(files: readonly Served[], url: URL): SandboxFileName | undefined {
  return files.find(({ origin, path }) => path === url.pathname && (!origin || origin === url.origin))?.name
}

/** Whether an address is the vendor's, where nothing may be asked for. */
export function isVendor({ hostname, pathname }: URL): boolean {
  return vendorHosts.includes(hostname) || (hostname === 'cdn.portone.io' && pathname.startsWith('/drivers/'))
}
