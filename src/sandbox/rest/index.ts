/**
 * The server half: what a shop's own server talks to. A door of its own (`iamport-browser/sandbox/api`), where nothing
 * of Node is needed, and part of the one in ../index.ts, where a server of its own comes with it.
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
  RestEnvelope,
  RestPayment,
  RestPrepared,
  RestSchedule,
  RestStatus,
  RestToken,
} from './types.js'
