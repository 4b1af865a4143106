/** What the tests of the documents ask of a Markdown text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from '../../scripts/lib/root.mjs'

/** The files of a folder and those below it, from the root of the repository, with `/`. */
export const filesIn = (folder: string, end: string): string[] =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const FENCED = /^( *)(```+)(\w*).*\n([^]*?)^\1\2$/gm

export const withoutBlocks = (text: string): string => text.replace(FENCED, '')

export const blocksOf = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(FENCED)].map(([, , , language = '', code = '']) => ({ language, code }))

const withoutSpans = (text: string): string => text.replace(/(`+)[^]*?\1/g, '')

/** The names of headings, as GitHub makes them. */
export const anchorsOf = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

/** Where the links to other files and headings of a document lead, from the root of the repository. */
export const linksOf = (file: string): { path: string; anchor: string | undefined }[] =>
  [...withoutBlocks(read(file)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => {
    const [path = '', anchor] = link.split('#')
    return { path: path === '' ? file : posix.join(posix.dirname(file), path), anchor }
  })

/** What two languages have in common: all but the words. */
export function shapeOf(file: string) {
  const text = withoutBlocks(read(file))
  const prose = withoutSpans(text.replace(/\]\([^)]*\)/g, ']'))
  const rows = text.split('\n').map((line) => line.startsWith('|'))
  return {
    headings: text.match(/^#+(?= )/gm),
    blocks: blocksOf(read(file)).map(({ language }) => language),
    paragraphs: text.trim().split(/\n{2,}/).length,
    markers: text.match(/^<!-- [\w:./ -]+ -->$/gm),
    tables: rows
      .join()
      .match(/true(,true)*/g)
      ?.map((table) => table.split(',').length),
    items: text.match(/^ *(-( \[ \])?|\d+\.)(?= )/gm),
    links: [...new Set(linksOf(file).map(targetOf))].sort(),
    pages: [...new Set(text.match(/(?<=\]\()https?:[^)]+/g))].sort(),
    // 5만 is 50,000.
    figures: prose
      .replace(/(\d+)만/g, '$10000')
      .replace(/(?<=\d),(?=\d)/g, '')
      .match(/\d+(\.\d+)*/g)
      ?.sort(),
    spans: [...new Set(text.match(/(?<!`)`[^`]+`(?!`)/g))].filter((span) => !hangul.test(span)).sort(),
  }
}

export const hangul = /[가-힣]/

/** A file by its name in English, and a heading by its place, which is the same in every language. */
function targetOf({ path, anchor }: { path: string; anchor: string | undefined }): string {
  const english = path.replace(/^docs\/ko\//, 'docs/').replace(/^README\.ko\.md$/, 'README.md')
  return anchor === undefined ? english : `${english}#${anchorsOf(read(path)).indexOf(anchor)}`
}

const COMMENT = /(?<comment>(?<=^| )# .*)/gm
const WORDS =
  /(?<text>(?<=>)[^<>();=]+(?=<\/))|(?<comment>(?<!:)\/\/.*|\/\*[^]*?\*\/|<!--[^]*?-->)|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)/g

/** The sentences of checks are Korean where the reader is, and so is a page. */
const withoutLocale = (code: string): string =>
  code
    .replace("import { ko } from 'iamport-browser/locales'\n", '')
    .replace(', { locale: ko }', '')
    .replace('<html lang="ko">', '<html lang="en">')

/** The code of a block, with a gap for every comment, string and text, and what stood in the gaps. */
export function wordsOf({ language, code }: { language: string; code: string }) {
  const words: { kind: string; word: string }[] = []
  const rest = withoutLocale(code).replace(
    language === 'sh' ? COMMENT : WORDS,
    (word, ...found: unknown[]) => {
      const groups = found.at(-1) as Record<string, string | undefined>
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? ''
      words.push({ kind, word })
      return `⟨${kind}⟩`
    },
  )
  // A line that is broken elsewhere is the same line.
  return { rest: rest.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, ''), words }
}
