/** Links between the documents lead somewhere: to a file, and to a heading in it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { anchorsOf, filesIn, linksOf, read } from './markdown.js'

const documents = ['README.md', 'README.ko.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('docs', '.md')]

test.each(documents)('%s', (file) => {
  const broken = linksOf(file).filter(({ path, anchor }) => {
    if (!existsSync(join(root, path))) return true
    return anchor !== undefined && !anchorsOf(read(path)).includes(anchor)
  })
  expect(broken).toEqual([])
})
