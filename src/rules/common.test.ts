import { describe, expect, test } from 'vitest'
import { brief } from '../../test/gateways/run.js'
import { having, type Change, type Request, type RuleSpec } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import type { PayIssue } from '../issue.js'
import { checkRaw, html5_inicis, kcp } from '../pg/index.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import type { PgData } from './vocabulary.js'

const errorsOf = (issues: readonly PayIssue[]): string[] =>
  brief(issues.filter(({ severity }) => severity === 'error'))

/** The common rules by severity; whether a code is known is no rule but code. */
const severities: Readonly<Record<string, PayIssue['severity']>> = {
  ...Object.fromEntries(Object.keys(commonWarnings).map((id) => [id, 'warning'])),
  ...Object.fromEntries(Object.keys(commonErrors).map((id) => [id, 'error'])),
  'common-pg-known': 'error',
}

const named = ([changes, situation]: Change): string => {
  const what = Object.entries(changes).map(([path, value]) => `${path} ${String(JSON.stringify(value))}`)
  return [...what.map((text) => text.slice(0, 60)), situation?.device ?? ''].join(' ').trim() || 'as it is'
}

/** Tests each rule on the raw call, and on our own API where a gateway is given. */
function specify(
  pg: PgData | undefined,
  valid: Request,
  table: Readonly<Record<string, RuleSpec | readonly RuleSpec[]>>,
): void {
  const checksOf = ([changes, { at: _at, ...situation } = {}]: Change) => {
    const { pg: selector, channelKey, ...rest } = having(valid, changes)
    const raw = checkRaw({ pg: selector, channelKey, ...rest }, situation)
    return { raw, ours: pg && checkPay({ pg, mid: String(selector).split('.')[1] }, rest, situation) }
  }

  for (const [id, specs] of Object.entries(table)) {
    const severity = severities[id]
    const list = Array.isArray(specs) ? (specs as readonly RuleSpec[]) : [specs as RuleSpec]
    describe(id, () => {
      for (const { at, breaks, keeps, alsoElsewhere, rawOnly } of list) {
        test.each(breaks.map((change) => [named(change), change] as const))('breaks: %s', (_, change) => {
          const { raw, ours } = checksOf(change)
          expect(brief(raw)).toContain(`${severity} ${id} ${at}`)
          if (!alsoElsewhere) {
            // A warning never blocks, and an error blames no other field.
            const blamed = raw.filter((issue) => issue.severity === 'error').map(({ path }) => path)
            expect(blamed.filter((path) => severity === 'warning' || path !== at)).toEqual([])
          }
          if (ours && !rawOnly)
            expect(brief(ours)).toContain(`${id in strictErrors ? 'error' : severity} ${id} ${at}`)
        })

        test.each(keeps.map((change) => [named(change), change] as const))('keeps: %s', (_, change) => {
          // What only just keeps a rule is a request that goes through.
          const { raw, ours = [] } = checksOf(change)
          const said = [...raw, ...(rawOnly ? [] : ours)].filter(
            (issue) => issue.rule === id || (issue.severity === 'error' && !alsoElsewhere),
          )
          expect(brief(said)).toEqual([])
        })
      }
    })
  }
}

const payment = {
  pg: 'html5_inicis.MOIshop001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const other = {
  pg: 'nice.shop001m',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
}
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('which gateway', () => {
  specify(undefined, payment, {
    'common-selector': {
      at: 'pg',
      breaks: [[{ pg: undefined }], [{ pg: '' }], [{ pg: null, channelKey: '' }]],
      keeps: [[{}], [{ pg: undefined, channelKey: 'channel-key-1' }]],
    },
    'common-pg-form': {
      at: 'pg',
      breaks: [
        '{html5_inicis}',
        'html5_inicis.{MID}',
        'html5_inicis. MOIshop001',
        ' html5_inicis',
        'html5_inicis.',
        '.MOIshop001',
        'HTML5_INICIS',
        'kakao-pay',
        'channel-key-0a1b2c',
        'kcp.channel-key-0a1b2c',
        123,
        {},
        ['kcp'],
        true,
      ].map((pg) => [{ pg }] as const),
      keeps: ['html5_inicis', 'html5_inicis.MOI.shop.001', 'danal_tpay.9810030929', 'kcp.한글'].map(
        (pg) => [{ pg }] as const,
      ),
    },
    'common-pg-known': {
      at: 'pg',
      breaks: [[{ pg: 'html5inicis' }], [{ pg: 'html5_inics.MOIshop001' }], [{ pg: 'syrup' }]],
      keeps: [[{ pg: 'nice' }], [{ pg: 'settle_firm' }], [{ pg: 'kicc_v2.MID', pay_method: 'wechat' }]],
    },
  })

  test.each(['inicis_unified', 'kcp_v2', 'inicis_unified.MID'])(
    '%s verifies persons and takes no payment',
    (pg) => {
      const issues = checkRaw(having(payment, { pg })).filter(({ severity }) => severity === 'error')
      expect(brief(issues)).toContain('error common-identity-only pg')
      expect(issues.filter(({ path }) => path !== 'pg')).toEqual([])
    },
  )
})

describe('amount', () => {
  specify(html5_inicis, payment, {
    'common-amount-number': [
      {
        at: 'amount',
        breaks: [[{ amount: '64900' }], [{ amount: true }], [{ amount: [1] }], [{ amount: {} }]],
        keeps: [[{ amount: 64900 }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: undefined }], [{ amount: null }], [{ amount: '' }]],
        alsoElsewhere: true, // refused as missing
      },
    ],
    'common-amount-finite': [
      {
        at: 'amount',
        breaks: [
          undefined,
          null,
          '',
          ' ',
          '10,000',
          '1e3',
          '1000원',
          '12.',
          NaN,
          Infinity,
          -1,
          '-1',
          {},
          true,
        ].map((amount) => [{ amount }] as const),
        keeps: [
          [{ amount: 1 }],
          [{ amount: 1e9 }],
          [{ amount: 0, customer_uid: 'u' }],
          [{ amount: -0, customer_uid: 'u' }],
        ],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: 0 }], [{ amount: -0 }], [{ amount: '12000' }], [{ amount: '12.5' }]],
        alsoElsewhere: true, // refused as free of charge, and as a text
      },
    ],
    'common-amount-krw-integer': [
      {
        at: 'amount',
        breaks: [[{ amount: 1000.0000001 }]],
        keeps: [[{ amount: 1000 }], [{ amount: 12.5, currency: 'USD' }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: '1000' }]],
        alsoElsewhere: true, // refused as a text
      },
    ],
    'common-tax-free': [
      {
        at: 'tax_free',
        breaks: [[{ tax_free: 64901 }], [{ tax_free: -1 }]],
        keeps: [[{ tax_free: 64900 }], [{ tax_free: 0 }], [{}]],
      },
      {
        at: 'tax_free',
        breaks: [[{ tax_free: '64901' }]],
        keeps: [[{ tax_free: '64900' }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
  })

  test('a fraction of a won blocks where the gateway says so, and is advised against elsewhere', () => {
    const about = (request: Request) =>
      brief(checkRaw(having(request, { amount: 1000.5 })).filter(({ path }) => path === 'amount'))
    expect(about(other)).toEqual(['warning common-amount-krw-integer amount'])
    expect(about(payment)).toEqual([
      'error html5-inicis-amount-integer amount',
      'warning common-amount-krw-integer amount',
    ])
  })

  test('a missing amount is judged only where the gateway is known to need one', () => {
    const lacking = (pg: string, more = {}) =>
      errorsOf(checkRaw(having(payment, { pg, amount: undefined, ...more }))).filter((text) =>
        text.endsWith(' amount'),
      )
    for (const pg of ['html5_inicis', 'kcp', 'kicc', 'kakaopay']) {
      expect(lacking(pg)).toEqual(['error common-amount-finite amount'])
    }
    for (const pg of ['html5_inicis', 'kicc', 'kakaopay']) {
      expect(lacking(pg, { customer_uid: 'u' })).toEqual(['error common-amount-finite amount'])
    }
    for (const pg of ['smartro_v2', 'tosspay_v2', 'nice_v2', 'settle_acc', 'galaxia']) {
      expect(lacking(pg, { customer_uid: 'u' })).toEqual([])
    }
    expect(
      errorsOf(checkRaw(having(payment, { pg: undefined, channelKey: 'k', amount: undefined }))),
    ).toEqual([])
    expect(lacking('kcp_quick')).toEqual([])
  })
})

describe('the order', () => {
  specify(html5_inicis, payment, {
    'common-merchant-uid-string': [
      {
        at: 'merchant_uid',
        breaks: [
          [{ merchant_uid: 1700000000000 }],
          [{ merchant_uid: '' }],
          [{ merchant_uid: '  ' }],
          [{ merchant_uid: {} }],
        ],
        keeps: [[{ merchant_uid: '1700000000000' }]],
      },
      {
        at: 'merchant_uid',
        breaks: [],
        keeps: [[{ merchant_uid: undefined }], [{ merchant_uid: null }]],
        rawOnly: true, // our own API asks for one
      },
    ],
    'common-merchant-uid-length': {
      at: 'merchant_uid',
      breaks: [
        [{ merchant_uid: 'a'.repeat(41) }],
        [{ merchant_uid: 'payment-123e4567-e89b-12d3-a456-426614174000' }],
      ],
      keeps: [[{ merchant_uid: 'a'.repeat(40) }], [{ merchant_uid: '가'.repeat(40) }]],
    },
    'common-name-length': {
      at: 'name',
      breaks: [[{ name: '가'.repeat(41) }]],
      keeps: [[{ name: '가'.repeat(40) }], [{ name: '👟'.repeat(40) }]],
    },
    'common-customer-uid-length': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'u'.repeat(81), amount: 0 }]],
      keeps: [[{ customer_uid: 'u'.repeat(80), amount: 0 }]],
    },
  })
})

describe('method and device', () => {
  specify(html5_inicis, payment, {
    'common-pay-method-known': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'CARD' }],
        [{ pay_method: 'credit' }],
        [{ pay_method: 'toString' }],
        [{ pay_method: ['card'] }],
        [{ pay_method: 1 }],
      ],
      keeps: [
        [{ pay_method: 'samsungpay' }],
        [{ pay_method: 'chai' }],
        [{ pay_method: 'moneytree' }],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
      ],
    },
    'common-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 's' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'common-app-scheme': {
      at: 'app_scheme',
      breaks: [[back, { device: 'webview' }]],
      keeps: [[{ ...back, app_scheme: 'shop' }, { device: 'webview' }], [back, { device: 'mobile' }], [{}]],
    },
    'common-digital-phone': {
      at: 'digital',
      breaks: [[{ pay_method: 'phone' }]],
      keeps: [[{ pay_method: 'phone', digital: false }], [{}]],
    },
    'common-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 1 }]],
      keeps: [[{ language: 'zh' }], [{ language: 'ko' }], [{}]],
    },
  })

  test.each(['kakaopay', 'paymentwall'])('%s ignores pay_method, so no value of it blocks', (pg) => {
    const call = having(payment, { pg, pay_method: 'whatever', buyer_email: 'gildong@shop.example' })
    expect(errorsOf(checkRaw(call))).toEqual([])
  })
})

describe('virtual accounts', () => {
  specify(undefined, having(other, { pg: 'jtnet.shop', pay_method: 'vbank' }), {
    'common-vbank-due': {
      at: 'vbank_due',
      breaks: [[{ vbank_due: 'YYYYMMDD' }], [{ vbank_due: '20240230' }]],
      keeps: [
        [{ vbank_due: '20240229' }],
        [{ vbank_due: '202402292359' }],
        [{ vbank_due: '2024-02-29 23:59:59' }],
        [{}],
        [{ pay_method: 'card', vbank_due: 'x' }],
      ],
    },
  })

  test('a gateway with a form of its own is not judged by the common one', () => {
    // ksnet takes seconds since 1970 for accounts issued by its API; here they deserve a warning, not a refusal.
    for (const pg of ['ksnet', 'mobilians', 'settle', 'uplus', 'nice', 'welcome']) {
      const issues = checkRaw(having(other, { pg, pay_method: 'vbank', vbank_due: '1735689600' }))
      expect([pg, ...errorsOf(issues).filter((text) => text.endsWith(' vbank_due'))]).toEqual([pg])
    }
    for (const pg of ['html5_inicis', 'kcp', 'kicc']) {
      const issues = checkRaw(having(payment, { pg, pay_method: 'vbank', vbank_due: 'YYYYMMDD' }))
      expect([pg, ...errorsOf(issues).filter((text) => text.includes('common-'))]).toEqual([pg])
    }
  })

  test.each(['danal', 'danal_tpay', 'danal_tpay.9810030929'])('%s needs biz_num', (pg) => {
    const vbank = having(other, { pg, pay_method: 'vbank' })
    const about = (changes: Record<string, unknown>) =>
      errorsOf(checkRaw(having(vbank, changes))).filter((text) => text.endsWith(' biz_num'))
    expect(about({})).toHaveLength(1)
    expect(about({ biz_num: '1234567890' })).toEqual([])
    expect(about({ pay_method: 'card' })).toEqual([])
  })
})

describe('cards and instalments', () => {
  specify(html5_inicis, payment, {
    'common-installment-50000': [
      {
        at: 'display.card_quota',
        breaks: [[{ amount: 49999, 'display.card_quota': [2] }]],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [1] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49, currency: 'USD', 'display.card_quota': [2] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ amount: 49999, 'card.direct': { code: '381', quota: 2 } }]],
        keeps: [[{ amount: 49999, 'card.direct': { code: '381', quota: 1 } }]],
      },
    ],
    'common-card-code-known': [
      {
        at: 'card.direct.code',
        breaks: [
          [{ 'card.direct': { code: '999' } }],
          [{ 'card.direct': { code: 'kb' } }],
          [{ 'card.direct': { code: '*' } }],
        ],
        keeps: [[{ 'card.direct': { code: '041' } }], [{ 'card.direct': { code: '10005' } }]],
      },
      {
        at: 'card.detail.1.card_code',
        breaks: [
          [
            {
              'card.detail': [
                { card_code: '*', enabled: false },
                { card_code: '41', enabled: true },
              ],
            },
          ],
        ],
        keeps: [
          [
            {
              'card.detail': [
                { card_code: '*', enabled: false },
                { card_code: '041', enabled: true },
              ],
            },
          ],
        ],
      },
    ],
    'common-card-detail-all-off': {
      at: 'card.detail',
      breaks: [
        [{ 'card.detail': [{ card_code: '*', enabled: false }] }],
        [
          {
            'card.detail': [
              { card_code: '*', enabled: false },
              { card_code: '381', enabled: false },
            ],
          },
        ],
      ],
      keeps: [
        [
          {
            'card.detail': [
              { card_code: '*', enabled: false },
              { card_code: '381', enabled: true },
            ],
          },
        ],
        [{ 'card.detail': [{ card_code: '381', enabled: false }] }],
        [{ 'card.detail': [] }],
      ],
    },
    'common-max-month-flag': {
      at: 'useFreeInterestFromMall',
      breaks: [
        [{ 'card.detail': [{ card_code: '381', enabled: true, max_month: 6 }] }],
        [
          {
            'card.detail': [{ card_code: '381', enabled: true, max_month: 6 }],
            useFreeInterestFromMall: false,
          },
        ],
      ],
      keeps: [
        [
          {
            'card.detail': [{ card_code: '381', enabled: true, max_month: 6 }],
            useFreeInterestFromMall: true,
          },
        ],
        [{ 'card.detail': [{ card_code: '381', enabled: true }] }],
      ],
    },
  })

  // What our own API refuses for its shape, the raw call is only warned of.
  specify(undefined, payment, {
    'common-card-quota-type': {
      at: 'display.card_quota',
      breaks: [
        [{ 'display.card_quota': '6' }],
        [{ 'display.card_quota': 6 }],
        [{ 'display.card_quota': ['2'] }],
        [{ 'display.card_quota': [2.5] }],
        [{ 'display.card_quota': [-1] }],
        [{ 'display.card_quota': [null] }],
      ],
      keeps: [
        [{ 'display.card_quota': [0, 2] }],
        [{ 'display.card_quota': [] }],
        [{ display: {} }],
        [{ 'display.card_quota': null }],
      ],
    },
    'common-card-code-string': [
      {
        at: 'card.direct.code',
        breaks: [[{ 'card.direct': { code: 381 } }], [{ 'card.direct': { code: 41 } }]],
        keeps: [[{ 'card.direct': { code: '041' } }]],
      },
      {
        at: 'card.detail.0.card_code',
        breaks: [[{ 'card.detail': [{ card_code: 381, enabled: true }] }]],
        keeps: [[{ 'card.detail': [{ card_code: '*', enabled: true }] }]],
      },
    ],
  })
})

describe('fields only some gateways take', () => {
  const kcpPayment = { pg: 'kcp.A0000', pay_method: 'card', merchant_uid: 'o1', name: 'n', amount: 64900 }
  specify(kcp, kcpPayment, {
    'common-free-interest-pg': {
      at: 'useFreeInterestFromMall',
      breaks: [[{ useFreeInterestFromMall: true }]],
      keeps: [[{}]],
    },
    'common-vat-pg': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 5900 }], [{ vat_amount: 0 }]],
      keeps: [[{}]],
    },
    'common-products-toss': [
      {
        at: 'products',
        breaks: [
          [
            {
              products: [{ id: 'a' }],
              escrow: true,
              kcpProducts: [{ orderNumber: '1', name: 'n', quantity: 1, amount: 1 }],
            },
          ],
        ],
        keeps: [[{}]],
      },
      { at: 'escrow', breaks: [[{ products: [{ id: 'a' }] }]], keeps: [] },
    ],
  })
  specify(
    undefined,
    { ...kcpPayment, pg: 'kakaopay' },
    {
      'common-escrow-contract': {
        at: 'escrow',
        breaks: [[{ escrow: true }]],
        keeps: [[{ escrow: false }], [{}], [{ pg: 'kcp', escrow: true }]],
      },
    },
  )

  test.each([
    [
      'useFreeInterestFromMall',
      true,
      'common-free-interest-pg',
      ['tosspayments', 'ksnet', 'nice_v2', 'welcome', 'html5_inicis'],
      ['danal_tpay', 'kakaopay', 'kicc', 'uplus'],
    ],
    [
      'vat_amount',
      100,
      'common-vat-pg',
      ['nice', 'tosspay_v2', 'html5_inicis', 'nice_v2', 'welcome'],
      ['danal_tpay', 'kakaopay', 'kicc', 'uplus'],
    ],
  ] as const)('%s: taken by some, a warning at the others', (field, value, rule, takers, others) => {
    const said = (pg: string) =>
      checkRaw(having(payment, { pg, [field]: value })).some((issue) => issue.rule === rule)
    expect(takers.filter(said)).toEqual([])
    expect(others.filter((pg) => !said(pg))).toEqual([])
  })

  test('products belong to Toss Payments under escrow', () => {
    const said = (changes: object) =>
      brief(checkRaw(having(payment, { products: [{ id: 'a' }], ...changes }))).filter((text) =>
        text.includes('common-products-toss'),
      )
    expect(said({ pg: 'tosspayments', escrow: true })).toEqual([])
    expect(said({ pg: 'tosspayments' })).toEqual(['warning common-products-toss escrow'])
    expect(said({ pg: 'nice', escrow: true })).toEqual(['warning common-products-toss products'])
  })
})

describe('currency', () => {
  const about = (pg: string, changes: Record<string, unknown>) =>
    errorsOf(checkRaw(having(other, { pg, ...changes }))).filter((text) => text.endsWith(' currency'))

  test.each(['paypal', 'paypal_v2'])('%s does not take won', (pg) => {
    expect(about(pg, { currency: 'KRW' })).toContain('error common-paypal-currency currency')
    expect(about(pg, { currency: 'USD' })).toEqual([])
    expect(about(pg, { currency: undefined })).toEqual([])
  })

  test('the billing window of paypal_v2 ignores it', () => {
    expect(about('paypal_v2', { currency: 'KRW', customer_uid: 'u' })).toEqual([])
  })
})
