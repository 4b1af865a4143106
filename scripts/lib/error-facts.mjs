// @ts-check
/** What the types in src, and their doc comments, say of every code and outcome. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './root.mjs'

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
 * The texts of each kind with what is said of them, in the order of the types, and the error each code comes with.
 *
 * @returns {{ outcomes: Map<string, string>, abandoned: Map<string, string>, errors: Map<string, string>, details: Map<string, string>, classOf: Map<string, string> }}
 */
export function readFacts() {
  const [errors, results] = [sourceOf('src/errors.ts'), sourceOf('src/result.ts')]
  return {
    outcomes: outcomesIn(results),
    abandoned: listed(results, 'AbandonCode'),
    errors: listed(errors, 'IamportErrorCode'),
    details: listed(errors, 'SdkLoadErrorDetail'),
    classOf: classes(errors),
  }
}
