/**
 * The server half of the sandbox: what a shop's own server talks to in the place of `https://api.iamport.kr`, and what a
 * test pays, cancels and forges. Nothing of Node is needed here, so it also runs in a service worker;
 * `iamport-browser/sandbox` has the same, with a server of its own.
 *
 * @packageDocumentation
 */
export { createSandboxApi, sandboxKeys } from './api.js'
export type { SandboxApi, SandboxApiOptions, SandboxKeys } from './api.js'
export type { NodeRequest, NodeResponse } from './message.js'
export type { SandboxState } from './state.js'
export { createSandboxStore } from './store.js'
export type { SandboxStore, SandboxStoreOptions } from './store.js'
export type { SandboxPayment } from './payment.js'
export type { CancelOptions, PaymentEvent } from './payments.js'
export type { SandboxCustomer, SandboxSchedule } from './billing.js'
export { SandboxRefusal } from './refusal.js'
export type { SandboxRefusalCode } from './refusal.js'
export type { WindowReport } from './window-report.js'
export type { WebhookBody, WebhookDelivery, WebhookOptions, Webhooks } from './webhooks.js'
export type {
  RestCancellation,
  RestCustomer,
  RestDeposit,
  RestEnvelope,
  RestPayment,
  RestPrepared,
  RestSchedule,
  RestStatus,
  RestToken,
} from './types.js'
