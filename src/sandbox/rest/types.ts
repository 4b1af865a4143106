/**
 * What the REST API answers with. Names, kinds and order as the definitions of the vendor's schema have them
 * (`v1.openapi.yml`); a field that does not apply is null, and a time that has not come is 0.
 */

/** The state of a payment. */
export type RestStatus = 'ready' | 'paid' | 'cancelled' | 'failed'

/** Around every answer: `code` 0 says that the call was understood, not that something was paid. */
export interface RestEnvelope<T = unknown> {
  /** 0, or -1 without a good token or for what is not there, or 1 for any other reason; `message` says which. */
  code: number
  message: string | null
  response: T | null
}

/** What `POST /users/getToken` gives: Unix times in seconds. */
export interface RestToken {
  access_token: string
  /** Half an hour after the token was made; asked for within its last minute, five minutes later. */
  expired_at: number
  now: number
}

/** One refund of a payment, whole or in part. */
export interface RestCancellation {
  pg_tid: string
  /** In the payment's currency. */
  amount: number
  /** Unix time in seconds. */
  cancelled_at: number
  reason: string
  cancellation_id: string
  receipt_url: string | null
}

/** A payment as `GET /payments/{imp_uid}` shows it. Amounts in `currency`, times in Unix seconds. */
export interface RestPayment {
  imp_uid: string
  merchant_uid: string
  pay_method: string | null
  channel: 'pc' | 'mobile' | 'api' | null
  pg_provider: string | null
  emb_pg_provider: string | null
  pg_tid: string | null
  pg_id: string | null
  sandbox: boolean
  escrow: boolean
  apply_num: string | null
  bank_code: string | null
  bank_name: string | null
  card_code: string | null
  card_name: string | null
  card_issuer_code: string | null
  card_issuer_name: string | null
  card_publisher_code: string | null
  card_publisher_name: string | null
  card_quota: number
  card_number: string | null
  card_type: number | null
  vbank_code: string | null
  vbank_name: string | null
  vbank_num: string | null
  vbank_holder: string | null
  vbank_date: number
  vbank_issued_at: number
  name: string | null
  amount: number
  /** What was given back so far; below `amount` after a refund in part, though `status` says `cancelled` then too. */
  cancel_amount: number
  currency: string
  buyer_name: string | null
  buyer_email: string | null
  buyer_tel: string | null
  buyer_addr: string | null
  buyer_postcode: string | null
  custom_data: string | null
  user_agent: string | null
  status: RestStatus
  started_at: number
  paid_at: number
  failed_at: number
  cancelled_at: number
  fail_reason: string | null
  cancel_reason: string | null
  receipt_url: string | null
  cancel_history: RestCancellation[]
  deposit_history: { pg_tid: string; amount: number; depositor_name: string; deposited_at: number }[]
  cancel_receipt_urls: string[]
  cash_receipt_issued: boolean
  customer_uid: string | null
  customer_uid_usage: 'issue' | 'payment' | 'payment.scheduled' | null
  promotion: { id: string; discount: number } | null
}

/** An amount registered before the payment window opens. */
export interface RestPrepared {
  merchant_uid: string
  amount: number
  /** Null: the currency is not compared. */
  currency: string | null
}

/** A billing key as `GET /subscribe/customers/{customer_uid}` shows it. */
export interface RestCustomer {
  customer_uid: string
  pg_provider: string
  pg_id: string
  sandbox: boolean
  customer_id: string | null
  card_name: string
  card_code: string | null
  card_issuer_code: string | null
  card_issuer_name: string | null
  card_publisher_code: string | null
  card_publisher_name: string | null
  card_number: string | null
  card_type: number | null
  customer_name: string | null
  customer_tel: string | null
  customer_email: string | null
  customer_addr: string | null
  customer_postcode: string | null
  inserted: number
  updated: number
}

/** A charge that waits for its time, or has had it. */
export interface RestSchedule {
  customer_uid: string
  merchant_uid: string
  /** Null until it was tried. */
  imp_uid: string | null
  pg_provider: string | null
  pg_id: string | null
  customer_id: string | null
  /** Unix time in seconds. */
  schedule_at: number
  executed_at: number
  revoked_at: number
  amount: number
  currency: string
  name: string | null
  buyer_name: string | null
  buyer_email: string | null
  buyer_tel: string | null
  buyer_addr: string | null
  buyer_postcode: string | null
  custom_data: string | null
  schedule_status: 'scheduled' | 'executed' | 'revoked'
  payment_status: RestStatus | null
  fail_reason: string | null
  promotion_id: string | null
}
