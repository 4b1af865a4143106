// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { findKit, kitName } from './kit.js'

type Send = (text: string) => Promise<unknown>

/** A window as far as the kit looks at one. */
const page = (parts: { parent?: object; opener?: object; send?: Send } = {}): object => {
  const made: Record<string, unknown> = { opener: parts.opener ?? null, [kitName]: parts.send }
  made.parent = parts.parent ?? made
  return made
}

const place = { parent: window.parent, opener: window.opener as unknown }
afterEach(() => {
  for (const [key, value] of Object.entries(place))
    Object.defineProperty(window, key, { value, configurable: true, writable: true })
})

function standIn(where: { parent?: object; opener?: object }): void {
  for (const [key, value] of Object.entries(where))
    Object.defineProperty(window, key, { value, configurable: true, writable: true })
}

const said: string[] = []
const send: Send = (text) => {
  said.push(text)
  return Promise.resolve({ act: 'pay', delay: 0 })
}

test.each([
  ['the page around it', { parent: page({ send }) }],
  ['the page around that', { parent: page({ parent: page({ send }) }) }],
  ['the page that opened it', { opener: page({ send }) }],
  ['the page around the one that opened it', { opener: page({ parent: page({ send }) }) }],
])('a payment window asks %s', async (_, where) => {
  standIn(where)
  expect(await findKit()?.ask('t1')).toEqual({ act: 'pay', delay: 0 })
  expect(said.at(-1)).toBe('{"kind":"ask","ticket":"t1"}')
})

test('pages of other sites around it are no obstacle, and no kit', () => {
  const foreign = new Proxy(
    {},
    {
      get(_, key) {
        if (key === 'parent') return foreign
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    },
  )
  standIn({ parent: foreign })
  expect(findKit()).toBeUndefined()
})
