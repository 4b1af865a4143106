import { describe, expect, it } from 'vitest'
import { en } from '../locales/en.js'
import { allPgs } from '../pg/index.js'
import { pgCodes } from '../pg/codes.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import { parseRules } from './parse.js'
import { prepare, rulesOf } from './prepare.js'
import { hasWord } from './value.js'
import type { PathTest, PgData, Rules } from './vocabulary.js'

const test = (kind: string, arg = '', more = {}) => ({ kind, arg, ...more })
const oneOf = (kind: string, arg: string, ...values: unknown[]) => test(kind, arg, { values })

describe('parseRules', () => {
  it.each<[string, unknown]>([
    ['amount number', [{ when: [], then: [['amount', test('number')]] }]],
    [
      'a,b present',
      [
        {
          when: [],
          then: [
            ['a', test('present')],
            ['b', test('present')],
          ],
        },
      ],
    ],
    [
      'a filled and b numeric',
      [
        {
          when: [],
          then: [
            ['a', test('filled')],
            ['b', test('numeric')],
          ],
        },
      ],
    ],
    ['a if b', [{ when: [['b', test('present')]], then: [['a', test('present')]] }]],
    [
      'a present if !b & c=x|y',
      [
        {
          when: [
            ['b', test('absent')],
            ['c', oneOf('=', 'x|y', 'x', 'y')],
          ],
          then: [['a', test('present')]],
        },
      ],
    ],
    [
      'a present if b>0 & b<9',
      [
        {
          when: [
            ['b', test('>', '0')],
            ['b', test('<', '9')],
          ],
          then: [['a', test('present')]],
        },
      ],
    ],
    [
      'a present; b present',
      [
        { when: [], then: [['a', test('present')]] },
        { when: [], then: [['b', test('present')]] },
      ],
    ],
    [
      'a present if c=|KRW',
      [{ when: [['c', oneOf('=', '|KRW', undefined, 'KRW')]], then: [['a', test('present')]] }],
    ],
    ['a present if c!=true', [{ when: [['c', oneOf('!=', 'true', true)]], then: [['a', test('present')]] }]],
    ['a ==x|y', [{ when: [], then: [['a', oneOf('==', 'x|y', 'x', 'y')]] }]],
    ['a <=1 say:points', [{ when: [], then: [['a', test('<=', '1', { say: 'points' })]] }]],
    ['a <=amount*0.1', [{ when: [], then: [['a', test('<=', 'amount*0.1')]] }]],
    ['a len<=40', [{ when: [], then: [['a', test('len<=', '40')]] }]],
    ['a eucKr', [{ when: [], then: [['a', test('eucKr')]] }]],
    ['a eucKr<=40', [{ when: [], then: [['a', test('eucKr<=', '40')]] }]],
    ['a items', [{ when: [], then: [['a', test('items')]] }]],
    ['a items>=1', [{ when: [], then: [['a', test('items>=', '1')]] }]],
    ['a has:b=c', [{ when: [], then: [['a', test('has', 'b=c')]] }]],
    ['a like!:^\\d{8}$ ~ YYYYMMDD', [{ when: [], then: [['a', test('like!', '^\\d{8}$ ~ YYYYMMDD')]] }]],
    ['a ahead:-60', [{ when: [], then: [['a', test('ahead', '-60')]] }]],
    ['a use:kcp_billing', [{ when: [], then: [['a', test('use', 'kcp_billing')]] }]],
    [
      'a ignored if @phone',
      [
        {
          when: [['@device', oneOf('=', 'mobile|webview', 'mobile', 'webview')]],
          then: [['a', test('ignored')]],
        },
      ],
    ],
    [
      'a text if !@phone & @redirects',
      [
        {
          when: [
            ['@device', oneOf('!=', 'mobile|webview', 'mobile', 'webview')],
            ['@redirects', test('present')],
          ],
          then: [['a', test('text')]],
        },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(parseRules(text)).toEqual(expected)
  })
})

const situations = '@device @os @inApp @call @oldSdk @redirects @methodIgnored @amountListed @won @billing'

/** What is wrong with a rule as it is written. Reading is lenient, since it costs every shop; this is not. */
function mistakes(text: string): string[] {
  const wrong = (what: unknown): string[] => [`${text}: ${String(what)}`]
  const isSound = ([path, { kind, arg, values = [], say }]: PathTest, isDemand: boolean): boolean => {
    if (!/^[@\w]+(\.[\w-]+|\[\])*$/.test(path)) return false
    if (/^[<>]/.test(kind) && !/^-?\d+(\.\d+)?$|^[a-z_]+(\*0\.\d+)?$/.test(arg)) return false
    if (/^(=|==|!=)$/.test(kind)) return arg !== '' && (isDemand ? !values.includes(undefined) : true)
    if (/[<>]=$/.test(kind) && kind.length > 2) return /^\d+$/.test(arg)
    if (kind === 'use' || kind === 'newer') return pgCodes.includes(arg)
    if (say !== undefined) return say in en.demands
    if (kind.startsWith('like')) return !isDemand || / ~ [^가-힣]+$/.test(arg)
    if (kind === 'ahead') return /^\d*-\d*$/.test(arg) && arg.length > 1
    if (kind === 'sum') return /^\w+\.\w+\*\w+$/.test(arg)
    if (/^(has|lacks|without|words|includes|excludes|chars|form!?|digits|noDigits)$/.test(kind))
      return arg !== ''
    if (kind === 'typed' || kind === 'keyMethod') return isDemand && arg === ''
    // A word that is no test is advice, and each has its sentence.
    return (
      (/^([<>]=?|present|given|due!?)$/.test(kind) || kind in en.demands) &&
      (arg === '' || /^[<>]/.test(kind))
    )
  }
  try {
    // An expression that is none throws when there is something to judge.
    for (const { parts } of prepare('error', { text }, {})) {
      const { conditions, demands } = parts()
      for (const { path, meets } of [...conditions, ...demands])
        meets('x', { param: {}, pg: allPgs.kcp }, path)
    }
  } catch (error) {
    return wrong(error)
  }
  return text.split('; ').flatMap((part) => {
    const [{ when, then } = { when: [], then: [] }] = parseRules(part)
    const demands = part.split(' if ')[0]?.split(' and ') ?? []
    return [
      ...demands
        .filter((demand) => !/^\S+( \S|$)/.test(demand) || /^\S+ [=!<>]+( |$)/.test(demand))
        .flatMap(wrong),
      ...(part.split(' if ').length > 2 || part.endsWith(' if')
        ? wrong('more than one if, or none after it')
        : []),
      ...when.filter((one) => !isSound(one, false)).flatMap(wrong),
      ...then.filter((one) => !isSound(one, true)).flatMap(wrong),
      ...when
        .filter(([path]) => path.startsWith('@') && !hasWord(situations, path))
        .flatMap(([path]) => wrong(path)),
    ]
  })
}

describe('a rule that is written wrongly', () => {
  it.each([
    'amount nubmer',
    'amount <=1 say:nothing',
    'amount irgnored',
    'amount like:x',
    'amount like:( ~ x',
    'amount number if',
    'amount >=',
    'amount number if a nubmer',
    'amount number if @devise=pc',
    'amount use:kpc',
    'amount number if a if b',
    'a, b present',
    'a len<=x',
    'a sum:b.c',
    'a ahead:-',
  ])('%s', (text) => {
    expect(mistakes(text)).not.toEqual([])
  })
})

describe('the rules of every gateway', () => {
  const sets: [string, Rules][] = [
    ['common', { ...commonErrors, ...commonWarnings, ...strictErrors }],
    ...Object.values<PgData>(allPgs).map((pg): [string, Rules] => {
      const rules = { ...rulesOf(pg).errors, ...rulesOf(pg).warnings }
      return [
        pg.code,
        Object.fromEntries(
          Object.entries(rules).map(([id, text]) => [id, text.replaceAll('#', 'bypass.x.')]),
        ),
      ]
    }),
  ]

  it.each(sets)('%s: can be read', (_, rules) => {
    expect(Object.keys(rules).length).toBeGreaterThan(0)
    expect(Object.values(rules).flatMap(mistakes)).toEqual([])
  })
})
