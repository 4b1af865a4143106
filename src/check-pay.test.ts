import { describe, expect, test } from 'vitest'
import { brief } from '../test/gateways/run.js'
import { having } from '../test/gateways/table.js'
import { checkPay } from './check-pay.js'
import type { PayIssue } from './issue.js'
import { allPgs, checkRaw, html5_inicis, kakaopay, kcp, kcp_billing, kicc } from './pg/index.js'
import type { PgData } from './rules/vocabulary.js'
import type { Channel } from './types.js'

const errorsOf = (issues: readonly PayIssue[]): string[] =>
  brief(issues.filter(({ severity }) => severity === 'error'))

const request = {
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const at = (channel: Channel, changes: Record<string, unknown>, situation = {}) =>
  errorsOf(checkPay(channel, having(request, changes), situation))

describe('what our own API demands of every gateway', () => {
  const channels = Object.values(allPgs).map((pg) => [pg.code, { pg }] as const)

  test.each(channels)('%s: merchant_uid is a text', (_, channel) => {
    for (const merchant_uid of [undefined, null, '', ' ', 17, {}]) {
      expect(at(channel, { customer_uid: 'u', merchant_uid })).toContain('error required merchant_uid')
    }
  })

  const lists = (required: string | false): boolean =>
    required !== false && required.split(' ').includes('amount')
  const all: readonly PgData[] = Object.values(allPgs)
  const missing = [undefined, null, '']

  test.each(all.filter(({ payment }) => lists(payment)).map((pg) => [pg.code, pg] as const))(
    '%s: a payment has an amount',
    (_, pg) => {
      for (const amount of missing) expect(at({ pg }, { amount })).toContain('error required amount')
    },
  )

  test.each(all.flatMap((pg) => (pg.billing ? [[pg.code, pg, lists(pg.billing.required)] as const] : [])))(
    '%s: a billing window has one where it is listed',
    (_, pg, isListed) => {
      const about = (amount: unknown) =>
        at({ pg }, { customer_uid: 'u', amount }).filter((text) => text.endsWith(' amount'))
      if (isListed) for (const amount of missing) expect(about(amount)).toContain('error required amount')
      else for (const amount of [undefined, null]) expect(about(amount)).toEqual([])
    },
  )

  test('a key excuses no missing amount where there is no billing window', () => {
    const excused = all
      .filter((pg) => lists(pg.payment) && !pg.billing)
      .filter((pg) =>
        missing.some(
          (amount) => !at({ pg }, { customer_uid: 'u', amount }).includes('error required amount'),
        ),
      )
    expect(excused.map(({ code }) => code)).toEqual([])
  })

  test.each(channels)('%s: amount is a number', (_, channel) => {
    expect(at(channel, { customer_uid: 'u', amount: '1000' })).toContain('error common-amount-number amount')
    expect(at(channel, { customer_uid: 'u', amount: NaN })).toContain('error common-amount-finite amount')
  })

  // Without a currency these take dollars.
  const inDollars = ['eximbay', 'paypal', 'paypal_v2', 'alipay']

  test.each(channels)('%s: amount is whole for won', (code, channel) => {
    const fraction = 'error common-amount-krw-integer amount'
    for (const amount of [0.5, 1000.0000001]) {
      if (inDollars.includes(code)) expect(at(channel, { amount })).not.toContain(fraction)
      else expect(at(channel, { amount })).toContain(fraction)
      // PayPal takes no won at all.
      const refused = code.startsWith('paypal') ? 'error common-paypal-currency currency' : fraction
      expect(at(channel, { amount, currency: 'KRW' })).toContain(refused)
      expect(at(channel, { amount, currency: 'USD' })).not.toContain(fraction)
    }
  })

  test('zero only in a window that issues a billing key', () => {
    expect(at({ pg: kakaopay }, { amount: 0 })).toEqual(['error amount-zero amount'])
    expect(at({ pg: kakaopay }, { amount: 1 })).toEqual([])
    expect(at({ pg: kakaopay }, { amount: 0, customer_uid: 'u' })).toEqual([])
    expect(at({ pg: kcp_billing }, { amount: 0, customer_uid: 'u' })).toEqual([])
    expect(at({ pg: html5_inicis }, { amount: 0, customer_uid: '' })).toEqual(['error amount-zero amount'])
    expect(at({ pg: kcp }, { amount: -1 })).toContain('error common-amount-finite amount')
  })
})

describe('documented fields of a wrong shape', () => {
  const wrong: [Channel, Record<string, unknown>, string][] = [
    // card.direct is { code: text, quota: whole months }
    [{ pg: kcp }, { card: 'KB' }, 'card'],
    [{ pg: kcp }, { card: [] }, 'card'],
    [{ pg: kcp }, { card: { direct: '381' } }, 'card.direct'],
    [{ pg: kcp }, { card: { direct: [] } }, 'card.direct'],
    [{ pg: kcp }, { card: { direct: {} } }, 'card.direct.code'],
    [{ pg: kcp }, { card: { direct: { quota: 3 } } }, 'card.direct.code'],
    [{ pg: kcp }, { card: { direct: { code: null } } }, 'card.direct.code'],
    [{ pg: kcp }, { card: { direct: { code: 381 } } }, 'card.direct.code'],
    [{ pg: kcp }, { card: { direct: { code: '381', quota: '3' } } }, 'card.direct.quota'],
    [{ pg: kcp }, { card: { direct: { code: '381', quota: 2.5 } } }, 'card.direct.quota'],
    [{ pg: kcp }, { card: { direct: { code: '381', quota: -1 } } }, 'card.direct.quota'],
    [{ pg: kcp }, { card: { direct: { code: '381', quota: NaN } } }, 'card.direct.quota'],
    // card.detail is a list of { card_code, enabled }
    [{ pg: kicc }, { card: { detail: { card_code: '381', enabled: true } } }, 'card.detail'],
    [{ pg: kicc }, { card: { detail: ['381'] } }, 'card.detail.0'],
    [{ pg: kicc }, { card: { detail: [null] } }, 'card.detail.0'],
    [
      { pg: kicc },
      { card: { detail: [{ card_code: '*', enabled: false }, { enabled: true }] } },
      'card.detail.1.card_code',
    ],
    [{ pg: kicc }, { card: { detail: [{ card_code: 41, enabled: true }] } }, 'card.detail.0.card_code'],
    [{ pg: kicc }, { card: { detail: [{ card_code: '381', enabled: 'Y' }] } }, 'card.detail.0.enabled'],
    [{ pg: html5_inicis }, { card: { interest_free: '6' } }, 'card.interest_free'],
    // display.card_quota is a list of whole months
    [{ pg: kcp }, { display: 'none' }, 'display'],
    [{ pg: kcp }, { display: [] }, 'display'],
    [{ pg: kcp }, { display: { card_quota: 6 } }, 'display.card_quota'],
    [{ pg: kcp }, { display: { card_quota: '6' } }, 'display.card_quota'],
    [{ pg: kcp }, { display: { card_quota: ['6'] } }, 'display.card_quota.0'],
    [{ pg: kcp }, { display: { card_quota: [2, 2.5] } }, 'display.card_quota.1'],
    [{ pg: kcp }, { display: { card_quota: [-1] } }, 'display.card_quota.0'],
    [{ pg: kcp }, { display: { card_quota: [null] } }, 'display.card_quota.0'],
    [{ pg: kcp }, { display: { card_quota: [''] } }, 'display.card_quota.0'],
    // kcpProducts and kiccProducts are lists whose items have all four parts, the last two numbers
    ...(['kcpProducts', 'kiccProducts'] as const).flatMap(
      (products): [Channel, Record<string, unknown>, string][] => {
        const channel: Channel = { pg: products === 'kcpProducts' ? kcp : kicc }
        const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
        return [
          [channel, { [products]: item }, products],
          [channel, { [products]: JSON.stringify([item]) }, products],
          [channel, { [products]: [null] }, `${products}.0`],
          [channel, { [products]: ['의자'] }, `${products}.0`],
          ...Object.keys(item).flatMap((name): [Channel, Record<string, unknown>, string][] => [
            [channel, { [products]: [item, { ...item, [name]: undefined }] }, `${products}.1.${name}`],
            [channel, { [products]: [item, { ...item, [name]: null }] }, `${products}.1.${name}`],
          ]),
          [channel, { [products]: [{ ...item, quantity: '1' }] }, `${products}.0.quantity`],
          [channel, { [products]: [{ ...item, amount: '64900' }] }, `${products}.0.amount`],
          [channel, { [products]: [{ ...item, orderNumber: 1 }] }, `${products}.0.orderNumber`],
        ]
      },
    ),
    // and the rest
    [{ pg: kcp }, { name: 7 }, 'name'],
    [{ pg: kcp }, { buyer_tel: 1042424242 }, 'buyer_tel'],
    [{ pg: kcp }, { tax_free: '0' }, 'tax_free'],
    [{ pg: kcp }, { escrow: 'Y' }, 'escrow'],
    [{ pg: kcp }, { notice_url: [1] }, 'notice_url'],
    [{ pg: kcp }, { bypass: 'x' }, 'bypass'],
    [{ pg: kcp }, { bypass: { shop_user_id: 7 } }, 'bypass.shop_user_id'],
    [{ pg: kcp }, { prefill: { phoneNumber: 1042424242 } }, 'prefill.phoneNumber'],
    [{ pg: kcp }, { appCard: 'true' }, 'appCard'],
    [{ pg: kcp }, { digital: 'false' }, 'digital'],
    [{ pg: html5_inicis }, { period: { from: 20240101, to: '20241231' } }, 'period.from'],
    [{ pg: html5_inicis }, { bypass: { inicis: '01' } }, 'bypass.inicis'],
    [{ pg: kakaopay }, { kakaopayMobileAsPC: 1 }, 'kakaopayMobileAsPC'],
  ]

  test.each(
    wrong.map(([channel, changes, path]) => [JSON.stringify(changes), channel, changes, path] as const),
  )('%s', (_, channel, changes, path) => {
    // An error about the field, by the shape or by a rule that says it better.
    const refused = checkPay(channel, having(request, changes)).filter(({ severity }) => severity === 'error')
    expect(refused.map((issue) => issue.path)).toContain(path)
  })

  test('the rule is `shape` where no fact says more, and the raw call is only warned', () => {
    const changes = { card: { direct: { code: '381', quota: '3' } }, company: 'c' }
    expect(at({ pg: kcp }, changes)).toEqual(['error shape card.direct.quota'])
    expect(brief(checkRaw(having(request, { pg: 'kcp', ...changes })))).toEqual([
      'warning shape card.direct.quota',
    ])
  })

  test('a whole object of the wrong kind', () => {
    for (const whole of [null, undefined, 7, 'order', [], true, () => request, Symbol('x')]) {
      expect(errorsOf(checkPay({ pg: kcp }, whole))).toEqual(['error shape '])
    }
  })

  test.each([
    { card: { direct: { code: '041' } }, company: 'c' },
    { card: { direct: { code: '381', quota: 0 } }, company: 'c' },
    {
      card: {
        detail: [
          { card_code: '*', enabled: false },
          { card_code: '381', enabled: true },
        ],
      },
    },
    { card: null, display: null, bypass: null, escrow: null, custom_data: null },
    { display: { card_quota: [] } },
    { display: { card_quota: [0] } },
    { display: {} },
    { notice_url: 'https://shop.example/hook' },
    { notice_url: ['https://shop.example/hook', 'https://shop.example/hook2'] },
    { bypass: { skin_indx: 3 } },
    { bypass: { skin_indx: '3' } },
    { custom_data: ['anything', { at: 'all' }] },
    { kcpProducts: [] },
  ])('right: %j', (changes) => {
    expect(at({ pg: kcp }, changes)).toEqual([])
  })
})

describe('the channel decides', () => {
  test('a request may repeat it, not change it', () => {
    expect(at({ pg: kcp, mid: 'A0000' }, { pg: 'kcp.A0000' })).toEqual([])
    expect(at({ pg: kcp, mid: 'A0000' }, { pg: 'kcp' })).toEqual(['error channel pg'])
    expect(at({ pg: kcp }, { pg: 'kicc' })).toEqual(['error channel pg'])
    expect(at({ pg: kcp }, { channelKey: 'channel-key-1' })).toEqual(['error channel channelKey'])
    expect(at({ pg: kcp, channelKey: 'channel-key-1' }, { channelKey: 'channel-key-1' })).toEqual([])
    expect(at({ pg: kcp, channelKey: 'channel-key-1' }, { pg: 'kcp' })).toEqual(['error channel pg'])
    expect(at({ pg: kcp }, { pg: '', channelKey: null })).toEqual([])
  })

  test('a MID that has to be mended is said beside what is wrong with the request', () => {
    const issues = brief(checkPay({ pg: kcp, mid: '{T0000}' }, having(request, { amount: '1000' })))
    expect(issues).toEqual(expect.arrayContaining(['error channel mid', 'error common-amount-number amount']))
    expect(issues).not.toContain('error common-pg-form pg')
  })

  test('an unknown field is not mended to one this gateway does not take', () => {
    const [issue] = checkPay({ pg: kakaopay }, having(request, { kcpProducts: [] })).filter(
      ({ rule }) => rule === 'unknown-key',
    )
    expect(issue?.message).not.toContain('Did you mean products')
  })

  test('userCode and tierCode are not fields of a request', () => {
    const issues = brief(checkPay({ pg: kcp }, having(request, { userCode: 'imp1', tierCode: 'abc' })))
    expect(issues).toContain('warning unknown-key userCode')
    expect(issues).toContain('warning unknown-key tierCode')
  })
})

describe('where the buyer comes back to', () => {
  test.each([
    'https://shop.example/complete',
    'http://localhost:5173/complete?order=1#done',
    '/complete',
    'complete?x=1',
  ])('%s', (m_redirect_url) => {
    expect(at({ pg: kakaopay }, { m_redirect_url }, { device: 'mobile' })).toEqual([])
  })

  test.each([
    'shop://complete',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///complete',
    'http://',
    'https://',
  ])('%s cannot be one', (m_redirect_url) => {
    expect(at({ pg: kakaopay }, { m_redirect_url })).toEqual(['error redirect-url m_redirect_url'])
  })

  test('without a page there is no default', () => {
    expect(at({ pg: kakaopay }, {}, { device: 'mobile' })).toEqual([
      'error kakaopay-mobile-m-redirect-url m_redirect_url',
    ])
    expect(at({ pg: kakaopay }, { m_redirect_url: 7 })).toEqual(['error shape m_redirect_url'])
  })
})

describe('an issue', () => {
  test('is plain: its sentence is made when it is read, and survives JSON and cloning', () => {
    const [issue] = checkPay({ pg: kcp }, having(request, { amount: '64900' }))
    expect(JSON.parse(JSON.stringify(issue))).toEqual({
      severity: 'error',
      rule: 'common-amount-number',
      path: 'amount',
      value: '64900',
      pg: 'kcp',
      message: expect.stringContaining('amount') as unknown,
    })
    expect(structuredClone(issue)).toEqual({ ...issue })
  })

  test('all of them come at once', () => {
    const issues = errorsOf(checkPay({ pg: kicc }, { pay_method: 'samsung', amount: '1', escrow: true }))
    expect(new Set(issues.map((text) => text.split(' ')[2]))).toEqual(
      new Set(['merchant_uid', 'amount', 'pay_method', 'buyer_tel']),
    )
  })

  test('the request is left as it was', () => {
    const input = Object.freeze({
      ...request,
      m_redirect_url: '/back',
      display: Object.freeze({ card_quota: Object.freeze([2]) }),
    })
    const before = structuredClone(input)
    checkPay({ pg: kcp }, input)
    expect(input).toEqual(before)
  })
})

test('what no log may hold is hidden in issues', () => {
  const card = { number: '4242424242424242', expiry: '2028-13', cvc: '123' }
  const order = {
    merchant_uid: 'o1',
    name: 'Chair',
    amount: 1000,
    buyer_name: 'A B',
    buyer_email: 'a@b.example',
  }
  const issues = checkPay({ pg: allPgs.paymentwall }, { ...order, customer_uid: 'u', card: { info: card } })
  const number = issues.find(({ path }) => path === 'card.info.number')
  expect(number).toMatchObject({ rule: 'paymentwall-card-info-format', value: '***' })
  expect(JSON.stringify(issues)).not.toContain('4242')
})
