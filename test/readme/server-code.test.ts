/** The code for servers in the documents does what they say: it is run against the sandbox. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSandboxServer, type SandboxServer } from 'iamport-browser/sandbox'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { findExamples } from './examples.js'

let server: SandboxServer
let folder = ''

beforeAll(async () => {
  server = await createSandboxServer()
  folder = mkdtempSync(join(tmpdir(), 'iamport-server-code-'))
  process.env.PORTONE_API = server.url
  process.env.IMP_KEY = server.keys.imp_key
  process.env.IMP_SECRET = server.keys.imp_secret
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

/** The example that exports `name`, as a module that asks the sandbox. */
async function run<T>(file: string, name: string): Promise<T> {
  const example = findExamples(file, readFileSync(join(root, file), 'utf8')).find(({ code }) =>
    code.includes(`export async function ${name}(`),
  )
  if (!example) throw new Error(`${file} has no ${name}`)
  const code = example.code
    .replaceAll("'https://api.iamport.kr", () => `'${server.url}`)
    .replace("'iamport-browser'", () => `'${pathToFileURL(join(root, 'dist/index.js')).href}'`)
  const path = join(folder, `${file.replace(/\W/g, '-')}-${name}.mjs`)
  writeFileSync(
    path,
    ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).outputText,
  )
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T
}

interface Order {
  merchant_uid: string
  amount: number
}

describe.each(['README.md', 'README.ko.md'])('%s', (file) => {
  test('verifies a payment, and sees a forged one', async () => {
    type Code = { verify: (imp_uid: string, order: Order, keys: object) => Promise<string> }
    const { verify } = await run<Code>(file, 'verify')
    const order = { merchant_uid: `${file}-1`, amount: 59_000 }
    const { imp_uid } = server.store.record(order)
    expect(await verify(imp_uid, order, server.keys)).toBe('paid')
    expect(await verify(imp_uid, { ...order, amount: 69_000 }, server.keys)).toBe('forged')
    expect(await verify(imp_uid, { ...order, merchant_uid: 'another' }, server.keys)).toBe('forged')
  })
})

describe.each(['docs/billing.md', 'docs/ko/billing.md'])('%s', (file) => {
  type Charge = Order & { name: string }
  interface Code {
    register: (order: Order) => Promise<void>
    verify: (order: Order, imp_uid: string | null) => Promise<string>
    newOrder: () => Promise<Order>
    statusOf: (merchant_uid: unknown, imp_uid: unknown) => Promise<string>
    cardOf: (customer_uid: string) => Promise<{ customer_uid: string; card_number: string | null }>
    forget: (customer_uid: string) => Promise<void>
    chargeAgain: (customer_uid: string, charge: Charge) => Promise<{ status: string; fail_reason: string }>
    chargeOnce: (charge: Charge & { customer_uid?: string }, card: object) => Promise<{ status: string }>
  }
  let code: Code
  beforeAll(async () => {
    code = await run<Code>(file, 'verify')
  })

  test('verifies by the payment and by the order, waits for a deposit, and sees a forged amount', async () => {
    const order = { merchant_uid: `${file}-billing-1`, amount: 59_000 }
    const { imp_uid } = server.store.record({ ...order, pay_method: 'vbank' })
    expect(await code.verify(order, imp_uid)).toBe('ready')
    server.store.deposit(imp_uid)
    expect(await code.verify(order, imp_uid)).toBe('paid')
    expect(await code.verify(order, null)).toBe('paid')
    expect(await code.verify({ ...order, amount: 100_000 }, imp_uid)).toBe('forged')
    expect(await code.verify(order, 'imp_123412341234')).toBe('none')
  })

  test('does not take a vendor that refuses for one that knows of no payment', async () => {
    process.env.IMP_SECRET = 'wrong'
    try {
      const { verify } = await run<Code>(file, 'register')
      await expect(verify({ merchant_uid: 'billing-0', amount: 1 }, null)).rejects.toThrow()
    } finally {
      process.env.IMP_SECRET = server.keys.imp_secret
    }
  })

  test('a checkout page is told of its own orders alone, whatever it sends', async () => {
    const order = await code.newOrder()
    expect((await code.newOrder()).merchant_uid).not.toBe(order.merchant_uid)
    expect(await code.statusOf(order.merchant_uid, null)).toBe('none')
    const { imp_uid } = server.store.record(order)
    const other = server.store.record({ merchant_uid: `${file}-billing-3`, amount: 59_000 })
    expect(await code.statusOf(order.merchant_uid, imp_uid)).toBe('paid')
    expect(await code.statusOf(order.merchant_uid, { imp_uid })).toBe('paid')
    expect(await code.statusOf(order.merchant_uid, other.imp_uid)).toBe('forged')
    expect(await code.statusOf(`${file}-billing-3`, other.imp_uid)).toBe('none')
  })

  test('an amount that was registered cannot be paid otherwise', async () => {
    await code.register({ merchant_uid: `${file}-billing-2`, amount: 59_000 })
    expect(() => server.store.record({ merchant_uid: `${file}-billing-2`, amount: 100 })).toThrow()
  })

  test('a card from the window is found, charged, declined and forgotten', async () => {
    server.store.record({ merchant_uid: `${file}-key-1`, amount: 0, customer_uid: `${file}-card-1` })
    expect(await code.cardOf(`${file}-card-1`)).toMatchObject({ customer_uid: `${file}-card-1` })
    const june = { merchant_uid: `${file}-june`, amount: 9_900, name: 'June' }
    expect(await code.chargeAgain(`${file}-card-1`, june)).toMatchObject({ status: 'paid' })
    server.store.declineNext('잔액부족')
    const july = { merchant_uid: `${file}-july`, amount: 9_900, name: 'July' }
    expect(await code.chargeAgain(`${file}-card-1`, july)).toMatchObject({ status: 'failed' })
    await code.forget(`${file}-card-1`)
    await expect(code.cardOf(`${file}-card-1`)).rejects.toThrow()
  })

  test('a typed card is charged and kept', async () => {
    const card = { card_number: '1234-1234-1234-1234', expiry: '2030-12', birth: '900101', pwd_2digit: '12' }
    const charge = {
      merchant_uid: `${file}-once`,
      amount: 9_900,
      name: 'Once',
      customer_uid: `${file}-card-2`,
    }
    expect(await code.chargeOnce(charge, card)).toMatchObject({ status: 'paid' })
    const next = { merchant_uid: `${file}-again`, amount: 9_900, name: 'Again' }
    expect(await code.chargeAgain(`${file}-card-2`, next)).toMatchObject({ status: 'paid' })
  })
})
