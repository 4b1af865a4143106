import { expect, onTestFinished, test, vi } from 'vitest'
import { isAt, placeOf } from '../../e2e/live/windows.ts'
import { run } from '../../scripts/lib/run.mjs'

test('the live tests ask for their page where their server is, on whatever port that is', async () => {
  vi.stubEnv('IAMPORT_E2E_PORT', '4999')
  vi.stubEnv('IAMPORT_E2E_CHECKOUT_PORT', undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { default: config } = await import('../../playwright.live.config.ts')
  const { checkoutUrl } = await import('../../playwright.config.ts')
  expect(config.webServer).toMatchObject({ url: checkoutUrl })
})

test('without a user code the live tests are skipped with a sentence that says what to set', async () => {
  const { code, output } = await run(process.execPath, ['scripts/live.mjs'], {
    env: { IAMPORT_USER_CODE: undefined },
  })
  expect(code).toBe(0)
  expect(output.trim()).toMatch(/^Skipped: set IAMPORT_USER_CODE .+$/)
})

test.each([
  ['https://service.iamport.kr/payments/ready/imp1/kcp/T0000?sandbox=true', true],
  ['https://service.iamport.kr/payments/ready/imp1/kcp?store_id=1', true],
  ['https://service.iamport.kr/payments/ready/imp1/kcp_billing/BA001', false],
  ['https://service.iamport.kr/payments/ready/imp1/html5_inicis/INIpayTest', false],
  ['https://service.iamport.kr/payments/ready/imp2/kcp/T0000', false],
  ['https://service.iamport.kr.example/payments/ready/imp1/kcp/T0000', false],
])('%s as the window of kcp: %s', (address, is) => {
  const place = placeOf({ sdkPath: 'legacy-iframe' })
  expect(place && isAt(address, place, { userCode: 'imp1', code: 'kcp' })).toBe(is)
})
