import { describe, expect, it } from 'vitest'
import { allPgs } from '../pg/index.js'
import { partialPgs } from '../pg/partial.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import { parseRules } from './parse.js'
import { pgCodes } from '../pg/codes.js'
import { advice } from '../locales/en.js'
import { hasWord } from './test.js'
import type { OwnTest, Rules, Test } from './vocabulary.js'

describe('parseRules', () => {
  it.each<[string, unknown]>([
    ['amount number', [{ then: { amount: 'number' } }]],
    ['a,b present', [{ then: { a: 'present', b: 'present' } }]],
    ['a filled and b numeric', [{ then: { a: 'filled', b: 'numeric' } }]],
    ['a present if b', [{ when: { b: 'present' }, then: { a: 'present' } }]],
    ['a present if !b & c=x|y', [{ when: { b: 'absent', c: ['x', 'y'] }, then: { a: 'present' } }]],
    ['a present; b present', [{ then: { a: 'present' } }, { then: { b: 'present' } }]],
    ['a present if c=|KRW', [{ when: { c: [undefined, 'KRW'] }, then: { a: 'present' } }]],
    ['a present if c=true', [{ when: { c: [true] }, then: { a: 'present' } }]],
    ['a present if c!=true', [{ when: { c: { not: [true] } }, then: { a: 'present' } }]],
    ['a ==x|y', [{ then: { a: { must: ['x', 'y'] } } }]],
    ['a present if b>0', [{ when: { b: { above: 0 } }, then: { a: 'present' } }]],
    ['a <=1 say:noInstalments', [{ then: { a: { max: 1, say: 'noInstalments' } } }]],
    ['a <=amount', [{ then: { a: { maxOf: 'amount' } } }]],
    ['a >=80', [{ then: { a: { min: 80 } } }]],
    ['a len<=40', [{ then: { a: { length: 40 } } }]],
    ['a bytes<=20', [{ then: { a: { bytes: 20 } } }]],
    ['a items', [{ then: { a: 'items' } }]],
    ['a items<=1', [{ then: { a: { items: [0, 1] } } }]],
    ['a items>=1', [{ then: { a: { items: [1, Infinity] } } }]],
    ['a has:b=c', [{ then: { a: { has: 'b=c' } } }]],
    ['a like!:^\\d{8}$ ~ YYYYMMDD', [{ then: { a: { like: '^\\d{8}$', hint: 'YYYYMMDD', needed: true } } }]],
    ['a use:kcp_billing', [{ then: { a: { use: 'kcp_billing' } } }]],
    [
      'a say:ignored if @phone',
      [{ when: { '@device': ['mobile', 'webview'] }, then: { a: { say: 'ignored' } } }],
    ],
    ['a text if !@phone', [{ when: { '@device': { not: ['mobile', 'webview'] } }, then: { a: 'text' } }]],
    [
      'a text if @pc & @redirects',
      [{ when: { '@device': ['pc'], '@redirects': [true] }, then: { a: 'text' } }],
    ],
  ])('%s', (text, expected) => {
    expect(parseRules(text)).toEqual(expected)
    expect(mistakes(text)).toEqual([])
  })
})

const words =
  'present absent given filled text items numeric string number amount whole nearlyWhole months list noGaps date method knownMethod cardCode listed someEnabled'
const situations = '@device @os @redirects @methodIgnored @amountListed'

/** What is wrong with a rule as it is written. Reading is lenient, since it costs every shop; this is not. */
function mistakes(text: string): string[] {
  const wrong = (what: unknown): string[] => [`${text}: ${String(what)}`]
  const testIs = (test: Test | OwnTest): boolean => {
    if (typeof test === 'string') return hasWord(words, test)
    if (Array.isArray(test)) return test.length > 0
    const values = Object.entries(test).filter(([key]) => key !== 'say')
    if ('say' in test && !(String(test.say) in advice)) return false
    if ('use' in test && !pgCodes.includes(test.use)) return false
    return (
      values.length + ('say' in test ? 1 : 0) > 0 &&
      values.every(([, value]) => value !== '' && !Number.isNaN(value))
    )
  }
  return text.split('; ').flatMap((part) => {
    const conditions = part.split(' if ')[1]?.split(' & ') ?? []
    const [{ when = {}, then } = { then: {} }] = parseRules(part)
    const demands = part.split(' if ')[0]?.split(' and ') ?? []
    return [
      ...demands
        .filter((demand) => !/^\S+ \S/.test(demand) || /^\S+ [=!<>]+( |$)/.test(demand))
        .flatMap(wrong),
      ...(part.split(' if ').length > 2 || part.endsWith(' if')
        ? wrong('more than one if, or none after it')
        : []),
      // One field has one condition: of two the later would silently replace the earlier.
      ...(Object.keys(when).length === conditions.length ? [] : wrong('two conditions for one field')),
      ...Object.entries({ ...when, ...then }).flatMap(([path, test]) =>
        /^[@\w]+(\.\w+|\[\])*$/.test(path) && testIs(test) ? [] : wrong(`${path} ${JSON.stringify(test)}`),
      ),
      ...Object.keys(when)
        .filter((path) => path.startsWith('@') && !hasWord(situations, path))
        .flatMap(wrong),
    ]
  })
}

describe('a rule that is written wrongly', () => {
  it.each([
    'amount nubmer',
    'amount say:',
    'amount say:nothing',
    'amount',
    'amount like:x',
    'amount number if',
    'amount >=',
    'amount number if a nubmer',
    'amount number if b>0 & b<9',
    'amount number if @devise=pc',
    'amount use:kpc',
    'amount number if a if b',
    'a, b present',
  ])('%s', (text) => {
    expect(mistakes(text)).not.toEqual([])
  })
})

describe('the rules of every gateway', () => {
  const sets: [string, Rules][] = [
    ['common', { ...commonErrors, ...commonWarnings, ...strictErrors }],
    ...[...Object.values(allPgs), ...Object.values(partialPgs)].map(
      ({ code, errors, warnings }): [string, Rules] => [code, { ...errors, ...warnings }],
    ),
  ]

  it.each(sets)('%s: can be read, and compile what they look for', (_, rules) => {
    for (const text of Object.values(rules)) {
      expect(mistakes(text)).toEqual([])
      for (const { when = {}, then } of parseRules(text)) {
        expect(Object.keys(then).length).toBeGreaterThan(0)
        for (const test of [...Object.values(when), ...Object.values(then)] as Test[])
          if (typeof test === 'object' && 'like' in test) expect(() => new RegExp(test.like)).not.toThrow()
      }
    }
  })
})
