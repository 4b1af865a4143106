/**
 * The languages of the package's messages. English is always on board; another one is imported and given to
 * `createIamport({ locale })` or `checkPay(…, { locale })`, so that a shop carries one language more at most.
 *
 * @packageDocumentation
 */
export { en } from './en.js'
export { ko } from './ko.js'
export type { Locale } from './locale.js'
