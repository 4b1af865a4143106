/** The address of a gateway's page. */
export const addressOf = (code: string): string => `./gateways.html?pg=${encodeURIComponent(code)}`

/** The address of the table. */
export const tableAddress = './gateways.html'

/** The same gateway in the playground. */
export const playgroundOf = (code: string): string => `./playground.html#pg=${encodeURIComponent(code)}`
