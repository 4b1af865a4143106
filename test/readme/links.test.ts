/** Links between the documents lead somewhere: to a file, and to a heading in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'

const documents = [
  ...['README.md', 'README.ko.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...(readdirSync(join(root, 'docs'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
]

const withoutCode = (text: string): string => text.replace(/^( *)```[^]*?^\1```$/gm, '')

/** The names of headings, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

test.each(documents)('%s', (file) => {
  const links = [
    ...withoutCode(readFileSync(join(root, file), 'utf8')).matchAll(/\]\((?!https?:)([^)\s]+)\)/g),
  ]
  const broken = links
    .map(([, link = '']) => link)
    .filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? join(root, file) : join(root, dirname(file), path)
      if (!existsSync(target)) return true
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor)
    })
  expect(broken).toEqual([])
})
