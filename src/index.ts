/*
 * The public door. There is no default export, and nothing here runs on import. `checkRaw` is not here but in
 * `iamport-browser/pg`: it carries every gateway.
 */
export { pgString } from './channel.js'
export { checkPay, type CheckOptions } from './check-pay.js'
export { deviceOf } from './device.js'
export {
  IamportError,
  InvalidPayRequestError,
  isIamportError,
  PayInProgressError,
  SdkContractError,
  SdkLoadError,
  type IamportErrorCode,
  type SdkLoadErrorCode,
  type SdkLoadErrorDetail,
} from './errors.js'
export { createIamport, type Iamport, type IamportOptions } from './iamport.js'
export type { Imp } from './imp.js'
export type { PayIssue } from './issue.js'
export type { ResumeOptions } from './landing.js'
export { loadSdk, type LoadSdkOptions } from './load.js'
export type { Locale } from './locales/locale.js'
export { createMerchantUid } from './merchant-uid.js'
export type { PayOptions } from './request.js'
export type { AbandonCode, Asked, PayResult, Via } from './result.js'
export { readPayResult } from './resume.js'
export type { InApp, Situation } from './rules/vocabulary.js'
export type { BillingRequest, Channel, PaymentRequest, PayMethod, PayRequest, PgData } from './types.js'
