// @ts-check
/** Makes an API reference with TypeDoc, out of the doc comments of what is published. */
import { join } from 'node:path'
import ts from 'typescript'
import {
  Application,
  Converter,
  Logger,
  LogLevel,
  ReflectionCategory,
  ReflectionKind,
  UnknownType,
} from 'typedoc'
import { checkComments } from './api-checks.mjs'

/**
 * @typedef {import('typedoc').ProjectReflection} Project
 * @typedef {import('typedoc').DeclarationReflection} Declaration
 * @typedef {import('typedoc').CommentDisplayPart} Part
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Contents names by heading, both in the order of the page
 *
 * @typedef {object} Wanted
 * @property {string} folder where the sources are, with a package.json
 * @property {Readonly<Record<string, string>>} entries what is imported, and the file it comes from; first the modules
 *   that have the pages of what others export too
 * @property {ts.CompilerOptions} compilerOptions
 * @property {(module: Declaration) => Contents} contentsOf the headings of a module
 * @property {string} [welcome] Markdown on the first page, before the list of modules
 * @property {readonly string[]} [order] the modules in the order they are listed in; that of `entries` by default
 * @property {Readonly<Record<string, string>>} [workedOut] types by full name that no reader could follow, and what
 *   stands in their place
 * @property {(app: Application) => void} [extend] puts in what the sources do not say
 * @property {import('typedoc').TypeDocOptions} [options]
 */

/** @type {import('typedoc').TypeDocOptions} */
const strict = {
  readme: 'none',
  // `tsc` looks at the sources.
  skipErrorChecking: true,
  excludeInternal: true,
  // What a class has of the language itself.
  excludeExternals: true,
  alwaysCreateEntryPointModule: true,
  categorizeByGroup: false,
  sortEntryPoints: false,
  // As they were written, which mostly puts what matters first.
  sort: [],
  // `period.to` is no address.
  markdownItLoader: (parser) => parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false }),
  requiredToBeDocumented: [
    'Module',
    'Variable',
    'Function',
    'Class',
    'Constructor',
    'Interface',
    'Property',
    'Method',
    'Accessor',
    'TypeAlias',
  ],
  validation: {
    notExported: true,
    notDocumented: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
}

/** Warnings and errors, kept. */
class Notes extends Logger {
  /** @type {string[]} */
  list = []

  /**
   * @override
   * @param {string} message
   * @param {LogLevel} level
   */
  log(message, level) {
    super.log(message, level)
    if (level >= LogLevel.Warn) this.list.push(message)
  }
}

/**
 * Puts what a module exports under headings, in the order they are listed in. What is forgotten, or listed and not
 * there, is noted.
 *
 * @param {Declaration} module
 * @param {Contents} contents
 * @param {Logger} logger
 */
function arrange(module, contents, logger) {
  const left = new Map((module.children ?? []).map((child) => [child.name, child]))
  module.categories = []
  for (const [title, names] of Object.entries(contents)) {
    const category = new ReflectionCategory(title)
    for (const name of names) {
      const child = left.get(name)
      left.delete(name)
      if (child) category.children.push(child)
      else logger.validationWarning(`${module.name} has no ${name}, which the table of contents lists`)
    }
    if (category.children.length > 0) module.categories.push(category)
  }
  for (const name of left.keys())
    logger.validationWarning(`${module.name}: the table of contents has no place for ${name}`)
}

/**
 * A comment's first paragraph.
 *
 * @param {readonly Part[]} parts
 * @returns {Part[]}
 */
function firstParagraph(parts) {
  const end = parts.findIndex(({ kind, text }) => kind === 'text' && text.includes('\n\n'))
  if (end === -1) return [...parts]
  return [...parts.slice(0, end), { kind: 'text', text: parts[end]?.text.split('\n\n')[0] ?? '' }]
}

/**
 * The first page: a welcome, and what each module is for.
 *
 * @param {string} welcome
 * @param {readonly Declaration[]} modules
 * @returns {Part[]}
 */
const frontPage = (welcome, modules) => [
  { kind: 'text', text: welcome.trim() },
  ...modules.flatMap((module) => [
    { kind: /** @type {const} */ ('text'), text: '\n\n### ' },
    {
      kind: /** @type {const} */ ('inline-tag'),
      tag: /** @type {const} */ ('@link'),
      text: module.name,
      target: module,
    },
    { kind: /** @type {const} */ ('text'), text: '\n\n' },
    ...firstParagraph(module.comment?.summary ?? []),
  ]),
]

/**
 * Makes the reference of some modules; written only when `out` is given. Throws an error that names everything that is
 * wrong with it.
 *
 * @param {Wanted} wanted
 * @param {string} [out] the folder for it
 */
export async function makeReference(wanted, out) {
  const { folder, entries, compilerOptions, contentsOf, welcome = '', workedOut = {} } = wanted
  const { order = Object.keys(entries) } = wanted
  const files = Object.entries(entries).map(([name, file]) => ({ name, file: join(folder, file) }))
  const paths = files.map(({ file }) => file)
  // TypeDoc looks for the package beside them.
  const places = { basePath: folder, entryPoints: paths }
  const app = await Application.bootstrap({ ...strict, ...places, ...wanted.options }, [])
  const notes = new Notes()
  app.logger = notes
  wanted.extend?.(app)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const list of [project.children, project.childrenIncludingDocuments])
      list?.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    for (const type of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
      const text = workedOut[type.getFriendlyFullName()]
      if (text === undefined || !type.isDeclaration()) continue
      project.removeTypeReflections(type.type)
      type.type = new UnknownType(text)
    }
  })
  // Before TypeDoc's own, which then has nothing left to sort.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const modules = project.getChildrenByKind(ReflectionKind.Module)
    for (const module of modules) arrange(module, contentsOf(module), notes)
    if (welcome !== '') project.readme = frontPage(welcome, modules)
  })

  const program = ts.createProgram(paths, compilerOptions)
  const project = app.converter.convert(
    files.map(({ name, file }) => {
      const sourceFile = program.getSourceFile(file)
      if (!sourceFile) throw new Error(`${name}: there is no ${file}`)
      return { displayName: name, program, sourceFile }
    }),
  )
  app.validate(project)
  checkComments(project, notes)
  if (out !== undefined) await app.generateDocs(project, out)
  if (notes.list.length > 0)
    throw new Error(`The API reference is not right:\n${notes.list.map((note) => `- ${note}`).join('\n')}`)
}
