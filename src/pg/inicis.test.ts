import { describe, expect, test } from 'vitest'
import { brief } from '../../test/gateways/run.js'
import { having } from '../../test/gateways/table.js'
import { about } from './inicis.js'
import { checkRaw } from './index.js'

const payment = {
  pg: 'inicis',
  pay_method: 'card',
  merchant_uid: 'merchant_1700000000000',
  name: '주문명:결제테스트',
  amount: 14000,
}

describe('the old code of KG INICIS', () => {
  test('it is advised against and never blocked: shops of that time still send it', () => {
    expect(brief(checkRaw(payment))).toEqual(['warning inicis-window-code pg'])
  })

  test('nothing is known of its fields, so none is demanded, not even an amount', () => {
    expect(
      brief(checkRaw(having(payment, { amount: undefined, pay_method: undefined }))).filter((it) =>
        it.startsWith('error'),
      ),
    ).toEqual([])
    expect(about.status).toBe('legacy')
  })

  test.each(['trans', 'vbank', 'phone', 'samsung', 'kpay', 'cultureland'])(
    '%s is not ruled out',
    (pay_method) => {
      const issues = checkRaw(having(payment, { pay_method, digital: false }))
      expect(brief(issues)).toEqual(['warning inicis-window-code pg'])
    },
  )
})
