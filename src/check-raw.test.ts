import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brief } from '../test/gateways/run.js'
import { having } from '../test/gateways/table.js'
import { checkPay } from './check-pay.js'
import type { PayIssue } from './issue.js'
import { pgCodes } from './pg/codes.js'
import { allPgs, checkRaw } from './pg/index.js'
import type { PgData, Situation } from './rules/vocabulary.js'

const errorsOf = (issues: readonly PayIssue[]): string[] =>
  brief(issues.filter(({ severity }) => severity === 'error'))

const payment = {
  pg: 'html5_inicis.MOIshop001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const about = (path: string, changes: Record<string, unknown>) =>
  checkRaw(having(payment, changes)).filter((issue) => issue.path === path)

describe('an unknown code opens another gateway without a word', () => {
  test.each([
    ['html5inicis', 'html5_inicis'],
    ['html5_inics.MID', 'html5_inicis'],
    ['HTML5_INICIS', 'html5_inicis'],
    ['kakopay', 'kakaopay'],
    ['kakaopey.TC0ONETIME', 'kakaopay'],
    ['kakao', 'kakaopay'],
    ['kakao-pay', 'kakaopay'],
    ['kpc.T0000', 'kcp'],
    ['kcp_biling.A0000', 'kcp_billing'],
    ['tosspayment', 'tosspayments'],
    ['toss_payments.MID', 'tosspayments'],
    ['kiccc', 'kicc'],
    ['nicepay', 'nice'],
    ['danal_pay', 'danal'],
    ['inisis', 'inicis'],
    ['payko', 'payco'],
  ])('%s: did you mean %s?', (pg, suggestion) => {
    const [issue] = about('pg', { pg }).filter(({ rule }) => rule === 'common-pg-known')
    expect(issue?.severity).toBe('error')
    expect(issue?.message).toContain(suggestion)
  })

  test.each(['syrup', 'x', '__proto__', 'constructor', 'toString', 'somethingelse.MID'])(
    '%s: nothing is near',
    (pg) => {
      expect(brief(about('pg', { pg }))).toContain('error common-pg-known pg')
    },
  )

  test.each(pgCodes)('%s is known', (code) => {
    const rules = [...about('pg', { pg: code }), ...about('pg', { pg: `${code}.MID.with.dots` })].map(
      ({ rule }) => rule,
    )
    expect(rules).not.toContain('common-pg-known')
    expect(rules).not.toContain('common-pg-form')
  })

  test('a channel key in place of pg', () => {
    expect(brief(about('pg', { pg: 'channel-key-4ca6a942-3ee0-48fb-93ef-f4294b876d28' }))).toContain(
      'error common-pg-form pg',
    )
    expect(
      errorsOf(checkRaw(having(payment, { pg: undefined, channelKey: 'channel-key-4ca6a942' }))),
    ).toEqual([])
  })
})

describe('unknown keys warn, with the nearest known name', () => {
  test.each([
    [{ ppay_method: 'card' }, 'ppay_method', 'pay_method'],
    [{ paymethod: 'card' }, 'paymethod', 'pay_method'],
    [{ merchantUid: 'o' }, 'merchantUid', 'merchant_uid'],
    [{ merchant_id: 'o' }, 'merchant_id', 'merchant_uid'],
    [{ buyer_postalcode: '01234' }, 'buyer_postalcode', 'buyer_postcode'],
    [{ buyer_phone_tel: '1' }, 'buyer_phone_tel', undefined],
    [{ m_redirect_uri: '/x' }, 'm_redirect_uri', 'm_redirect_url'],
    [{ vbank_dew: '20240101' }, 'vbank_dew', 'vbank_due'],
    [{ display: { card_auota: [2, 3] } }, 'display.card_auota', 'card_quota'],
    [{ card: { direct: { code: '381', qouta: 3 } } }, 'card.direct.qouta', 'quota'],
    [{ card: { detail: [{ cardcode: '381', card_code: '381' }] } }, 'card.detail.0.cardcode', 'card_code'],
    [{ bypass: { acceptMethod: 'noeasypay' } }, 'bypass.acceptMethod', 'acceptmethod'],
    [{ bypass: { inicis: { authType: '01' } } }, 'bypass.inicis.authType', 'authtype'],
    [{ somethingEntirelyElse: 1 }, 'somethingEntirelyElse', undefined],
    [{ oldShopField: true }, 'oldShopField', undefined],
  ])('%j', (changes, path, suggestion) => {
    const [issue, ...more] = checkRaw({ ...payment, ...changes }).filter(({ rule }) => rule === 'unknown-key')
    expect(more).toEqual([])
    expect(issue).toMatchObject({ severity: 'warning', path })
    if (suggestion) expect(issue?.message).toContain(suggestion)
    expect(errorsOf(checkRaw({ ...payment, ...changes }))).toEqual([])
  })

  test('our own API says the same', () => {
    const { pg: _, ...request } = payment
    const issues = checkPay({ pg: allPgs.html5_inicis }, { ...request, display: { card_auota: [2, 3] } })
    expect(brief(issues)).toEqual(['warning unknown-key display.card_auota'])
  })

  test('whose gateway is not known, or has no file, is told of near names alone', () => {
    for (const pg of [undefined, 'settle_firm']) {
      const call = having(payment, {
        pg,
        channelKey: 'k',
        niceMobileV2: true,
        naverPopupMode: true,
        ppay_method: 'card',
      })
      const unknown = checkRaw(call).filter(({ rule }) => rule === 'unknown-key')
      expect(unknown.map(({ path }) => path)).toEqual(['ppay_method'])
    }
  })

  test('fields of single gateways are not called misspelt where the gateway is not known', () => {
    const fields = {
      kcpProducts: [],
      kiccProducts: [],
      kakaopayMobileAsPC: true,
      appCard: true,
      period: {},
      prefill: {},
      naverProducts: [],
      popup: true,
    }
    const call = having(payment, { pg: undefined, channelKey: 'k', ...fields })
    expect(brief(checkRaw(call)).filter((text) => text.includes('unknown-key'))).toEqual([])
  })

  test('inside custom_data everything is the shop’s own', () => {
    expect(checkRaw({ ...payment, custom_data: { ppay_method: 1, 'card_auota ': [] } })).toEqual([])
  })
})

describe('what real shops send must never block', () => {
  const fields = [
    { niceMobileV2: true },
    { kakaoOpenApp: true },
    {
      naverPopupMode: true,
      naverProducts: [
        {
          // naverpay
          categoryType: 'BOOK',
          categoryId: 'GENERAL',
          uid: 'p1',
          name: '의자',
          count: 10,
          // naverco
          id: 'p1',
          basePrice: 1000,
          quantity: 10,
          infoUrl: 'https://shop.example/p1',
          imageUrl: 'https://shop.example/p1.png',
          shipping: { baseFee: 0, feePayType: 'FREE' },
        },
      ],
    },
    { digital: false },
    { language: 'ko' },
    { escrow: false },
    { use_test_method: true },
    { username: {} },
    { popup: undefined, tax_free: undefined, display: undefined },
    { buyer_email: '', buyer_addr: '', buyer_postcode: '', vbank_due: '', app_scheme: '', language: '' },
    {
      buyer_email: null,
      buyer_addr: null,
      buyer_postcode: null,
      custom_data: null,
      display: null,
      card: null,
      bypass: null,
    },
    { customer_uid: '', channelKey: '', notice_url: '', confirm_url: null, tax_free: null, vat_amount: '' },
    { display: { card_quota: null }, card: { direct: null, detail: null } },
    { m_redirect_url: '{모바일에서 결제 완료 후 리디렉션 될 URL}' },
    { vbank_due: 'YYYYMMDD' },
    { company: '상호명', auth_mode: 'key-in' },
    { buyer_postcode: 12345, buyer_name: 7 },
    { callback: () => undefined },
    { period: { from: '20200101', to: '20201231' } },
  ]
  test.each(fields)('%j', (field) => {
    for (const pg of [...Object.keys(allPgs), 'settle_firm', undefined]) {
      // What a gateway misses in this call it misses without the field too.
      const before = errorsOf(checkRaw({ ...payment, pg }))
      const after = errorsOf(checkRaw({ ...payment, ...field, pg }))
      expect([pg, ...after.filter((text) => !before.includes(text))]).toEqual([pg])
    }
  })
})

describe('any input whatsoever', { timeout: 60_000 }, () => {
  const hostile: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'IMP'],
    ['a number', NaN],
    ['a BigInt', 10n],
    ['a symbol', Symbol('x')],
    ['a function', () => payment],
    ['a list', [payment]],
    ['a Date', new Date()],
    ['a Map', new Map(Object.entries(payment))],
    ['an object without a prototype', Object.assign(Object.create(null) as object, payment)],
    ['inherited fields', Object.create(payment)],
    [
      'a throwing getter',
      {
        ...payment,
        get amount() {
          throw new Error('no')
        },
      },
    ],
    [
      'a throwing pg',
      {
        get pg() {
          throw new Error('no')
        },
      },
    ],
    [
      'a throwing proxy',
      new Proxy(payment, {
        ownKeys: () => {
          throw new Error('no')
        },
      }),
    ],
    [
      'a lying proxy',
      new Proxy(payment, {
        get: () => {
          throw new Error('no')
        },
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }),
      }),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {})
        revoke()
        return proxy
      })(),
    ],
    [
      'a revoked proxy inside',
      (() => {
        const { proxy, revoke } = Proxy.revocable([], {})
        revoke()
        return { ...payment, card: proxy }
      })(),
    ],
    [
      'a cycle',
      (() => {
        const it: Record<string, unknown> = { ...payment }
        it.custom_data = { it }
        return it
      })(),
    ],
    [
      'a cycle of lists',
      (() => {
        const it: unknown[] = []
        it.push(it)
        return { ...payment, kcpProducts: it }
      })(),
    ],
    [
      'a cycle through toJSON',
      (() => {
        const it: Record<string, unknown> = { ...payment }
        it.custom_data = { toJSON: () => it }
        return it
      })(),
    ],
    [
      'toJSON that throws',
      {
        ...payment,
        custom_data: {
          toJSON() {
            throw new Error('no')
          },
        },
      },
    ],
    ['toJSON that lies', { ...payment, toJSON: () => 10n }],
    [
      'an own __proto__',
      JSON.parse('{"__proto__":{"amount":1},"amount":1000,"constructor":1,"card":{"__proto__":[]}}'),
    ],
    ['a BigInt inside', { ...payment, amount: 64900n, custom_data: [1n] }],
    ['dates inside', { ...payment, vbank_due: new Date(), custom_data: new Date(NaN) }],
    [
      'a text of 1 MB in every field',
      Object.fromEntries(Object.keys(payment).map((key) => [key, 'x.'.repeat(500_000)])),
    ],
    [
      'a text of 10 MB in bypass',
      { ...payment, bypass: { acceptmethod: 'x'.repeat(10_000_000), P_RESERVED: 'x'.repeat(10_000_000) } },
    ],
    ['a key of 1 MB', { ...payment, ['k'.repeat(1_000_000)]: 1 }],
    ['200 000 months', { ...payment, display: { card_quota: Array.from({ length: 200_000 }, () => 3) } }],
    [
      '200 000 unknown cards',
      { ...payment, card: { detail: Array.from({ length: 200_000 }, () => ({ card_code: 'x' })) } },
    ],
    [
      '1 000 unknown keys',
      { ...payment, ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`key_${i}`, i])) },
    ],
    [
      'depth 100 000',
      { ...payment, custom_data: Array.from({ length: 100_000 }).reduce<unknown>((it) => ({ it }), {}) },
    ],
    [
      'lists 100 000 deep',
      { ...payment, card: Array.from({ length: 100_000 }).reduce<unknown>((it) => [it], []) },
    ],
    ['holes', { ...payment, display: { card_quota: Object.assign([], { 3: 3 }) } }],
    [
      'objects that are no text',
      {
        ...payment,
        card: { direct: { code: { toString: null } }, detail: [{ card_code: [{ toString: null }] }] },
        vbank_due: { valueOf: null, toString: null },
      },
    ],
    ['boxed values', { ...payment, amount: Object(64900) as unknown, pg: Object('kcp') as unknown }],
  ]

  const situations: Situation[] = [
    {},
    { device: 'pc' },
    { device: 'mobile', os: 'android' },
    { device: 'webview', os: 'ios' },
  ]

  function survive(input: unknown, pgs: readonly PgData[] = Object.values(allPgs)): void {
    for (const situation of situations) {
      const answers = [checkRaw(input, situation), ...pgs.map((pg) => checkPay({ pg }, input, situation))]
      // One comparison per input: thousands of them come by here.
      const sound = answers.every(
        (issues) =>
          Array.isArray(issues) &&
          issues
            .slice(0, 5)
            .every(({ message, path }) => typeof message === 'string' && typeof path === 'string'),
      )
      if (!sound) expect(answers).toBe('lists of issues')
    }
  }

  test.each(hostile)('%s', (_, input) => {
    survive(input)
  })

  test.each(Object.values<PgData>(allPgs))('$code: hostile values in any field', (pg) => {
    for (const [, value] of hostile.slice(0, 20)) {
      for (const field of [
        'pg',
        'channelKey',
        'amount',
        'merchant_uid',
        'card',
        'display',
        'bypass',
        'kcpProducts',
        'kiccProducts',
        'customer_uid',
        'm_redirect_url',
      ]) {
        survive({ ...payment, pg: pg.code, [field]: value }, [pg])
      }
    }
  })

  test('what cannot be sent is an error at its place', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(errorsOf(checkRaw({ ...payment, custom_data: { a: [cycle] } }))).toEqual([
      'error sendable custom_data.a.0.self',
    ])
    expect(errorsOf(checkRaw({ ...payment, custom_data: { big: 1n } }))).toEqual([
      'error sendable custom_data.big',
    ])
  })

  test('the same object twice is no cycle', () => {
    const one = { a: 1 }
    expect(checkRaw({ ...payment, custom_data: [one, one, { one }] })).toEqual([])
  })

  test('an object that has no end, or repeats itself without end, is given up in reasonable time', () => {
    let reads = 0
    const endless = (): unknown =>
      new Proxy(
        {},
        {
          ownKeys: () => ['left', 'right'],
          getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
          get: (_, key) =>
            key === 'left' || key === 'right' ? (++reads > 200_000 ? 0 : endless()) : undefined,
        },
      )
    checkRaw({ ...payment, custom_data: endless() })
    expect(reads).toBeLessThan(200_000)
  })

  const key = fc.oneof(
    fc.constantFrom(
      ...[
        'pg',
        'channelKey',
        'pay_method',
        'merchant_uid',
        'amount',
        'name',
        'buyer_tel',
        'customer_uid',
        'currency',
        'card',
        'direct',
        'detail',
        'code',
        'quota',
        'card_code',
        'enabled',
        'max_month',
        'display',
        'card_quota',
        'bypass',
        'inicis',
        'authtype',
        'kakaopay',
        'payment_method_type',
        'acceptmethod',
        'P_RESERVED',
        'skin_indx',
        'kcpProducts',
        'kiccProducts',
        'orderNumber',
        'quantity',
        'escrow',
        'products',
        'period',
        'from',
        'to',
        'vbank_due',
        'tax_free',
        'vat_amount',
        'm_redirect_url',
        'app_scheme',
        '__proto__',
        'constructor',
        'toJSON',
        'length',
      ],
    ),
    fc.string({ maxLength: 12 }),
  )
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      ...Object.keys(allPgs),
      'card',
      'vbank',
      'trans',
      'phone',
      'KRW',
      '20240229',
      '*',
      '381',
      '',
      ' ',
      null,
      undefined,
      NaN,
      -0,
      Infinity,
      50000,
      49999,
      true,
      false,
      'kcp.T0000',
    ),
    fc.double(),
    fc.integer({ min: -2, max: 100 }),
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.bigInt(),
    fc.date(),
    fc.constant(() => payment),
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
    ),
  }))
  const call = fc.dictionary(key, tree, { maxKeys: 20 }).map((it) => ({ ...payment, ...it }))

  test('anything: issues, never an exception, and the input is as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          call,
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withSparseArray: true,
            withTypedArray: true,
            withObjectString: true,
          }),
        ),
        (input) => {
          const before = fc.stringify(input)
          survive(input)
          expect(fc.stringify(input)).toBe(before)
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)

  test('frozen input is enough', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    fc.assert(
      fc.property(call, (input) => {
        survive(freeze(input))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('a channel key alone does not say whose fields are right', () => {
  test('products of either Naver Pay, and data of any shop', () => {
    const naver = { categoryType: 'BOOK', categoryId: 'GENERAL', uid: 'p1', name: '의자', count: 1 }
    const call = {
      channelKey: 'channel-key-1',
      merchant_uid: 'order1',
      amount: 1000,
      naverProducts: [naver],
      storeDetails: { businessName: '의자 가게' },
    }
    expect(brief(checkRaw(call))).toEqual([])
  })

  test('nor whether its gateway looks at the method', () => {
    const call = { channelKey: 'channel-key-1', merchant_uid: 'order1', amount: 1000, pay_method: 'EASY_PAY' }
    expect(brief(checkRaw(call))).toEqual(['warning common-pay-method-known pay_method'])
  })

  test('a group of channels selects as well', () => {
    expect(brief(checkRaw({ channelGroupId: 'group-1', merchant_uid: 'order1', amount: 1000 }))).toEqual([])
  })
})

test.each(['niceMobileV2', 'kakaoOpenApp', 'isPromotion'])(
  '%s is sent to every gateway, and nothing is said',
  (field) => {
    for (const pg of Object.keys(allPgs)) {
      const call = { pg, merchant_uid: 'order1', amount: 1000 }
      expect(brief(checkRaw({ ...call, [field]: true }))).toEqual(brief(checkRaw(call)))
    }
  },
)
