import type { PgData } from '../rules/vocabulary.js'

/** Gateways by their codes. */
export const byCode = <const L extends readonly PgData[]>(pgs: L): { [P in L[number] as P['code']]: P } =>
  Object.fromEntries(pgs.map((pg) => [pg.code, pg])) as { [P in L[number] as P['code']]: P }
