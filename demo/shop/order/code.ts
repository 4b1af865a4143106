import type { Channel, PayRequest, PgData } from 'iamport-browser'

/** The order as a shop would write it. */
export function codeOf({ pg, mid }: Channel, request: PayRequest<PgData>, userCode: string): string {
  const channel = `{ pg: ${pg.code}${mid === undefined ? '' : `, mid: '${mid}'`} }`
  const literal = JSON.stringify(request, null, 2).replace(/^(\s*)"(\w+)":/gm, '$1$2:')
  return `import { createIamport } from 'iamport-browser'
import { ${pg.code} } from 'iamport-browser/pg'

const iamport = createIamport({
  userCode: '${userCode}',
  channels: { checkout: ${channel} },
})
const result = await iamport.requestPay('checkout', ${literal})
// PC: result is here. Phone: iamport.resumePay() on the page at m_redirect_url.
`
}
