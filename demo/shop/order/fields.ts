import type { PayIssue } from 'iamport-browser'

/** Paths of a request by the field of the form they are typed in. The longest path that fits decides. */
const paths: Record<string, string> = {
  mid: 'mid',
  pg: 'channel',
  amount: 'price',
  buyer_name: 'buyerName',
  buyer_tel: 'buyerTel',
  buyer_email: 'buyerEmail',
  customer_uid: 'customerUid',
  pay_method: 'method',
  'display.card_quota': 'quota',
  'card.direct': 'cardCode',
  'card.direct.code': 'cardCode',
  'card.direct.quota': 'cardQuota',
  vbank_due: 'vbankDue',
  digital: 'digital',
  'bypass.shop_user_id': 'shopUserId',
  'bypass.pt_memcorp_cd': 'memcorp',
  escrow: 'escrow',
}

/** Name of the form's field an issue belongs to, or undefined when the form has none. */
export function fieldOf({ path }: Pick<PayIssue, 'path'>): string | undefined {
  const line = /^\w+Products(?:\.(\d+)\.(name|quantity|amount))?$/.exec(path)
  if (line) return line[1] === undefined ? 'escrow' : `lines.${line[1]}.${line[2] ?? ''}`
  const best = Object.keys(paths)
    .filter((known) => path === known || path.startsWith(`${known}.`))
    .sort((a, b) => b.length - a.length)[0]
  return best === undefined ? undefined : paths[best]
}

/** One of two findings with the same words is enough, and a field with an error needs no advice about the same rule. */
export function readable(issues: readonly PayIssue[]): PayIssue[] {
  const wrong = new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  const said = new Set<string>()
  return issues.filter(({ severity, path, message }) => {
    const isNew = !said.has(message) && !(severity === 'warning' && wrong.has(path))
    said.add(message)
    return isNew
  })
}
