// @ts-check
/**
 * Whether a built file runs in the oldest browsers this package names: Safari 14, Chrome 87, Samsung Internet 14 (which is
 * Chrome 87). Looks at the syntax, which all of them have to know whole, and at names of built-ins that came later.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import ts from 'typescript'

const lib = dirname(fileURLToPath(import.meta.resolve('typescript')))

/** What browsers added beside the language after 2020, as far as a library like this could want it. */
const ofBrowsers = [
  ...['structuredClone', 'reportError', 'requestIdleCallback', 'scheduler', 'BroadcastChannel', 'navigation'],
  ...[
    'randomUUID',
    'throwIfAborted',
    'checkVisibility',
    'showModal',
    'requestSubmit',
    'showPopover',
    'locks',
  ],
  ...[
    'userAgentData',
    'canParse',
    'AbortSignal.any',
    'AbortSignal.timeout',
    'Response.json',
    'setHTMLUnsafe',
  ],
]

/** Common words, which are meant only where they are called: `list.at(-1)`, not the `at` of a record of ours. */
const called = ['at', 'with']

/** What the lists call new and all three browsers know: `replaceAll` since Chrome 85 and Safari 13.1. */
const known = ['replaceAll', 'AggregateError']

/**
 * The names a file of TypeScript's own library declares.
 *
 * @param {string} file
 */
function declared(file) {
  /** @type {string[]} */
  const names = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isNamed =
      ts.isMethodSignature(node) || ts.isPropertySignature(node) || ts.isVariableDeclaration(node)
    if (isNamed && ts.isIdentifier(node.name)) names.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(lib, file), 'utf8'), ts.ScriptTarget.Latest))
  return names
}

/** @type {Set<string> | undefined} */
let newer

/** Every built-in name that is not in ES2020 and not in a browser of then. */
export function newerNames() {
  if (newer) return newer
  const files = readdirSync(lib).filter((file) => /^lib\..+\.d\.ts$/.test(file))
  const isNewer = (/** @type {string} */ file) => /^lib\.(es202[1-9]|esnext)\./.test(file)
  const old = new Set(files.filter((file) => !isNewer(file)).flatMap(declared))
  newer = new Set(
    files
      .filter(isNewer)
      .flatMap(declared)
      .filter((name) => !old.has(name)),
  )
  for (const name of ofBrowsers) newer.add(name)
  for (const name of known) newer.delete(name)
  return newer
}

/**
 * @param {string} code
 * @param {'module' | 'script'} sourceType
 * @returns {string[]} what these browsers do not know or get wrong, each once
 */
export function tooNew(code, sourceType) {
  const found = new Set()
  const names = newerNames()
  /** @param {any} node */
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node?.type !== 'string') return
    const fault = faultOf(node, names)
    if (fault) found.add(fault)
    Object.values(node).forEach((child) => {
      if (child && typeof child === 'object') visit(child)
    })
  }
  try {
    visit(parse(code, { ecmaVersion: 2020, sourceType }))
  } catch (error) {
    found.add(`syntax newer than ES2020: ${error}`)
  }
  return [...found]
}

/**
 * @param {any} node of acorn
 * @param {Set<string>} names
 * @returns {string | undefined}
 */
function faultOf(node, names) {
  switch (node.type) {
    case 'MemberExpression': {
      const name = node.computed ? node.property.value : node.property.name
      if (names.has(name)) return name
      return names.has(`${node.object.name}.${name}`) ? `${node.object.name}.${name}` : undefined
    }
    case 'NewExpression':
    case 'CallExpression':
      if (!node.callee.computed && called.includes(node.callee.property?.name))
        return node.callee.property.name
      if (names.has(node.callee.name)) return node.callee.name
      // Chrome up to 90 reads `f?.(...list)` wrong.
      return node.optional && node.arguments.some((/** @type {any} */ { type }) => type === 'SpreadElement')
        ? 'a spread in an optional call'
        : undefined
    case 'Literal':
      // Safari before 16.4 refuses the whole file.
      return node.regex && /\(\?<[=!]/.test(node.regex.pattern) ? `a look-behind: ${node.raw}` : undefined
    case 'VariableDeclarator':
      return restOfList(node.id, node.init)
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return restOfList(node.left, node.right)
  }
}

/**
 * Safari up to 13.1, and perhaps 14.0, gets `[a, ...rest] = [1, 2]` wrong, where the right side is written as a list.
 *
 * @param {any} pattern
 * @param {any} value
 */
const restOfList = (pattern, value) =>
  pattern.type === 'ArrayPattern' &&
  pattern.elements[pattern.elements.length - 1]?.type === 'RestElement' &&
  value?.type === 'ArrayExpression'
    ? 'a rest of a written list'
    : undefined
