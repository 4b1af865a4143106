import { expect, test } from 'vitest'
import { emptyState, type State } from '../form/state.ts'
import { fragmentOf, readFragment } from './address.ts'

const state: State = {
  ...emptyState,
  pg: 'kcp',
  by: 'channelKey',
  channelKey: 'channel-key-1',
  window: 'billing',
  fields: {
    name: '의자 "둘" + 하나',
    amount: 'twelve',
    card: { json: '"041"' },
    'kcpProducts.0.name': '의자',
  },
  lists: { kcpProducts: 1 },
  extra: '{"curency": "USD"}',
  device: 'phone',
  answer: 'decline',
}

test('an address brings back all that was typed, wrong or not', () => {
  const fragment = fragmentOf(state)
  expect(readFragment(fragment)).toEqual({ kind: 'state', state })
  expect(decodeURIComponent(fragment)).toBe(fragment)
})

test('an address can name a gateway to begin with', () => {
  expect(readFragment('#pg=kcp&preset=escrow')).toEqual({ kind: 'start', pg: 'kcp', preset: 'escrow' })
  expect(readFragment('')).toEqual({ kind: 'none' })
  expect(readFragment('#main')).toEqual({ kind: 'none' })
})

const packed = (value: unknown): string => fragmentOf(value as State)

test.each([
  ['cut off', fragmentOf(state).slice(0, -20)],
  ['no packed text', '#s=hello'],
  ['empty', '#s='],
  ['a list', packed([1])],
  ['no gateway', packed({ ...state, pg: 7 })],
  ['another answer', packed({ ...state, answer: 'explode' })],
  ['a field that is no text', packed({ ...state, fields: { amount: 7 } })],
  ['far too many items', packed({ ...state, lists: { kcpProducts: 1e9 } })],
])('what was not made here is refused: %s', (_, fragment) => {
  expect(readFragment(fragment)).toEqual({ kind: 'broken' })
})
