// @ts-check
/**
 * The pages about gateways in the API reference. A gateway is one object of data whose type is the data itself, which
 * nobody reads: its page says in words what the data says, and has the smallest request that works.
 */
import prettier from 'prettier'
import {
  Comment,
  CommentTag,
  Converter,
  MinimalSourceFile,
  normalizePath,
  QueryType,
  ReferenceType,
} from 'typedoc'
import { takenByAll } from './gateway-docs.mjs'
import { glance, ownFields, text } from './gateway-section.mjs'

/**
 * @typedef {import('./gateway-docs.mjs').Gateway} Gateway
 * @typedef {import('typedoc').DeclarationReflection} Declaration
 *
 * @typedef {object} Page
 * @property {string} code of the gateway, which is its name
 * @property {import('../../src/describe/description.js').LocalizedText} name
 * @property {string} text Markdown
 * @property {string} docs the vendor's page
 */

const paragraph = /** @type {const} */ ({ kind: 'text', text: '\n\n' })

/**
 * A channel and a request that works with it, as a shop writes them.
 *
 * @param {string} pg
 * @param {{ selector: object, request: object }} example
 */
async function exampleOf(pg, { selector, request }) {
  const channel = JSON.stringify(selector).slice(1, -1)
  const source = `
    import { createIamport } from 'iamport-browser'
    import { ${pg} } from 'iamport-browser/pg'

    const iamport = createIamport({
      userCode: 'imp00000000',
      channels: { shop: { pg: ${pg}, ${channel} } },
    })
    const result = await iamport.requestPay('shop', ${JSON.stringify(request)})`
  const options = /** @type {const} */ ({ parser: 'babel', semi: false, singleQuote: true, printWidth: 90 })
  return `### The smallest request\n\n\`\`\`ts\n${(await prettier.format(source, options)).trim()}\n\`\`\``
}

/** What TypeDoc would take for a tag, as text, everywhere but in code and in links. */
const withoutTags = (/** @type {string} */ markdown) =>
  markdown.replace(/```[^]*?```|`[^`\n]*`|\{@link[^}]*\}|[@{}]/g, (found) =>
    found.length === 1 ? `\\${found}` : found,
  )

/** @param {Gateway} gateway */
function fieldsOf(gateway) {
  const lines = ownFields(gateway).map(({ path, type, label, help, required }) => {
    const needed = required === 'no' ? '' : `, needed ${required}`
    return `- \`${path}\` (\`${type}\`${needed}): ${text((help ?? label).en)}`
  })
  return lines.length === 0 ? [] : [`### Fields of its own\n\n${lines.join('\n')}`]
}

/**
 * @param {Gateway} gateway
 * @param {'error' | 'warning'} severity
 * @param {string} heading
 */
function rulesOf({ description: { rules } }, severity, heading) {
  const lines = rules
    .filter((rule) => rule.severity === severity)
    .map(({ id, text: { en } }) => `- ${text(en)} (\`${id}\`)`)
  return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.join('\n')}`]
}

/**
 * @param {readonly Gateway[]} gateways
 * @param {ReadonlyMap<string, { selector: object, request: object }>} examples the smallest request, by code
 * @returns {Promise<Page[]>}
 */
export function pagesOf(gateways, examples) {
  const everywhere = takenByAll(gateways)
  return Promise.all(
    gateways.map(async (gateway) => {
      const { code, name, docs } = gateway.description
      const example = examples.get(code)
      const parts = [
        glance(gateway, everywhere, (pg) => `{@link ${pg}}`),
        ...(example ? [await exampleOf(code, example)] : []),
        ...fieldsOf(gateway),
        ...rulesOf(gateway, 'error', 'What blocks a request'),
        ...rulesOf(gateway, 'warning', 'What it warns of'),
      ]
      return { code, name, docs, text: withoutTags(parts.join('\n\n')) }
    }),
  )
}

/**
 * Puts the pages into the module of the gateways.
 *
 * @param {import('typedoc').Application} app
 * @param {string} module its name
 * @param {readonly Page[]} pages
 */
export function putPages(app, module, pages) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const children = project.getChildByName([module])
    /** @param {string} name */
    const child = (name) => /** @type {Declaration | undefined} */ (children?.getChildByName([name]))
    const interfaceOfAll = project.getChildByName(['iamport-browser', 'PgData'])
    const all = child('allPgs')
    if (!interfaceOfAll || all?.type?.type !== 'reflection') throw new Error(`${module}: no PgData or allPgs`)
    delete all.defaultValue

    for (const { code, name, text, docs } of pages) {
      /** @type {import('typedoc').CommentDisplayPart[]} */
      const title =
        name.en === name.ko ? [] : [{ kind: 'text', text: `**${name.en} · ${name.ko}**` }, paragraph]
      const gateway = child(code)
      if (!gateway) throw new Error(`${module} exports no ${code}`)
      // One without a comment of its own stays without, which is noted.
      if (gateway.comment) {
        const page = new MinimalSourceFile(text, normalizePath(`${code}.md`))
        const { content } = app.converter.parseRawComment(page, project.files)
        gateway.comment.summary = [...title, ...gateway.comment.summary, paragraph, ...content]
        gateway.comment.blockTags.push(new CommentTag('@see', [{ kind: 'text', text: docs }]))
      }
      project.removeTypeReflections(gateway.type)
      gateway.type = ReferenceType.createResolvedReference('PgData', interfaceOfAll, project)
      delete gateway.defaultValue

      const entry = all.type.declaration.getChildByName([code])
      if (!entry?.isDeclaration()) throw new Error(`allPgs has no ${code}`)
      entry.comment = new Comment([{ kind: 'text', text: name.en }])
      project.removeTypeReflections(entry.type)
      entry.type = new QueryType(ReferenceType.createResolvedReference(code, gateway, project))
    }
  })
}
