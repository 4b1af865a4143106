/**
 * Payments through i'mport (PortOne V1), for a page. {@link createIamport} asks for them and reads what came of them,
 * {@link checkPay} only looks at a request, {@link readPayResult} reads an answer on a server, {@link loadSdk} only puts
 * the vendor's SDK on the page.
 *
 * Nothing here runs on import, and there is no default export. `checkRaw` is not here but in `iamport-browser/pg`: it
 * carries every gateway.
 *
 * @packageDocumentation
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
export type { Iamport, IamportOptions } from './client.js'
export { createIamport } from './iamport.js'
export type { Imp } from './imp.js'
export type { PayIssue } from './issue.js'
export type { ResumeOptions } from './landing.js'
export { loadSdk, type LoadSdkOptions } from './load.js'
export type { Locale } from './locales/locale.js'
export { createMerchantUid } from './merchant-uid.js'
export type { PayOptions } from './request.js'
export type { AbandonCode, Asked, PayResult, ResultFields, Via } from './result.js'
export { readPayResult } from './resume.js'
export type { InApp, Rules, Situation } from './rules/vocabulary.js'
// Named by the types above and below: a shop that writes declarations of its own has to be able to name them too.
export type { Shape, Shapes } from './params.js'
export type {
  AnyRequest,
  BillingRequest,
  Channel,
  PaymentRequest,
  PayMethod,
  PayRequest,
  PgData,
  RequestFields,
} from './types.js'
