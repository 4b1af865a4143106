import { compressToEncodedURIComponent, decompressFromEncodedURIComponent } from 'lz-string'
import * as z from 'zod/mini'
import { answers, devices, type State } from '../form/state.ts'

/** What an address says: everything, a gateway to begin with, nothing, or something that cannot be read. */
export type Shared =
  | { kind: 'state'; state: State }
  | { kind: 'start'; pg: string; preset: string | null }
  | { kind: 'none' }
  | { kind: 'broken' }

const entry = () => z.union([z.string(), z.object({ json: z.string() })])

const schema = () =>
  z.object({
    pg: z.string(),
    by: z._default(z.enum(['mid', 'channelKey']), 'mid'),
    mid: z._default(z.string(), ''),
    channelKey: z._default(z.string(), ''),
    window: z._default(z.enum(['payment', 'billing']), 'payment'),
    fields: z._default(z.record(z.string(), entry()), {}),
    lists: z._default(z.record(z.string(), z.int().check(z.gte(0), z.lte(50))), {}),
    extra: z._default(z.string(), ''),
    device: z._default(z.enum(devices), 'both'),
    answer: z._default(z.enum(answers), 'person'),
  })

/** The fragment that carries a state. What is empty is left out, so that most addresses stay short. */
export function fragmentOf(state: State): string {
  const isSaid = ([, value]: [string, unknown]): boolean =>
    value !== '' && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0)
  const json = JSON.stringify(Object.fromEntries(Object.entries(state).filter(isSaid)))
  return `#s=${compressToEncodedURIComponent(json)}`
}

/** Reads the fragment of an address. Others may have made it, so nothing in it is believed. */
export function readFragment(hash: string): Shared {
  const query = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const packed = query.get('s')
  const pg = query.get('pg')
  if (packed === null)
    return pg === null ? { kind: 'none' } : { kind: 'start', pg, preset: query.get('preset') }
  try {
    const read = z.safeParse(schema(), JSON.parse(decompressFromEncodedURIComponent(packed)))
    return read.success ? { kind: 'state', state: read.data } : { kind: 'broken' }
  } catch {
    return { kind: 'broken' }
  }
}
