import type { PgData } from '../rules/vocabulary.js'

/** Keeps a gateway's data exactly as written, so that its types can be derived from it. Does nothing at run time. */
export const definePg = <const P extends PgData>(pg: P): P => pg
