// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { answer, imp, page, refusalOf, tags, useScriptNetwork } from '../../test/script-network.js'
import { loadSdk, sdkUrl } from '../load.js'

useScriptNetwork()

interface Rules {
  createScriptURL(address: string): string
}

/** Trusted Types as a browser has them, with policies that are only kept. */
function putTrustedTypes(): { createPolicy: ReturnType<typeof vi.fn>; rules: Rules[] } {
  const rules: Rules[] = []
  const createPolicy = vi.fn((_name: string, rule: Rules) => {
    rules.push(rule)
    return rule
  })
  page.trustedTypes = { createPolicy }
  return { createPolicy, rules }
}

describe('Trusted Types', () => {
  it('get one policy, however often is loaded', async () => {
    const { createPolicy } = putTrustedTypes()
    for (let time = 0; time < 2; time++) {
      const refused = refusalOf(loadSdk({ retries: 0 }))
      answer('error')
      await refused
    }
    const load = loadSdk()
    answer('load', imp)
    await load
    expect(createPolicy.mock.calls.map(([name]) => name as unknown)).toEqual(['iamport-browser'])
  })

  it('let through the address that is being loaded, and nothing else', async () => {
    const { rules } = putTrustedTypes()
    const load = loadSdk()
    const allow = (address: string): string | undefined => rules[0]?.createScriptURL(address)
    expect(allow(sdkUrl)).toBe(sdkUrl)
    for (const other of ['https://evil.example/x.js', `${sdkUrl}?x`, '', 'javascript:alert(1)'])
      expect(() => allow(other)).toThrow(/not the address of the payment SDK/)
    answer('load', imp)
    await load
    expect(() => allow(sdkUrl)).toThrow(TypeError)
  })

  it('that do not allow our policy are named, with what to add, and not tried again', async () => {
    const createPolicy = vi.fn(() => {
      throw new TypeError('Policy "iamport-browser" disallowed.')
    })
    page.trustedTypes = { createPolicy }
    const insists = new TypeError("This document requires 'TrustedScriptURL' assignment.")
    const src = vi.spyOn(HTMLScriptElement.prototype, 'src', 'set').mockImplementation(() => {
      throw insists
    })
    for (let time = 0; time < 2; time++)
      expect(await refusalOf(loadSdk())).toMatchObject({
        name: 'SdkLoadError',
        code: 'CSP',
        cause: insists,
        message: expect.stringContaining('add iamport-browser to the trusted-types directive') as string,
      })
    src.mockRestore()
    expect(createPolicy).toHaveBeenCalledTimes(1)
    expect(tags()).toHaveLength(0)
  })

  it('that allow no policy but do not insist either are no obstacle', async () => {
    page.trustedTypes = {
      createPolicy() {
        throw new TypeError('Policy "iamport-browser" disallowed.')
      },
    }
    const load = loadSdk()
    answer('load', imp)
    expect(await load).toBe(imp)
  })
})
