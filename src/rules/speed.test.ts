/** A check must not be felt: its time grows with the products of an order and with nothing else. `npm run bench` measures. */
import { expect, test } from 'vitest'
import { checkPay } from '../check-pay.js'
import { rawChecker } from '../check-raw.js'
import { allPgs } from '../pg/index.js'
import { kcp } from '../pg/kcp.js'

const order = { merchant_uid: 'o1', name: '의자', amount: 64900, pay_method: 'vbank', vbank_due: '20271231' }
const escrow = (count: number) => ({
  ...order,
  escrow: true,
  kcpProducts: Array.from({ length: count }, () => ({
    orderNumber: 'o',
    name: 'p',
    quantity: 1,
    amount: 1000,
  })),
})

/** The best of several runs, in milliseconds: whatever else the machine does only makes it slower. */
function best(run: () => unknown, times: number): number {
  const runs = Array.from({ length: 15 }, () => {
    const before = performance.now()
    for (let i = 0; i < times; i++) run()
    return performance.now() - before
  })
  return Math.min(...runs)
}

test('ten times the products take about ten times as long', () => {
  const [few, many] = [escrow(1000), escrow(10_000)]
  expect(checkPay({ pg: kcp }, many)).toEqual([])
  const ratio = best(() => checkPay({ pg: kcp }, many), 1) / best(() => checkPay({ pg: kcp }, few), 1)
  expect(ratio).toBeLessThan(30)
})

test('broken products are told apart as quickly', () => {
  const broken = (count: number) => {
    const request = escrow(count)
    return { ...request, kcpProducts: request.kcpProducts.map((product) => ({ ...product, name: '' })) }
  }
  const [few, many] = [broken(1000), broken(10_000)]
  expect(checkPay({ pg: kcp }, many)).toHaveLength(10_000)
  const ratio = best(() => checkPay({ pg: kcp }, many), 1) / best(() => checkPay({ pg: kcp }, few), 1)
  expect(ratio).toBeLessThan(30)
})

test('the number of gateways does not matter', () => {
  const request = { pg: 'kcp', ...escrow(5) }
  const [one, all] = [rawChecker({ kcp }), rawChecker(allPgs)]
  expect(all(request)).toEqual(one(request))
  expect(best(() => all(request), 300) / best(() => one(request), 300)).toBeLessThan(3)
})
