/** Servers: CommonJS and ES modules in plain Node do the parts that need no browser, and refuse the others by name. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../scripts/lib/run.mjs'
import { work } from './browser.js'

const body = `
  const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp, mid: 'T0000' } } })
  const request = { pay_method: 'card', merchant_uid: 'order-1', name: 'Coffee', amount: 4500 }
  const [issue] = checkPay({ pg: kcp }, { ...request, amount: -1 }, { locale: ko })
  const back = readPayResult('https://shop.example/paid?imp_uid=imp_1&merchant_uid=order-1&imp_success=true')
  iamport.load().catch((error) => {
    console.log(JSON.stringify([issue.path, /[가-힣]/.test(issue.message), back.outcome, isIamportError(error) && error.code]))
  })`

const forms = {
  'server.cjs': `const { checkPay, createIamport, isIamportError, readPayResult } = require('iamport-browser')
  const { kcp } = require('iamport-browser/pg')
  const { ko } = require('iamport-browser/locales')${body}`,
  'server.mjs': `import { checkPay, createIamport, isIamportError, readPayResult } from 'iamport-browser'
  import { kcp } from 'iamport-browser/pg'
  import { ko } from 'iamport-browser/locales'${body}`,
}

test.each(Object.entries(forms))('%s', async (name, text) => {
  const file = join(work, name)
  writeFileSync(file, text)
  const { code, output } = await run(process.execPath, ['--enable-source-maps', file], {
    cwd: work,
    env: { NODE_OPTIONS: '' },
  })
  expect(code, output).toBe(0)
  expect(JSON.parse(output)).toEqual(['amount', true, 'unverified', 'NOT_A_BROWSER'])
})
