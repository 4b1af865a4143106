import { describe, expect, test } from 'vitest'
import { isInstalled } from '../../scripts/lib/deps.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  },
}

describe('isInstalled', () => {
  test('is content with what the lock file asks for, but for what cannot run here', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })

  test.each([
    ['nothing is there', null],
    ['npm left no record', {}],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/a': { version: '1.1.0' } } }],
    [
      'an optional package has another version',
      {
        packages: {
          'node_modules/a': { version: '1.0.0' },
          'node_modules/only-on-mac': { version: '0.9.0' },
        },
      },
    ],
    [
      'a package is left over',
      { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } } },
    ],
  ])('installs when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false)
  })
})
