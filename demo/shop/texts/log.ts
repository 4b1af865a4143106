import type { LogCode } from '../../server/state.ts'

/** What an entry of the log is filled with. */
interface Data {
  readonly [name: string]: unknown
  readonly won: (amount: unknown) => string
}

type Entries = Record<LogCode, (data: Data) => string>

const text = (value: unknown): string => String(value)

const statuses = {
  ko: { paid: '결제 완료', ready: '입금 대기', failed: '실패', cancelled: '취소됨' },
  en: { paid: 'paid', ready: 'waiting for a deposit', failed: 'failed', cancelled: 'cancelled' },
}
const status = (language: 'ko' | 'en', value: unknown): string =>
  statuses[language][value as 'paid'] ?? text(value)

const because = {
  ko: {
    'unknown-payment': '그런 결제가 없음',
    'other-order': '다른 주문의 결제',
    'other-amount': '금액이 다름',
    'other-card': '다른 카드',
  },
  en: {
    'unknown-payment': 'no such payment',
    'other-order': 'the payment of another order',
    'other-amount': 'another amount',
    'other-card': 'another card',
  },
}

const ko: { title: string; entries: Entries } = {
  title: '서버가 본 것',
  entries: {
    'order-made': ({ amount, won }) => `주문을 만들고 금액을 직접 계산함: ${won(amount)}`,
    'amount-registered': ({ amount, won }) => `POST /payments/prepare: ${won(amount)}으로 사전 등록함`,
    'amount-not-registered': () => '금액을 사전 등록하지 않음',
    'asked-by-page': ({ imp_uid }) =>
      imp_uid ? `브라우저가 ${text(imp_uid)}를 확인해 달라고 함` : '브라우저가 답을 받지 못했다고 함',
    'told-by-webhook': ({ imp_uid, status: said }) =>
      `웹훅이 옴: ${text(imp_uid)} (${text(said)}). 믿지 않고 직접 조회함`,
    'payment-found': ({ imp_uid, merchant_uid, amount, status: found, won }) =>
      `GET /payments/${text(imp_uid)}: ${won(amount)}, ${status('ko', found)}, 주문번호 ${text(merchant_uid)}`,
    'payment-unknown': ({ imp_uid }) => `결제 내역 없음: ${text(imp_uid)}`,
    confirmed: () => '주문번호와 금액이 같아 주문을 확정함',
    'confirmed-before': () => '이미 확정한 주문이라 아무것도 하지 않음',
    waiting: () => '가상계좌라 입금을 기다림',
    'not-paid': ({ status: found }) => `결제되지 않음: ${status('ko', found)}`,
    refused: ({ because: why, expected, amount, won }) =>
      `거절함: ${because.ko[why as 'other-order'] ?? text(why)}` +
      (expected === undefined ? '' : ` (주문 ${won(expected)}, 결제 ${won(amount)})`),
    refunded: ({ amount, won }) => `POST /payments/cancel: ${won(amount)}을 돌려줌`,
    'not-refunded': ({ reason }) => `돌려주지 못함: ${text(reason)}`,
    'card-kept': ({ card }) => `빌링키를 확인함: ${text(card)}`,
    charged: ({ amount, won }) => `POST /subscribe/payments/again: ${won(amount)} 청구함`,
    'not-charged': ({ reason }) => `청구하지 못함: ${text(reason)}`,
    'card-forgotten': () => 'DELETE /subscribe/customers: 빌링키를 지움',
  },
}

const en: typeof ko = {
  title: 'What the server saw',
  entries: {
    'order-made': ({ amount, won }) => `Made the order and reckoned the amount itself: ${won(amount)}`,
    'amount-registered': ({ amount, won }) => `POST /payments/prepare: registered ${won(amount)}`,
    'amount-not-registered': () => 'Did not register the amount',
    'asked-by-page': ({ imp_uid }) =>
      imp_uid ? `The browser asks about ${text(imp_uid)}` : 'The browser says it got no answer',
    'told-by-webhook': ({ imp_uid, status: said }) =>
      `A webhook came: ${text(imp_uid)} (${text(said)}). Not believed, but looked up`,
    'payment-found': ({ imp_uid, merchant_uid, amount, status: found, won }) =>
      `GET /payments/${text(imp_uid)}: ${won(amount)}, ${status('en', found)}, order ${text(merchant_uid)}`,
    'payment-unknown': ({ imp_uid }) => `No such payment: ${text(imp_uid)}`,
    confirmed: () => 'Order number and amount fit: confirmed the order',
    'confirmed-before': () => 'Confirmed before: did nothing',
    waiting: () => 'A virtual account: waits for the deposit',
    'not-paid': ({ status: found }) => `Not paid: ${status('en', found)}`,
    refused: ({ because: why, expected, amount, won }) =>
      `Refused: ${because.en[why as 'other-order'] ?? text(why)}` +
      (expected === undefined ? '' : ` (order ${won(expected)}, paid ${won(amount)})`),
    refunded: ({ amount, won }) => `POST /payments/cancel: gave ${won(amount)} back`,
    'not-refunded': ({ reason }) => `Could not give it back: ${text(reason)}`,
    'card-kept': ({ card }) => `Found the billing key: ${text(card)}`,
    charged: ({ amount, won }) => `POST /subscribe/payments/again: charged ${won(amount)}`,
    'not-charged': ({ reason }) => `Could not charge: ${text(reason)}`,
    'card-forgotten': () => 'DELETE /subscribe/customers: forgot the billing key',
  },
}

export const logTexts = { ko, en }
