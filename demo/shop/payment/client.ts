import { createIamport } from 'iamport-browser'
import { channels } from './methods.ts'

/** The sandbox beside this very site, wherever that is served; a real shop leaves `sdk` out. */
const sdk = { src: new URL(`${import.meta.env.BASE_URL}iamport-sandbox/iamport.js`, location.href).href }

/** The shop's client. Any user code does in the sandbox. */
export const createClient = () =>
  createIamport({ userCode: 'imp00000000', channels, sdk, onWarning: () => undefined })

export type Client = ReturnType<typeof createClient>

/** The page a phone comes back to. `order` and the fragment are the shop's own and come back as they are. */
export const returnTo = (merchant_uid: string): string =>
  new URL(`complete.html?order=${encodeURIComponent(merchant_uid)}#result`, document.baseURI).href
