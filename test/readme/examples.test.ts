/** Every example a reader may copy compiles: those in the README, in docs, and in the doc comments of src. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { compile, findDocExamples, findExamples } from './examples.js'
import { filesIn, read } from './markdown.js'

if (!existsSync(join(root, 'dist/index.d.ts')))
  throw new Error('There is no dist: run `npm run build` first.')

const readmes = ['README.md', 'README.ko.md']
const documents = [...readmes, ...filesIn('docs', '.md')].flatMap((file) => findExamples(file, read(file)))
const comments = filesIn('src', '.ts')
  .filter((file) => !/\.(test|test-d)\.ts$/.test(file))
  .flatMap((file) => findDocExamples(file, read(file)))
const said = compile([...documents, ...comments])

test.each(readmes)('%s has examples', (file) => {
  expect(documents.filter(({ at }) => at.startsWith(`${file}:`))).not.toEqual([])
})

test.each([...documents, ...comments].map(({ at }) => at))('%s compiles', (at) => {
  expect(said.get(at)).toEqual([])
})

describe('this check', () => {
  const markdown = (...blocks: string[]): string =>
    blocks.map((code) => `\`\`\`ts\n${code}\n\`\`\`\n`).join('\n')

  test('refuses an example with a mistake, and says where', () => {
    const examples = findExamples(
      'x.md',
      `text\n\n${markdown('const a: number = 1', "const b: number = 'b'")}`,
    )
    expect([...compile(examples)]).toEqual([
      ['x.md:4', []],
      ['x.md:8', ["line 8: Type 'string' is not assignable to type 'number'."]],
    ])
  })

  test('knows the package by its name and only what it exports', () => {
    const examples = findExamples('x.md', markdown("import { noSuchThing } from 'iamport-browser'"))
    expect(compile(examples).get('x.md:2')?.[0]).toContain("no exported member 'noSuchThing'")
  })

  test('lets a block go on with the one before it, where that is marked', () => {
    const first = markdown('const a = 1')
    const second = markdown('export const b = a + 1')
    const apart = findExamples('x.md', `${first}\n${second}`)
    const together = findExamples('x.md', `${first}\n<!-- continue -->\n${second}`)
    expect([...compile(apart).values()].flat()).toHaveLength(1)
    expect(together).toHaveLength(1)
    expect([...compile(together).values()].flat()).toEqual([])
  })

  test('makes one module of blocks with one name, whatever is between', () => {
    const named = (code: string): string => `<!-- module: server.ts -->\n\n${markdown(code)}`
    const text = [named('const a = 1'), markdown('const a = true'), named('export const b: number = a')]
    const examples = findExamples('x.md', text.join('\n'))
    expect(examples.map(({ at }) => at)).toEqual(['x.md:4', 'x.md:8'])
    expect([...compile(examples).values()].flat()).toEqual([])
  })

  test('lets a file of a document import another one of it, and no other', () => {
    const file = (name: string, code: string): string => `<!-- module: src/${name} -->\n\n${markdown(code)}`
    const a = file('a.ts', 'export const a = 1')
    const b = file('b.ts', "import { a } from './a'\nexport const b: string = a")
    const said = compile([...findExamples('x.md', `${a}\n${b}`), ...findExamples('y.md', b)])
    expect([...said.keys()]).toEqual(['x.md:4', 'x.md:10', 'y.md:4'])
    expect(said.get('x.md:10')).toEqual(["line 11: Type 'number' is not assignable to type 'string'."])
    expect(said.get('y.md:4')?.[0]).toContain("Cannot find module './a'")
  })

  test('finds the examples of doc comments and leaves other blocks alone', () => {
    const source = '/**\n * Text.\n *\n * ```ts\n * const a = 1\n * ```\n */\nconst code = `x`\n// ```ts\n'
    expect(findDocExamples('x.ts', source)).toEqual([
      { at: 'x.ts:5', language: 'ts', code: '\n\n\n\nconst a = 1' },
    ])
    expect(findExamples('x.md', '```sh\nnpm i\n```\n\n````md\n```ts\nlet x\n```\n````\n')).toEqual([])
  })
})
