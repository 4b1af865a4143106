import type { Channel } from 'iamport-browser'

/** A value as TypeScript, indented by so many blanks. */
function literal(value: unknown, indent: number): string {
  const inner = ' '.repeat(indent + 2)
  const end = `\n${' '.repeat(indent)}`
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, indent + 2))
    if (value.every((item) => typeof item !== 'object' || item === null)) return `[${items.join(', ')}]`
    return `[\n${items.map((item) => `${inner}${item},`).join('\n')}${end}]`
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, member]) => `${inner}${/^[\w$]+$/.test(key) ? key : text(key)}: ${literal(member, indent + 2)},`,
    )
    return members.length === 0 ? '{}' : `{\n${members.join('\n')}${end}}`
  }
  return typeof value === 'string' ? text(value) : String(value)
}

const text = (value: string): string =>
  `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`

const selector = ({ mid, channelKey }: Channel): string =>
  channelKey !== undefined
    ? `, channelKey: ${text(channelKey)}`
    : mid !== undefined
      ? `, mid: ${text(mid)}`
      : ''

/** The request as a shop would write it with this package. */
export function codeOf(channel: Channel, request: Record<string, unknown>, userCode: string): string {
  const { code } = channel.pg
  return `import { createIamport } from 'iamport-browser'
import { ${code} } from 'iamport-browser/pg'

const iamport = createIamport({
  userCode: ${text(userCode)},
  channels: { checkout: { pg: ${code}${selector(channel)} } },
})
await iamport.load()

const result = await iamport.requestPay('checkout', ${literal(request, 0)})

// On the page at m_redirect_url, where a phone comes back to:
const back = iamport.resumePay()
`
}

/** The call as it is made to the vendor's SDK. */
export const objectOf = (handed: Record<string, unknown>): string => JSON.stringify(handed, null, 2)
