import { describe, expect, it } from 'vitest'
import { createChannels } from './channels.js'

describe('a store that accepts everything', () => {
  const channels = createChannels(null)

  it('answers as the provider before the first dot', () => {
    expect(channels.choose('kcp.T0000.x', 'payment')).toEqual({
      type: 'payment',
      provider: 'kcp',
      mid: 'T0000.x',
    })
    expect(channels.has('nice_v2')).toBe(true)
  })

  it('has a first channel for a request without pg', () => {
    expect(channels.choose(undefined, 'payment')?.provider).toBe('html5_inicis')
  })

  it.each([
    ['inicis_unified', 'inicis_unified'],
    ['kcp', 'danal'],
    [undefined, 'danal'],
  ])('checks persons: %s goes to %s', (pg, provider) => {
    expect(channels.choose(pg, 'certification')).toEqual({ type: 'certification', provider })
  })

  it('throws on a pg that is not a string', () => {
    expect(() => channels.choose({} as string, 'payment')).toThrow(TypeError)
  })
})

describe('a store with a list', () => {
  const channels = createChannels('kcp.T0000,kakaopay')

  it.each([
    ['kakaopay', 'kakaopay'],
    ['kakaopay.TC0ONETIME', 'kakaopay'],
    ['kcp.T0000', 'kcp'],
    ['kicc', 'kcp'],
    [undefined, 'kcp'],
  ])('sends %s to %s', (pg, provider) => {
    expect(channels.choose(pg, 'payment')?.provider).toBe(provider)
  })

  it('sends an unknown MID to the first channel', () => {
    expect(createChannels('kakaopay,kcp.T0000').choose('kcp.OTHER', 'payment')?.provider).toBe('kakaopay')
  })

  it('does not fall back on the checkout path', () => {
    expect(channels.has('nice_v2')).toBe(false)
  })
})

it('an empty list is a store without channels', () => {
  expect(createChannels('').choose('kcp', 'payment')).toBeUndefined()
})

describe('a store with a channel for persons', () => {
  const channels = createChannels('kcp,certification.danal.CPID')

  it('checks persons there, and takes no payment with it', () => {
    expect(channels.choose('inicis', 'certification')).toEqual({
      type: 'certification',
      provider: 'danal',
      mid: 'CPID',
    })
    expect(channels.choose('danal', 'payment')).toEqual({ type: 'payment', provider: 'kcp' })
    expect(channels.has('danal')).toBe(false)
  })

  it('without one gives the first channel, which is of another type', () => {
    expect(createChannels('kcp').choose('danal', 'certification')?.type).toBe('payment')
  })
})
