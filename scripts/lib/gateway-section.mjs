// @ts-check
/** What is said about one gateway in docs/gateways.md and in the API reference, and the Markdown it is made of. */

/** @typedef {import('./gateway-docs.mjs').Gateway} Gateway */
/** @typedef {import('../../src/describe/description.js').PgDescription} PgDescription */
/** @typedef {import('../../src/describe/description.js').BillingDescription} BillingDescription */
/** @typedef {import('../../src/describe/description.js').RuleDescription} RuleDescription */

/**
 * A text as it is, whatever Markdown would make of its characters.
 *
 * @param {string} value
 */
export const text = (value) => value.replace(/[\\`*<|$~]/g, '\\$&')

/**
 * A text as code. In a table a bar has to be escaped even there.
 *
 * @param {string} value
 */
export const code = (value) => `\`${value.replaceAll('|', '\\|')}\``

/** @param {readonly string[]} values */
const codes = (values) => values.map(code).join(' ')

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const amounts = {
  'display-only': '`amount` is shown, not charged',
  'charged-now': '`amount` is charged at once',
  'zero-or-charged': '`amount` above 0 is charged at once',
  unknown: 'what becomes of `amount` is unknown',
}

/**
 * What becomes of `amount` while a key is issued.
 *
 * @param {BillingDescription} billing
 * @param {typeof amounts} words
 */
export const amountIn = ({ amount }, words) =>
  typeof amount === 'string'
    ? words[amount]
    : Object.entries(amount)
        .map(([method, what]) => `${method}: ${words[what]}`)
        .join('; ')

/** @param {readonly { code: string }[]} methods */
const methodsIn = (methods) =>
  methods.length === 0 ? 'not listed by the vendor' : codes(methods.map((method) => method.code))

/**
 * @param {PgDescription} description
 * @param {(pg: string) => string} link leads to another gateway
 */
function windows({ code: own, payment, billing, escrow }, link) {
  const lines = []
  if (payment) {
    const ignored = payment.methodIgnored ? ' (`pay_method` is ignored)' : ''
    lines.push(`**Payment**: ${methodsIn(payment.methods)}${ignored}. Needs ${codes(payment.required)}.`)
  } else lines.push('**Payment**: none.')
  if (billing && billing.pg !== own) lines.push(`**Billing keys**: issued by ${link(billing.pg)}.`)
  else if (billing) {
    const needs = `${methodsIn(billing.methods)}. Needs ${codes(billing.required)}.`
    lines.push(`**Billing keys**: ${needs} In the window, ${amountIn(billing, amounts)}.`)
  } else lines.push('**Billing keys**: none.')
  if (escrow) {
    const methods =
      escrow.methods.length > 0 ? `for ${codes(escrow.methods)}` : 'methods not listed by the vendor'
    lines.push(`**Escrow**: ${methods}${escrow.products ? `, products in ${code(escrow.products)}` : ''}.`)
  }
  return lines
}

/** @param {PgDescription} description */
const testMids = ({ testMids: mids }) =>
  mids.map(({ mid, use, evidence }) => `${code(mid)} ${use} (${evidence.join(', ')})`).join('; ')

/** @param {readonly RuleDescription[]} rules */
function ruleTable(rules) {
  const byId = new Map(rules.map(({ id }) => [id, rules.filter((rule) => rule.id === id)]))
  const rows = [...byId].map(([id, parts]) => [
    code(id),
    parts[0]?.severity ?? '',
    parts.map((part) => text(part.text.en)).join('<br>'),
    parts.map((part) => text(part.text.ko)).join('<br>'),
  ])
  return table(['rule', 'severity', 'English', '한국어'], rows)
}

/**
 * Whether a field is the gateway's own, or a common one it documents in its own way.
 *
 * @param {Gateway['pg']} pg
 */
const isOwn =
  (pg) =>
  /** @param {PgDescription['fields'][number]} field */
  ({ path, own, type }) =>
    own || (path in pg.params && type !== 'object')

/**
 * The fields only this gateway has, and common ones it documents in its own way.
 *
 * @param {Gateway} gateway
 */
export const ownFields = ({ pg, description }) => description.fields.filter(isOwn(pg))

/**
 * What there is to know at a glance, as a list.
 *
 * @param {Gateway} gateway
 * @param {ReadonlySet<string>} everywhere paths every gateway takes
 * @param {(pg: string) => string} link leads to another gateway
 */
export function glance({ pg, description }, everywhere, link) {
  const { status, sdkPath, window, fields } = description
  const common = fields.filter(
    (field) => !isOwn(pg)(field) && !everywhere.has(field.path) && field.type !== 'object',
  )
  const mids = testMids(description)
  const lines = [
    `**Status**: ${status}. **SDK path**: ${sdkPath}. **Window**: ${window.pc} on a PC, ${window.mobile} on a phone.`,
    ...windows(description, link),
    ...(common.length > 0 ? [`**Common fields**: ${codes(common.map(({ path }) => path))}.`] : []),
    ...(mids === '' ? [] : [`**Public test MIDs**: ${mids}.`]),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

/**
 * @param {Gateway} gateway
 * @param {ReadonlySet<string>} everywhere paths every gateway takes
 */
export function sectionOf(gateway, everywhere) {
  const { name, docs, rules, code: own } = gateway.description
  const parts = [
    `## ${own}`,
    `**${name.en}** · **${name.ko}** · [the vendor's page](${docs})`,
    glance(gateway, everywhere, (pg) => `[${code(pg)}](#${pg})`),
  ]
  const ownRows = ownFields(gateway).map(({ path, type, label, required }) => [
    code(path),
    code(type),
    text(label.en),
    text(label.ko),
    required === 'no' ? '–' : required,
  ])
  if (ownRows.length > 0)
    parts.push(
      '**Fields of its own**, and common ones it documents in its own way:',
      table(['field', 'type', 'English', '한국어', 'needed'], ownRows),
    )
  if (rules.length > 0) parts.push('**Rules**:', ruleTable(rules))
  return parts.join('\n\n')
}
