// @ts-check
/** The documents about gateways, written from their descriptions. */
import prettier from 'prettier'
import { between } from './between.mjs'
import { amountIn, code, sectionOf, table } from './gateway-section.mjs'
import { en, ko } from './readme-words.mjs'

/**
 * @typedef {import('../../src/describe/description.js').PgDescription} PgDescription
 * @typedef {import('../../src/rules/vocabulary.js').PgData} PgData
 *
 * @typedef {object} Gateway
 * @property {PgData} pg
 * @property {PgDescription} description
 */

/** @typedef {typeof en} Words */

/**
 * @param {PgDescription} description
 * @param {Words} words
 */
function methodsOf({ payment, billing }, words) {
  if (!payment) return billing ? words.billingOnly : words.identityOnly
  if (payment.methods.length === 0) return words.notListed
  const shown = payment.methods.slice(0, 4).map((method) => method.code)
  const more = payment.methods.length - shown.length
  return shown.join(' ') + (more > 0 ? ` + ${more}` : '')
}

/**
 * @param {PgDescription} description
 * @param {Words} words
 */
function billingOf({ code: own, billing }, words) {
  if (!billing) return '–'
  return billing.pg === own ? amountIn(billing, words.amounts) : words.use(code(billing.pg))
}

/**
 * @param {PgDescription} description
 * @param {Words} words
 */
const summaryOf = (description, words) => [
  `[${code(description.code)}](docs/gateways.md#${description.code})`,
  description.name[words.name],
  methodsOf(description, words),
  billingOf(description, words),
  description.escrow ? (description.escrow.products ? code(description.escrow.products) : words.yes) : '–',
  words.others[description.window.mobile] ?? description.window.mobile,
  words.others[description.status] ?? description.status,
]

/**
 * @param {readonly Gateway[]} gateways
 * @param {Words} words
 */
const summary = (gateways, words) =>
  prettier.format(
    table(
      words.gateways,
      gateways.map(({ description }) => summaryOf(description, words)),
    ),
    { parser: 'markdown' },
  )

const intro = `# Gateways

<!-- Written by \`npm run docs\`; changes made here are lost. -->

What \`iamport-browser\` knows about each gateway (PG) of i'mport (PortOne V1): the text of \`describePg(pg)\` from
\`iamport-browser/pg\`, which gives the same as data. In the order of how often shops have them.

How to read it:

- The heading is the name a gateway is imported by and the code in the \`pg\` string.
- **Needs** lists what every request for a window needs. \`m_redirect_url\` is not among it, because \`requestPay\` adds it.
- A field is needed **sometimes** when only one of its windows, its list or a rule asks for it; the rules say when.
- An **error** blocks the request, a **warning** never does. Both are worded as the message is. Rules that hold for every
  gateway are not repeated here.
- What is **unknown** stands on no page of the vendor.
- Test MIDs work only for a user code whose console has that channel, and can be withdrawn. Some charge a real card and
  give the money back at night.
`

/** @param {readonly Gateway[]} gateways */
function methodTable(gateways) {
  const methods = gateways.flatMap(({ description: { payment, billing } }) => [
    ...(payment?.methods ?? []),
    ...(billing?.methods ?? []),
  ])
  const byCode = new Map(methods.map((method) => [method.code, method]))
  const rows = [...byCode.values()].map((method) => [code(method.code), method.name.en, method.name.ko])
  return `## Payment methods\n\n${table(['`pay_method`', 'English', '한국어'], rows)}`
}

/**
 * Paths of the fields every gateway takes, which need no mention at each.
 *
 * @param {readonly Gateway[]} gateways
 * @returns {ReadonlySet<string>}
 */
export function takenByAll(gateways) {
  const taken = gateways.filter(({ description }) => description.fields.length > 0)
  return new Set(
    taken[0]?.description.fields
      .map(({ path }) => path)
      .filter((path) =>
        taken.every(({ description }) => description.fields.some((one) => one.path === path)),
      ),
  )
}

/**
 * The text of README.md, README.ko.md and docs/gateways.md.
 *
 * @param {readonly Gateway[]} gateways
 * @param {string} readme README.md as it is
 * @param {string} korean README.ko.md as it is
 * @returns {Promise<Record<'README.md' | 'README.ko.md' | 'docs/gateways.md', string>>}
 */
export async function generate(gateways, readme, korean) {
  const index = gateways.map(
    ({ description: { code: name, name: called } }) =>
      `- [${code(name)}](#${name}) ${called.en === called.ko ? called.en : `${called.en} · ${called.ko}`}`,
  )
  const everywhere = takenByAll(gateways)
  const sections = gateways.map((gateway) => sectionOf(gateway, everywhere))
  const parts = [intro, index.join('\n'), ...sections, methodTable(gateways)]
  return {
    'README.md': between(readme, 'gateways', await summary(gateways, en)),
    'README.ko.md': between(korean, 'gateways', await summary(gateways, ko)),
    'docs/gateways.md': `${parts.map((part) => part.trim()).join('\n\n')}\n`,
  }
}
