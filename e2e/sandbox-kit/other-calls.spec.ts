/** What is not `request_pay`: a check of a person, and the buttons of `loadUI`. */
import { expect, pc, refusal, site, test } from '../support/kit.ts'

test.use(pc)

test('a check of a person takes the same answers, and no others', async ({ shop, kit }) => {
  const sandbox = kit({ onUnexpected: 'person' })
  await sandbox.install()
  await shop.page.goto(`${site}/checkout`)
  const certify = () =>
    shop.page.evaluate(() => {
      const { IMP } = window as unknown as { IMP: { certification(param: object, told: object): void } }
      const param = { pg: 'danal', merchant_uid: 'person-1', name: '홍길동' }
      IMP.certification(param, (answer: object) => {
        const output = document.querySelector('output')
        if (output) output.textContent = JSON.stringify([answer])
      })
    })
  await certify()
  await shop.frame.getByTestId('certify').waitFor()
  expect(refusal(() => sandbox.answer('issueVirtualAccount'))).toMatch(/^UNFIT: .*it checks a person/)
  expect(refusal(() => sandbox.answer('alreadyPaid'))).toMatch(/^NOT_OPEN: /)
  sandbox.answer(({ type, pg, opensIn }) => ({ type, pg, opensIn }))
  expect(await shop.told()).toEqual([{ type: 'certification', pg: 'danal', opensIn: 'frame' }])
  await sandbox.uninstall()
})

test('every press of a button of loadUI is a payment of its own', async ({ shop, kit }) => {
  const sandbox = kit()
  await sandbox.install()
  sandbox.answer('decline')
  sandbox.answer('closeWindow')
  sandbox.answer('approve')
  await shop.page.goto(`${site}/checkout`)
  await shop.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div class="portone-ui-container"></div>')
    const { IMP } = window as unknown as {
      IMP: { loadUI(type: string, param: object, told: object): void }
    }
    const told: object[] = []
    IMP.loadUI('paypal-spb', { pg: 'paypal_v2', merchant_uid: 'order-1', amount: 10 }, (answer: object) => {
      told.push(answer)
      const output = document.querySelector('output')
      if (output) output.textContent = JSON.stringify(told)
    })
  })
  for (const times of [1, 2, 3]) {
    await shop.page.locator('.portone-ui-container button').click()
    await shop.told(times)
  }
  expect(await shop.told(3)).toEqual([
    expect.objectContaining({ merchant_uid: 'order-1', error_code: 'F400' }),
    expect.objectContaining({ merchant_uid: 'order-1', error_code: 'PAY_PROCESS_CANCELED' }),
    { merchant_uid: 'order-1', imp_uid: expect.stringMatching(/^imp_\d{12}$/) },
  ])
  await sandbox.uninstall()
})
