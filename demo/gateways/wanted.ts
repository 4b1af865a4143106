import { details } from 'virtual:gateway-details'
import { overview } from 'virtual:gateways'
import type { Detail } from './data/types.ts'

/** The gateway an address names, and its data on the way. */
export interface Wanted {
  readonly code: string
  readonly detail: Promise<Detail>
}

/** What `?pg=` asks for; `null` where the whole table is meant. The data is asked for before anything is drawn. */
export function wantedBy(search: string): Wanted | null {
  const code = new URLSearchParams(search).get('pg')?.trim()
  if (!code) return null
  const load = overview.rows.some((row) => row.code === code) ? details[code] : undefined
  const detail = load ? load().then((module) => module.detail) : Promise.reject(new Error(code))
  // Who shows the page says so when this fails.
  detail.catch(() => undefined)
  return { code, detail }
}
