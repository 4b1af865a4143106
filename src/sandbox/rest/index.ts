/** The server half: what a shop's own server talks to. Part of the door in ../index.ts. */
export { createSandboxApi, sandboxKeys } from './api.js'
export type { SandboxApi, SandboxApiOptions, SandboxKeys } from './api.js'
export { createSandboxServer } from './server.js'
export type { SandboxServer, SandboxServerOptions } from './server.js'
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
