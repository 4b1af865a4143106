import { describe, expect, test } from 'vitest'
import { brief } from '../test/gateways/run.js'
import { channelIssues, checkTestMid, pgString } from './channel.js'
import { checkPay } from './check-pay.js'
import { InvalidPayRequestError } from './errors.js'
import { en } from './locales/en.js'
import { ko } from './locales/ko.js'
import { pgCodes } from './pg/codes.js'
import { allPgs, checkRaw, html5_inicis, kakaopay, kcp, kicc } from './pg/index.js'
import { testMids } from './pg/test-mids.js'
import type { Channel } from './types.js'

const broken = (channel: unknown, locale = en) =>
  channelIssues(channel as Channel, '', locale).map(({ path, message }) => `${path}: ${message}`)

describe('the pg string', () => {
  test.each([
    [{ pg: kcp }, 'kcp'],
    [{ pg: kcp, mid: 'T0000' }, 'kcp.T0000'],
    [{ pg: kcp, mid: undefined }, 'kcp'],
    [{ pg: html5_inicis, mid: 'MOI.shop.001' }, 'html5_inicis.MOI.shop.001'],
    [{ pg: kicc, mid: '한글-MID_1' }, 'kicc.한글-MID_1'],
    [{ pg: kakaopay, mid: 'kakaopay' }, 'kakaopay.kakaopay'],
    [{ pg: kcp, channelKey: 'channel-key-0a1b2c3d' }, undefined],
  ] as const)('%#: %s', (channel, text) => {
    expect(pgString(channel as Channel)).toBe(text)
  })

  test.each(Object.values(allPgs).map((pg) => [pg.code, pg] as const))('%s: the bare code', (code, pg) => {
    expect(pgString({ pg })).toBe(code)
  })
})

describe('a MID that cannot be one', () => {
  test.each([
    ['{T0000}', '"T0000"'],
    ['{T0000', '"T0000"'],
    ['T 0000', '"T0000"'],
    [' T0000', '"T0000"'],
    ['T0000\n', '"T0000"'],
    ['\u00a0T0000', '"T0000"'],
    ['kcp.T0000', '"T0000"'],
    ['kcp.{T0000}', '"T0000"'],
    ['{kcp.T0000}', '"T0000"'],
    ['html5_inicis.INIpayTest', '"INIpayTest"'],
  ])('%j: the message says what to write', (mid, mend) => {
    for (const locale of [en, ko]) {
      const [message, ...more] = broken({ pg: kcp, mid }, locale)
      expect(more).toEqual([])
      expect(message).toMatch(/^mid: /)
      expect(message).toContain(mend)
    }
    expect(() => pgString({ pg: kcp, mid })).toThrow(InvalidPayRequestError)
  })

  test.each(pgCodes)('%s.MID is a code and a MID', (code) => {
    expect(broken({ pg: kcp, mid: `${code}.shop001` }).join()).toContain('"shop001"')
  })

  test.each(['', ' ', '{}', '{ }'])('%j is empty', (mid) => {
    expect(broken({ pg: kcp, mid }).join()).toMatch(/empty/)
    expect(broken({ pg: kcp, mid }, ko).join()).toMatch(/비어/)
  })

  test.each([7, null, {}, []])('%j is no text', (mid) => {
    expect(broken({ pg: kcp, mid })).toHaveLength(1)
  })
})

describe('a channel that cannot be one', () => {
  test.each([
    [{}, 'pg'],
    [{ pg: 'kcp' }, 'pg'],
    [{ pg: null }, 'pg'],
    [{ pg: { code: 'kcp' } }, 'pg'],
    [{ pg: kcp, mid: 'T0000', channelKey: 'channel-key-1' }, 'mid'],
    [{ pg: kcp, channelKey: '' }, 'channelKey'],
    [{ pg: kcp, channelKey: '{channel-key}' }, 'channelKey'],
    [{ pg: kcp, channelKey: 'channel key' }, 'channelKey'],
    [{ pg: kcp, channelKey: 7 }, 'channelKey'],
  ])('%#: the fault is at %s', (channel, path) => {
    const issues = channelIssues(channel as unknown as Channel, 'channels.card.', en)
    expect(brief(issues)).toEqual([`error channel channels.card.${path}`])
    expect(issues[0]?.message).toContain(path)
  })

  test.each([null, undefined, 'card', 7])('%j instead of a channel is an issue, not a crash', (channel) => {
    expect(broken(channel)).toHaveLength(1)
    expect(checkPay(channel as unknown as Channel, {})).toHaveLength(1)
  })
})

describe('public test MIDs', () => {
  const said = (pg: string, billing = false) =>
    checkTestMid(pg, billing).map(({ test: what }) => JSON.stringify(what))
  const all = Object.entries(testMids).flatMap(([mid, codes]) =>
    codes
      .split(' ')
      .filter((code) => !code.endsWith('?')) // pairs nobody confirms: nothing is said about them, see below
      .map((code) => [code.replace('*', ''), mid, code.endsWith('*')] as const),
  )

  test.each(all)('%s.%s: at home in its gateway', (code, mid, onlyBilling) => {
    expect(said(`${code}.${mid}`, true)).toEqual([])
    expect(said(`${code}.${mid}`)).toHaveLength(onlyBilling ? 1 : 0)
  })

  test.each(all)('not kakaopay.%s.%s', (code, mid) => {
    expect(said(`naverpay.${mid}`)).toEqual([expect.stringContaining(code)])
  })

  test.each(all)('%s is a known gateway', (code) => {
    expect(pgCodes).toContain(code)
  })

  test('ids of shops are not judged', () => {
    expect(said('kcp.A52CY')).toEqual([])
    expect(said('kcp.inipaytest')).toEqual([])
    expect(said('kcp')).toEqual([])
  })

  // Whether these belong there too is not known: the vendor never paired them, public code does.
  test.each(['tosspay_v2.tosstest', 'nice_v2.nictest00m', 'nice_v2.iamport01m'])(
    '%s is not called wrong',
    (pg) => {
      expect(said(pg)).toEqual([])
    },
  )

  test('they warn and never block, in both doors', () => {
    const request = { pay_method: 'card', merchant_uid: 'o1', name: 'n', amount: 1000, buyer_tel: '1' }
    for (const [code, mid, rest] of [
      ['kcp', 'INIpayTest', {}],
      ['html5_inicis', 'INIBillTst', {}],
      ['kakaopay', 'TCSUBSCRIP', {}],
    ] as const) {
      expect(brief(checkRaw({ ...request, ...rest, pg: `${code}.${mid}` }))).toContain('warning test-mid pg')
      expect(brief(checkPay({ pg: allPgs[code], mid }, { ...request, ...rest }))).toContain(
        'warning test-mid pg',
      )
    }
    expect(
      brief(checkRaw({ ...request, amount: 0, customer_uid: 'u', pg: 'html5_inicis.INIBillTst' })),
    ).toEqual([])
    expect(brief(checkRaw({ ...request, pg: 'html5_inicis.INIpayTest' }))).toEqual([])
  })
})
