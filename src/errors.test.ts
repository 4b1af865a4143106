import { describe, expect, it } from 'vitest'
import { IamportError, InvalidPayRequestError, isIamportError, SdkLoadError } from './errors.js'
import { checkPay } from './check-pay.js'
import { kcp } from './pg/kcp.js'

describe('an error of this package', () => {
  it('names the package, keeps its code and its cause', () => {
    const cause = new Error('offline')
    const error = new SdkLoadError('BLOCKED', 'The script could not be fetched.', cause)
    expect(error).toBeInstanceOf(IamportError)
    expect(error).toMatchObject({ name: 'SdkLoadError', code: 'BLOCKED', cause })
    expect(error.message).toBe('[iamport-browser] The script could not be fetched.')
  })

  it('is known as such, also when another copy of the package made it', () => {
    const other = Object.assign(new Error('x'), {
      [Symbol.for('iamport-browser.error')]: true,
      code: 'TIMEOUT',
    })
    expect(isIamportError(new SdkLoadError('TIMEOUT', 'x'))).toBe(true)
    expect(isIamportError(other)).toBe(true)
    for (const value of [new Error('x'), null, undefined, 'x', {}]) expect(isIamportError(value)).toBe(false)
  })
})

describe('InvalidPayRequestError', () => {
  it('lists every issue and says the same about a field only once', () => {
    const issues = checkPay(
      { pg: kcp },
      { merchant_uid: 'order1', name: 'Chair', amount: '1000', pay_method: 'phone' },
    )
    const errors = issues.filter(({ severity }) => severity === 'error')
    const error = new InvalidPayRequestError('Refused:', [...errors, ...errors])
    expect(error.issues).toHaveLength(errors.length * 2)
    const lines = error.message.split('\n- ')
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines).toContain(
      'kcp: buyer_name is required (with pay_method "phone"). Received nothing. Add it.',
    )
  })
})
