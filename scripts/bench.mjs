// @ts-check
/**
 * `npm run bench`: how long a check takes, warm, on the built package, beside a zod schema written by hand for the same
 * requests. Medians in microseconds.
 */
import './build.mjs'
import * as z from 'zod/mini'

const { checkPay } = await import('../dist/index.js')
const { allPgs, checkRaw } = await import('../dist/pg.js')

const order = {
  merchant_uid: 'order_20271231_0001',
  name: '의자 외 1건',
  amount: 64900,
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_email: 'buyer@shop.example',
  buyer_addr: '서울특별시 강남구',
  buyer_postcode: '06236',
  m_redirect_url: 'https://shop.example/complete',
}
const card = { ...order, pay_method: 'card' }

/** @param {number} count of products */
const escrow = (count) => ({
  ...order,
  pay_method: 'vbank',
  escrow: true,
  vbank_due: '20271231',
  kcpProducts: Array.from({ length: count }, (_, i) => ({
    orderNumber: `line-${i}`,
    name: `의자 ${i}`,
    quantity: 1,
    amount: 1000,
  })),
})

const text = z.string()
const optional = z.optional(text)
/** What a careful shop would write for these two requests, and no more: no rule, no advice, no unknown key. */
const byHand = z.looseObject({
  merchant_uid: text.check(z.minLength(1), z.maxLength(40)),
  name: text.check(z.maxLength(40)),
  amount: z.int().check(z.positive()),
  pay_method: z.enum(['card', 'trans', 'vbank', 'phone']),
  buyer_name: optional,
  buyer_tel: optional,
  buyer_email: optional,
  buyer_addr: optional,
  buyer_postcode: optional,
  m_redirect_url: optional,
  escrow: z.optional(z.boolean()),
  vbank_due: z.optional(text.check(z.regex(/^\d{8}$/))),
  kcpProducts: z.optional(
    z.array(z.looseObject({ orderNumber: text, name: text, quantity: z.number(), amount: z.number() })),
  ),
})

/**
 * The median time of one call, in microseconds.
 *
 * @param {() => unknown} run
 */
function median(run) {
  const started = performance.now()
  while (performance.now() - started < 200) run()
  /** @type {number[]} */
  const times = []
  const ends = performance.now() + 600
  while (performance.now() < ends || times.length < 5) {
    const calls = times.length === 0 ? 1 : Math.max(1, Math.round(1000 / (times[times.length - 1] ?? 1)))
    const before = performance.now()
    for (let i = 0; i < calls; i++) run()
    times.push(((performance.now() - before) * 1000) / calls)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}

const channel = { pg: allPgs.kcp, mid: 'A0000' }
const phone = /** @type {const} */ ({ device: 'mobile', os: 'ios' })

/**
 * @param {string} what
 * @param {unknown} request
 * @param {string} [limit]
 */
function beside(what, request, limit = '') {
  const issues = checkPay(channel, request, phone)
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'))
  const ours = median(() => checkPay(channel, request, phone))
  const hand = median(() => z.safeParse(byHand, request))
  const ratio = (ours / hand).toFixed(1)
  console.log(
    `${what.padEnd(30)} ${ours.toFixed(2).padStart(9)}  ${hand.toFixed(2).padStart(9)}  x${ratio} ${limit}`,
  )
  return ours
}

console.log(`${''.padEnd(30)} ${'checkPay'.padStart(9)}  ${'zod'.padStart(9)}`)
beside('card', card, '(at most 10)')
beside('escrow, 20 products', escrow(20), '(at most 50)')
const [hundred, thousand, ten] = [100, 1000, 10_000].map((count) =>
  beside(`escrow, ${count} products`, escrow(count)),
)
console.log(
  `a product costs ${[hundred, thousand, ten].map((time, i) => ((time ?? 0) / 10 ** (i + 2)).toFixed(3)).join(', ')} at 100, 1000, 10000`,
)

console.log('')
for (const code of /** @type {const} */ (['kcp', 'smilepay', 'nice_v2', 'welcome'])) {
  const raw = { pg: `${code}.A0000`, ...card }
  console.log(
    `checkRaw, ${code}`.padEnd(30),
    median(() => checkRaw(raw, phone))
      .toFixed(2)
      .padStart(9),
    `of ${Object.keys(allPgs).length} gateways`,
  )
}
