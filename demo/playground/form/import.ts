import { checkRaw } from 'iamport-browser/pg'
import type { Locale } from 'iamport-browser/locales'
import { united, type Finding } from './issues.ts'
import { isRecord } from './request.ts'
import type { State } from './state.ts'

/** A call as it was pasted: what the raw check says, and what it would fill the form with. */
export type Pasted =
  | { kind: 'empty' }
  | { kind: 'broken'; why: string }
  | { kind: 'noObject' }
  | {
      kind: 'call'
      findings: Finding[]
      /** `undefined` where no form is there for its gateway. */
      pg: string | undefined
      channel: Pick<State, 'by' | 'mid' | 'channelKey'>
      request: Record<string, unknown>
    }

/** Reads a pasted call. One without `pg` is for the gateway of the form, `current`. */
export function readPasted(text: string, current: string, codes: readonly string[], locale: Locale): Pasted {
  if (text.trim() === '') return { kind: 'empty' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) }
  }
  if (!isRecord(value)) return { kind: 'noObject' }
  const { pg, channelKey, ...request } = value
  const [code = '', ...mid] = typeof pg === 'string' ? pg.split('.') : [current]
  return {
    kind: 'call',
    findings: united(
      checkRaw(value, { device: 'pc', locale }),
      checkRaw(value, { device: 'mobile', locale }),
    ),
    pg: codes.find((known) => known === code),
    channel: {
      by: typeof channelKey === 'string' ? 'channelKey' : 'mid',
      mid: mid.join('.'),
      channelKey: typeof channelKey === 'string' ? channelKey : '',
    },
    request: {
      ...request,
      // Neither can be typed as the channel's: they stay in the request, where the check speaks about them.
      ...(pg !== undefined && typeof pg !== 'string' && { pg }),
      ...(channelKey !== undefined && typeof channelKey !== 'string' && { channelKey }),
    },
  }
}
