// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { answer, imp, putOwnTag, refusalOf, tags, useScriptNetwork } from '../../test/script-network.js'
import { loadSdk, sdkUrl } from '../load.js'

useScriptNetwork()

/** The page's policy refuses something. */
function refuse(fields: Partial<SecurityPolicyViolationEvent> = {}): Event {
  const event = Object.assign(new Event('securitypolicyviolation'), {
    blockedURI: sdkUrl,
    disposition: 'enforce',
    effectiveDirective: 'script-src-elem',
    originalPolicy: "script-src 'self'",
    ...fields,
  })
  document.dispatchEvent(event)
  return event
}

describe('a script that is refused by the page', () => {
  it('is CSP, names directive and source, and is not tried again', async () => {
    const refused = refusalOf(loadSdk())
    const cause = refuse()
    answer('error')
    expect(await refused).toMatchObject({ name: 'SdkLoadError', code: 'CSP', cause })
    expect(await refused).toMatchObject({
      message: expect.stringMatching(/Add https:\/\/cdn\.iamport\.kr to script-src-elem\./) as string,
    })
    expect(tags()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is advised to carry the nonce where the policy goes by nonces', async () => {
    const refused = refusalOf(loadSdk())
    refuse({ originalPolicy: "script-src 'nonce-abc' 'strict-dynamic'" })
    answer('error')
    expect(await refused).toMatchObject({ message: expect.stringContaining('sdk.nonce') as string })
  })

  it('is CSP also where the browser says so after the tag has failed, and names the origin alone', async () => {
    const refused = refusalOf(loadSdk())
    answer('error')
    await vi.advanceTimersByTimeAsync(10)
    refuse({ blockedURI: 'https://cdn.iamport.kr', effectiveDirective: 'script-src' })
    await vi.advanceTimersByTimeAsync(240)
    expect(await refused).toMatchObject({ code: 'CSP' })
    expect(tags()).toEqual([])
  })

  it.each([
    ['of another script', { blockedURI: 'https://cdn.iamport.kr.example/v1/iamport.js' }],
    ['of a report-only policy', { disposition: 'report' as const }],
    ['of something that is no script', { effectiveDirective: 'connect-src' }],
  ])('is not what a refusal %s says', async (_, fields) => {
    const refused = refusalOf(loadSdk({ retries: 0 }))
    refuse(fields)
    answer('error')
    expect(await refused).toMatchObject({ code: 'BLOCKED' })
  })

  it("is not what the refusal of the page's own tag says: ours may carry the nonce", async () => {
    const own = putOwnTag()
    const load = loadSdk({ nonce: 'abc' })
    refuse()
    answer('error', undefined, own)
    await vi.advanceTimersByTimeAsync(0)
    answer('load', imp)
    expect(await load).toBe(imp)
  })
})

describe('a script that cannot be fetched', () => {
  it('is OFFLINE without a network', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const refused = refusalOf(loadSdk({ retries: 0 }))
    answer('error')
    expect(await refused).toMatchObject({
      code: 'BLOCKED',
      detail: 'OFFLINE',
      message: expect.stringContaining('offline') as string,
    })
    online.mockRestore()
  })

  it('is HTTP where the answer can be seen', async () => {
    const entries = vi
      .spyOn(performance, 'getEntriesByName')
      .mockReturnValue([{ responseStatus: 503 } as PerformanceResourceTiming])
    const refused = refusalOf(loadSdk({ retries: 0 }))
    answer('error')
    expect(await refused).toMatchObject({
      detail: 'HTTP',
      message: expect.stringContaining('its server answered 503.') as string,
    })
    entries.mockRestore()
  })

  it('is NO_ANSWER otherwise, and says what it may be', async () => {
    const refused = refusalOf(loadSdk({ retries: 0 }))
    answer('error')
    expect(await refused).toMatchObject({
      detail: 'NO_ANSWER',
      message: expect.stringMatching(/ad blocker.*DNS/) as string,
    })
  })
})

describe('an address', () => {
  it('that is none is refused by name, and nothing is put on the page', async () => {
    expect(await refusalOf(loadSdk({ src: 'https://' }))).toMatchObject({
      name: 'SdkLoadError',
      code: 'BAD_ADDRESS',
      message: expect.stringContaining('sdk.src "https://"') as string,
    })
    expect(document.scripts).toHaveLength(0)
  })
})
