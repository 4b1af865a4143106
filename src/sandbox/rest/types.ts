/**
 * What the REST API answers with. Names, kinds and order as the definitions of the vendor's schema have them
 * (`v1.openapi.yml`); a field that does not apply is null, and a time that has not come is 0.
 */

/**
 * The state of a payment: `ready` when it was begun and is not paid (a virtual account waits for its deposit), `paid`,
 * `cancelled` when it was refunded, whole or in part, or `failed`.
 */
export type RestStatus = 'ready' | 'paid' | 'cancelled' | 'failed'

/** Around every answer: `code` 0 says that the call was understood, not that something was paid. */
export interface RestEnvelope<T = unknown> {
  /** 0, or -1 without a good token or for what is not there, or 1 for any other reason; `message` says which. */
  code: number
  /** Why not, for a developer; null with `code` 0. */
  message: string | null
  /** What was asked for; null where `code` says no. */
  response: T | null
}

/**
 * What `POST /users/getToken` gives: Unix times in seconds.
 *
 * @see https://developers.portone.io/api/rest-v1/auth
 */
export interface RestToken {
  /** What goes into the header `Authorization`. */
  access_token: string
  /** Half an hour after the token was made; asked for within its last minute, five minutes later. */
  expired_at: number
  /** The clock of the server. */
  now: number
}

/** One refund of a payment, whole or in part. */
export interface RestCancellation {
  /** The gateway's number of the refund. */
  pg_tid: string
  /** What was given back, in the payment's currency. */
  amount: number
  /** When: Unix time in seconds. */
  cancelled_at: number
  /** Why, as whoever refunded it said. */
  reason: string
  /** The vendor's id of the refund. */
  cancellation_id: string
  /** Address of its sales slip; null where the gateway has none. */
  receipt_url: string | null
}

/** One deposit into a virtual account. */
export interface RestDeposit {
  /** The gateway's number of the deposit. */
  pg_tid: string
  /** In the payment's currency. */
  amount: number
  /** Who paid it in. */
  depositor_name: string
  /** When: Unix time in seconds. */
  deposited_at: number
}

/**
 * A payment as `GET /payments/{imp_uid}` shows it. Amounts in `currency`, times in Unix seconds.
 *
 * @see https://developers.portone.io/api/rest-v1/payment
 */
export interface RestPayment {
  /** The vendor's number of the payment. */
  imp_uid: string
  /** The shop's order number. */
  merchant_uid: string
  /** How it was paid: `card`, `vbank` … */
  pay_method: string | null
  /** Where it was made: in a window on a `pc` or a phone (`mobile`), or without one (`api`). */
  channel: 'pc' | 'mobile' | 'api' | null
  /** Code of the gateway. */
  pg_provider: string | null
  /** Code of the wallet behind the gateway, where one paid in its window. */
  emb_pg_provider: string | null
  /** The gateway's number of the payment. */
  pg_tid: string | null
  /** Merchant id at the gateway. */
  pg_id: string | null
  /** Whether it was made through a test channel. */
  sandbox: boolean
  /** Whether it is under escrow. */
  escrow: boolean
  /** Approval number of the card company. */
  apply_num: string | null
  /** Code of the bank (KFTC), for a bank transfer. */
  bank_code: string | null
  /** Name of the bank, for a bank transfer. */
  bank_name: string | null
  /** Code of the card company (KFTC). */
  card_code: string | null
  /** Name of the card company. */
  card_name: string | null
  /** Code of the company that issued the card (발급사); only some gateways tell it. */
  card_issuer_code: string | null
  /** Its name. */
  card_issuer_name: string | null
  /** Code of the company that published the card (발행사); only some gateways tell it. */
  card_publisher_code: string | null
  /** Its name. */
  card_publisher_name: string | null
  /** Instalment months; 0 for a single payment. */
  card_quota: number
  /** Masked, mostly from the 7th to the 12th digit. */
  card_number: string | null
  /** 0 for a credit card, 1 for a debit card; null where the gateway does not tell. */
  card_type: number | null
  /** Code of the virtual account's bank (KFTC). */
  vbank_code: string | null
  /** Name of the virtual account's bank. */
  vbank_name: string | null
  /** Number of the virtual account. */
  vbank_num: string | null
  /** In whose name the virtual account is. */
  vbank_holder: string | null
  /** Until when the virtual account takes the deposit. */
  vbank_date: number
  /** When the virtual account was issued. */
  vbank_issued_at: number
  /** Name of the order. */
  name: string | null
  /** What was to be paid. Compare it with your own order. */
  amount: number
  /** What was given back so far; below `amount` after a refund in part, though `status` says `cancelled` then too. */
  cancel_amount: number
  /** `KRW`, `USD` … */
  currency: string
  /** Name of the buyer. */
  buyer_name: string | null
  /** Email address of the buyer. */
  buyer_email: string | null
  /** Phone number of the buyer. */
  buyer_tel: string | null
  /** Address of the buyer. */
  buyer_addr: string | null
  /** Postal code of the buyer. */
  buyer_postcode: string | null
  /** What the shop gave with the request, as a JSON text. */
  custom_data: string | null
  /** User agent of the buyer's browser. */
  user_agent: string | null
  /** What became of it. Only `paid` is paid. */
  status: RestStatus
  /** When it was begun. */
  started_at: number
  /** When it was paid; 0 before. */
  paid_at: number
  /** When it failed; 0 otherwise. */
  failed_at: number
  /** When it was last refunded; 0 otherwise. */
  cancelled_at: number
  /** Why it failed; null otherwise. */
  fail_reason: string | null
  /** Why it was last refunded; null otherwise. */
  cancel_reason: string | null
  /** Address of its sales slip; null where the gateway has none. */
  receipt_url: string | null
  /** Every refund, oldest first. */
  cancel_history: RestCancellation[]
  /** Deposits, oldest first: the vendor's into accounts that stay the buyer's, the sandbox's into any virtual account. */
  deposit_history: RestDeposit[]
  /** Addresses of the sales slips of its refunds; `cancel_history` has them too. */
  cancel_receipt_urls: string[]
  /** Whether a cash receipt was issued. */
  cash_receipt_issued: boolean
  /** The billing key it registered or was charged through. */
  customer_uid: string | null
  /** What the billing key was for: registered by it (`issue`), charged (`payment`), or charged on a schedule (`payment.scheduled`). */
  customer_uid_usage: 'issue' | 'payment' | 'payment.scheduled' | null
  /** The vendor's promotion it took part in. */
  promotion: {
    /** Its id in the vendor's console, `promotion-id-…`. */
    id: string
    /** What it took off `amount`, in the payment's currency. */
    discount: number
  } | null
}

/**
 * An amount registered before the payment window opens.
 *
 * @see https://developers.portone.io/api/rest-v1/payment.validation
 */
export interface RestPrepared {
  /** The shop's order number. */
  merchant_uid: string
  /** What has to be paid for it; the vendor refuses any other amount. */
  amount: number
  /** Null: the currency is not compared. */
  currency: string | null
}

/**
 * A billing key as `GET /subscribe/customers/{customer_uid}` shows it. Times in Unix seconds.
 *
 * @see https://developers.portone.io/api/rest-v1/billingkey
 */
export interface RestCustomer {
  /** The shop's name for this card of this buyer. */
  customer_uid: string
  /** Code of the gateway. */
  pg_provider: string
  /** Merchant id at the gateway. */
  pg_id: string
  /** Whether it was issued through a test channel. */
  sandbox: boolean
  /** The shop's own id of the buyer. */
  customer_id: string | null
  /** Name of the card company. */
  card_name: string
  /** Code of the card company (KFTC). */
  card_code: string | null
  /** Code of the company that issued the card (발급사); only some gateways tell it. */
  card_issuer_code: string | null
  /** Its name. */
  card_issuer_name: string | null
  /** Code of the company that published the card (발행사); only some gateways tell it. */
  card_publisher_code: string | null
  /** Its name. */
  card_publisher_name: string | null
  /** Masked, mostly from the 7th to the 12th digit. */
  card_number: string | null
  /** 0 for a credit card, 1 for a debit card; null where the gateway does not tell. */
  card_type: number | null
  /** Name of the card's holder. */
  customer_name: string | null
  /** Phone number of the card's holder. */
  customer_tel: string | null
  /** Email address of the card's holder. */
  customer_email: string | null
  /** Address of the card's holder. */
  customer_addr: string | null
  /** Postal code of the card's holder. */
  customer_postcode: string | null
  /** When it was issued. */
  inserted: number
  /** When it was last changed. */
  updated: number
}

/**
 * A charge that waits for its time, or has had it. Times in Unix seconds.
 *
 * @see https://developers.portone.io/api/rest-v1/nonAuthPayment.subscribe
 */
export interface RestSchedule {
  /** The billing key to charge. */
  customer_uid: string
  /** Order number of the charge. */
  merchant_uid: string
  /** Null until it was tried. */
  imp_uid: string | null
  /** Code of the gateway the key belongs to. */
  pg_provider: string | null
  /** Merchant id the key belongs to. */
  pg_id: string | null
  /** The shop's own id of the buyer. */
  customer_id: string | null
  /** When it is due. */
  schedule_at: number
  /** When it was tried; 0 before. */
  executed_at: number
  /** When it was taken back; 0 otherwise. */
  revoked_at: number
  /** What is charged, in `currency`. */
  amount: number
  /** `KRW`, `USD` … */
  currency: string
  /** Name of the order. */
  name: string | null
  /** Name of the buyer. */
  buyer_name: string | null
  /** Email address of the buyer. */
  buyer_email: string | null
  /** Phone number of the buyer. */
  buyer_tel: string | null
  /** Address of the buyer. */
  buyer_addr: string | null
  /** Postal code of the buyer. */
  buyer_postcode: string | null
  /** What the shop gave with it, as a JSON text. */
  custom_data: string | null
  /** `scheduled` while it waits, `executed` when it was tried, `revoked` when it was taken back. */
  schedule_status: 'scheduled' | 'executed' | 'revoked'
  /** What became of the charge; null until it was tried. */
  payment_status: RestStatus | null
  /** Why the charge failed; null otherwise. */
  fail_reason: string | null
  /** The vendor's promotion it takes part in. */
  promotion_id: string | null
}
