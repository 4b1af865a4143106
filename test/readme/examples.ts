/** Finds the examples of a document and compiles them as a reader would, against the built package. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { root } from '../../scripts/lib/root.mjs'
import { fileMarker } from '../support/recipes.js'

/** One module made of one or more fenced blocks. Its lines are numbered like those of the document. */
export interface Example {
  /** Where it starts, for example `README.md:33`. */
  readonly at: string
  readonly language: string
  readonly code: string
  /** The file it stands in, where the document names one: those of one document import one another. */
  readonly name?: string | undefined
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(tsx?|jsx?)\b.*$/
const CONTINUE = '<!-- continue -->'
const MODULE = /^<!-- module: (\S+) -->$/

/**
 * The `ts`, `tsx`, `js` and `jsx` blocks of a Markdown text. A block after a line `<!-- continue -->` goes on with the
 * module of the block before it; blocks after `<!-- module: name -->` with one name are one module, whatever is between,
 * and the file of that name. Files of recipes are left to test/consumers, which builds their projects.
 */
export function findExamples(file: string, markdown: string): Example[] {
  const lines = markdown.split(/\r?\n/)
  const modules: { at: string; language: string; code: string[]; name?: string | undefined }[] = []
  let previous = ''
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const [, , fence, language] = FENCE.exec(line) ?? []
    if (fence === undefined || language === undefined || fileMarker.test(previous)) {
      // Another kind of block may hold what looks like ours.
      const [other] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
      if (other !== undefined) while (i + 1 < lines.length && lines[++i]?.trim() !== other.trim());
      if (line.trim() !== '') previous = line.trim()
      continue
    }
    const start = i + 1
    while (i + 1 < lines.length && lines[i + 1]?.trim() !== fence) i++
    const name = MODULE.exec(previous)?.[1]
    const open =
      previous === CONTINUE ? modules.at(-1) : name && modules.find((module) => module.name === name)
    const code = open ? open.code : []
    if (!open) modules.push({ at: `${file}:${start + 1}`, language, code, name })
    while (code.length < start) code.push('')
    code.push(...lines.slice(start, i + 1))
    previous = ''
    i++ // the closing fence
  }
  return modules.map(({ code, ...module }) => ({ ...module, code: code.join('\n') }))
}

/** The examples in the doc comments of a TypeScript source. */
export function findDocExamples(file: string, source: string): Example[] {
  // What is not a doc comment becomes an empty line, so that the numbers stay.
  let inside = false
  const markdown = source.split(/\r?\n/).map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = !line.includes('*/')
    else if (inside && line.includes('*/')) inside = false
    else if (inside) return line.replace(/^\s*\* ?/, '')
    return ''
  })
  return findExamples(file, markdown.join('\n'))
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node', 'iamport-typings'],
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  strict: true,
  exactOptionalPropertyTypes: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
}

/** What the compiler says about each example, by `at`. */
export function compile(examples: readonly Example[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iamport-readme-'))
  try {
    linkPackages(folder)
    const files = new Map<string, Example>()
    examples.forEach((example, i) => {
      const { at, name = `example-${i}.${example.language}` } = example
      const file = join(folder, at.replace(/:\d+$/, ''), name).replaceAll('\\', '/')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, example.code)
      files.set(file, example)
    })
    const host = ts.createCompilerHost(options)
    host.getCurrentDirectory = () => folder
    const program = ts.createProgram([...files.keys()], options, host)
    const said = new Map(examples.map(({ at }): [string, string[]] => [at, []]))
    for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
      const text = ts.flattenDiagnosticMessageText(messageText, '\n')
      const example = file && files.get(file.fileName)
      if (!example) throw new Error(`the examples could not be compiled: ${file?.fileName ?? ''} ${text}`)
      const line = file.getLineAndCharacterOfPosition(start ?? 0).line + 1
      said.get(example.at)?.push(`line ${line}: ${text}`)
    }
    return said
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes this package, as built, and everything it is developed with importable from a folder. */
function linkPackages(folder: string): void {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>
  const packages: [name: string, target: string][] = [
    ['iamport-browser', root],
    ...Object.keys({ ...dependencies, ...devDependencies }).map((name): [string, string] => [
      name,
      join(root, 'node_modules', name),
    ]),
  ]
  for (const [name, target] of packages) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    // A junction needs no rights on Windows; elsewhere the kind is ignored.
    symlinkSync(target, link, 'junction')
  }
}
