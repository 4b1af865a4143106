export { en } from './en.js'
export { ko } from './ko.js'
export type { Locale } from './locale.js'
