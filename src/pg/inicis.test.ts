import { describe, expect, test } from 'vitest'
import { brief, having, specify } from '../../test/fixtures/facts/spec.js'
import { inicis } from './inicis.js'
import { checkRaw } from './index.js'

const payment = {
  pg: 'inicis',
  pay_method: 'card',
  merchant_uid: 'merchant_1700000000000',
  name: '주문명:결제테스트',
  amount: 14000,
}

describe('the old code of KG INICIS', () => {
  specify(undefined, payment, {
    'inicis-window-code': {
      at: 'pg',
      breaks: [[{}], [{ pg: 'inicis.MOIshop001' }]],
      keeps: [[{ pg: 'html5_inicis.MOIshop001', buyer_tel: '1' }]],
    },
    'inicis-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'u', amount: 0 }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
  })

  test('it is advised against and never blocked: shops of that time still send it', () => {
    expect(brief(checkRaw(payment))).toEqual(['warning inicis-window-code pg'])
  })

  test('nothing is known of its fields, so none is demanded, not even an amount', () => {
    expect(
      brief(checkRaw(having(payment, { amount: undefined, pay_method: undefined }))).filter((it) =>
        it.startsWith('error'),
      ),
    ).toEqual([])
    expect(inicis.status).toBe('legacy')
  })

  test.each(['trans', 'vbank', 'phone', 'samsung', 'kpay', 'cultureland'])(
    '%s is not ruled out',
    (pay_method) => {
      const issues = checkRaw(having(payment, { pay_method, digital: false }))
      expect(brief(issues)).toEqual(['warning inicis-window-code pg'])
    },
  )
})
