/** The recipes in docs: the code that stands in them is the code that is built and run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/lib/root.mjs'

/** The documents with files in them, and the projects in test/fixtures/consumers that the files belong to. */
export const recipes = { react: 'react', vue: 'vue', nextjs: 'next', 'plain-html': 'plain-html' } as const

/** Stands before a block that is a file of such a project. */
export const fileMarker = /^<!-- file: (\S+) -->$/

export const readDocument = (file: string): string =>
  readFileSync(join(root, 'docs', file), 'utf8').replaceAll('\r\n', '\n')

/** The files of a document, by their paths. */
export function filesOf(markdown: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const { 1: path = '', 2: code = '', index } of markdown.matchAll(
    /^<!-- file: (\S+) -->\n\n```\w+\n([^]*?)^```$/gm,
  )) {
    if (files.has(path)) throw new Error(`${path} is there twice`)
    if (!markdown.slice(0, index).includes(`\`${path}\``)) throw new Error(`no reader sees what ${path} is`)
    files.set(path, code)
  }
  if (files.size !== markdown.split('<!-- file: ').length - 1)
    throw new Error('a marker without a block after it')
  return files
}

/** The blocks of a document that make up one module, `<!-- module: server/payments.ts -->`. */
export const moduleOf = (markdown: string, name: string): string =>
  [...markdown.matchAll(/^<!-- module: (\S+) -->\n\n```\w+\n([^]*?)^```$/gm)]
    .filter(([, module]) => module === name)
    .map(([, , code]) => code)
    .join('\n')
