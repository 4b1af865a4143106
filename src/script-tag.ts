/*
 * The door for pages without a bundler (JSP, PHP, Cafe24): one file, `window.IamportBrowser`. Everything of index.ts,
 * the gateways and `checkRaw` as `pg`, the languages as `locales`. `describePg` is not in it: it is for tools, and its
 * words would nearly double the file.
 */
import { allPgs, checkRaw } from './pg/index.js'

export * from './index.js'
export * as locales from './locales/index.js'
export const pg = { ...allPgs, allPgs, checkRaw }
