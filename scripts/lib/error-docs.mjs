// @ts-check
/** docs/errors.md: what the types in src say of every code and outcome, and what to do about it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import prettier from 'prettier'
import ts from 'typescript'
import { code, table } from './gateway-section.mjs'
import * as remedies from './remedies.mjs'
import { root } from './root.mjs'

/** @typedef {Pick<import('../../src/locales/locale.js').Locale, 'demands'>} Sentences */

/** @param {string} file */
function sourceOf(file) {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

/** @param {string} comment */
const plain = (comment) =>
  comment
    .replace(/^\s*\/\*\*|\*\/\s*\|?\s*$/g, '')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * @param {ts.SourceFile} source
 * @param {string} name
 * @returns {ts.TypeAliasDeclaration}
 */
function aliasIn(source, name) {
  const found = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  )
  if (!found) throw new Error(`${source.fileName} has no type ${name}`)
  return /** @type {ts.TypeAliasDeclaration} */ (found)
}

/**
 * The texts a type allows, those of the types it names among them.
 *
 * @param {ts.SourceFile} source
 * @param {ts.TypeNode} type
 * @returns {string[]}
 */
function textsOf(source, type) {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => textsOf(source, part))
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text]
  if (ts.isTypeReferenceNode(type)) return textsOf(source, aliasIn(source, type.typeName.getText()).type)
  return []
}

/**
 * What the doc comment of a type says of each text it allows, in its list.
 *
 * @param {ts.SourceFile} source
 * @param {string} name
 * @returns {Map<string, string>}
 */
function listed(source, name) {
  const alias = aliasIn(source, name)
  const comment = source.text.slice(alias.pos, alias.getStart())
  const items = comment
    .slice(comment.lastIndexOf('/**'))
    .split(/^ \* - /m)
    .slice(1)
    .map((item) => /^`(\w+)`: ([^]*)$/.exec(plain(item)))
  const said = new Map(items.map((item) => [item?.[1] ?? '', item?.[2] ?? '']))
  return new Map(
    textsOf(source, alias.type).map((text) => {
      const meaning = said.get(text)
      if (!meaning)
        throw new Error(`The doc comment of ${name} in ${source.fileName} says nothing of ${text}.`)
      return [text, meaning]
    }),
  )
}

/**
 * The error each code comes with.
 *
 * @param {ts.SourceFile} source
 * @returns {Map<string, string>}
 */
function classes(source) {
  const found = new Map()
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.heritageClauses) continue
    for (const member of statement.members)
      if (ts.isPropertyDeclaration(member) && member.name.getText() === 'code' && member.type)
        for (const text of textsOf(source, member.type))
          if (statement.name?.text !== 'IamportError') found.set(text, statement.name?.text)
  }
  return found
}

/**
 * Every outcome with what its comment says.
 *
 * @param {ts.SourceFile} source
 * @returns {Map<string, string>}
 */
function outcomesIn(source) {
  const { type } = aliasIn(source, 'PayResult')
  if (!ts.isUnionTypeNode(type)) throw new Error('PayResult is no union')
  return new Map(
    type.types.map((member, i) => {
      const start = i === 0 ? type.pos : (type.types[i - 1]?.end ?? 0)
      const outcome = /outcome: '(\w+)'/.exec(member.getText())?.[1]
      const meaning = plain(source.text.slice(start, member.getStart()).replace(/\|\s*$/, ''))
      if (!outcome || !meaning)
        throw new Error(`A member of PayResult has no outcome or no comment: ${outcome}`)
      return [outcome, meaning]
    }),
  )
}

/**
 * @param {Map<string, string>} meanings
 * @param {Readonly<Record<string, string>>} todo
 * @param {(text: string) => string[]} [more] further cells behind the code
 */
const rows = (meanings, todo, more = () => []) =>
  [...meanings].map(([text, meaning]) => {
    const remedy = todo[text]
    if (!remedy) throw new Error(`scripts/lib/remedies.mjs says nothing of ${text}.`)
    return [code(text), ...more(text), meaning[0]?.toUpperCase() + meaning.slice(1), remedy]
  })

/**
 * The two halves of a sentence, in two languages.
 *
 * @param {Sentences} en
 * @param {Sentences} ko
 */
const sentences = (en, ko) =>
  Object.keys(en.demands).map((kind) =>
    [en, ko].flatMap(({ demands }) => {
      const [demand = '', remedy = ''] = (demands[kind] ?? '').split('|')
      return [demand, remedy].map((half) => half.replaceAll('{}', '…'))
    }),
  )

/**
 * The text of docs/errors.md.
 *
 * @param {{ en: Sentences, ko: Sentences }} locales
 * @returns {Promise<string>}
 */
export async function generateErrors({ en, ko }) {
  const [errors, results] = [sourceOf('src/errors.ts'), sourceOf('src/result.ts')]
  const classOf = classes(errors)
  const head = ['what happened', 'what to do']
  const text = `# Errors and outcomes

<!-- Written by \`npm run docs\`; changes made here are lost. -->

What can come of a payment is a value, an outcome. What should not happen is an error: the promise rejects. Branch on
\`outcome\` and \`code\`, which are stable, never on a message.

## Outcomes

\`requestPay()\` and \`resumePay()\` give one of these as \`result.outcome\`. None of them says paid: only your server can know
([billing.md](billing.md#the-server-check), [checklist.md](checklist.md)).

${table(['`outcome`', ...head], rows(outcomesIn(results), remedies.outcomes))}

### \`abandoned\`: \`result.code\`

${table(
  ['`code`', ...head],
  [
    ...rows(listed(results, 'AbandonCode'), remedies.abandoned),
    [
      code('null'),
      'Back, a closed window, `signal`, `timeout`, or nothing that could be seen: [reliability.md](reliability.md#how-a-payment-ends) says which, and when.',
      remedies.abandoned.null,
    ],
  ],
)}

With \`failed\` and \`cancelled\`, \`code\` and \`message\` are the gateway's own, and no common table of them exists. Log them; do
not branch on them.

## Errors

Every error is an \`IamportError\` with a \`code\`, and keeps what was thrown underneath as \`cause\`. \`isIamportError(error)\` knows
it, also where two copies of the package are on one page.

${table(
  ['`code`', 'error', ...head],
  rows(listed(errors, 'IamportErrorCode'), remedies.errors, (text) => [
    code(classOf.get(text) ?? 'IamportError'),
  ]),
)}

\`\`\`ts
import { type IamportError, isIamportError, SdkLoadError } from 'iamport-browser'

export function sayTo(buyer: (sentence: string) => void, error: unknown): void {
  if (!isIamportError(error)) throw error
  const sentences: Partial<Record<IamportError['code'], string>> = {
    BLOCKED: 'The payment could not be loaded. Is an ad blocker switched on?',
    TIMEOUT: 'The network is slow. Please try again.',
    PAY_IN_PROGRESS: 'Another payment is open, perhaps in another tab.',
  }
  buyer(sentences[error.code] ?? 'Something is wrong on our side. We look whether you have paid.')
  console.error(error.code, error instanceof SdkLoadError ? error.detail : '', error.message)
}
\`\`\`

### \`BLOCKED\`: \`error.detail\`

${table(['`detail`', ...head], rows(listed(errors, 'SdkLoadErrorDetail'), remedies.details))}

## Issues

\`error.issues\` of an \`InvalidPayRequestError\`, what \`checkPay\` and \`checkRaw\` give, and what \`onWarning\` gets, are issues. An
issue's \`rule\` is stable; those of a gateway are listed in [gateways.md](gateways.md). Its \`message\` names the gateway, the
field, the received value, and one of these sentences, in the language that was chosen:

${table(['the field …', 'remedy', '이 필드는 …', '해결 방법'], sentences(en, ko))}
`
  return prettier.format(text, { parser: 'markdown', printWidth: 110, semi: false, singleQuote: true })
}
