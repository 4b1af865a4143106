/** Languages of the payment window. */
export type Language = 'ko' | 'en'

const ko = {
  title: '결제창',
  noPayment: '실제 결제 아님',
  otherLanguage: 'English',
  order: '주문 정보',
  orderName: '주문명',
  noName: '주문명 없음',
  orderNumber: '주문번호',
  amount: '결제 금액',
  taxFree: '면세 금액',
  vat: '부가세',
  buyer: '구매자',
  products: '에스크로 상품',
  escrow: '에스크로',
  escrowOn: '구매 안전 서비스 적용',
  method: '결제 수단',
  billing: '결제 수단 등록',
  billingNote: '정기결제에 쓸 결제 수단을 등록합니다.',
  customer: '고객 식별자',
  card: '카드사',
  instalments: '할부 개월',
  requested: '요청한 할부',
  single: '일시불',
  months: (months: number | string) => (months === 0 ? '일시불' : `${months}개월`),
  vbankDue: '입금 기한',
  testCard: '테스트 카드',
  testNote: '카드 번호나 비밀번호를 묻지 않습니다. 아래에서 결과만 고르면 됩니다.',
  pay: (amount: string) => (amount ? `${amount} 결제하기` : '결제하기'),
  register: '등록하기',
  issueVbank: '가상계좌 발급',
  others: '다른 결과 시험하기',
  decline: '결제 거절',
  cancel: '취소',
  abandon: '응답 없이 닫기',
  certification: '본인인증',
  person: '인증 요청',
  personName: '이름',
  phone: '휴대폰 번호',
  carrier: '통신사',
  minAge: '최소 나이',
  company: '서비스',
  personNote: '개인정보를 묻지 않습니다. 인증 결과는 서버에서 imp_uid로 조회합니다.',
  certify: '인증 완료',
  waiting: '결제가 새 창에서 진행되고 있습니다',
  waitingNote: '새 창에서 결제를 마치거나 창을 닫아 주세요.',
  sent: '상점에 결과를 전달했습니다.',
  closed: '응답 없이 닫았습니다. 이 창을 닫아 주세요.',
  lost: '결과를 돌려줄 곳이 없습니다',
  lostMissing:
    '요청에 m_redirect_url이 없습니다. 모바일에서는 이 주소로 결과가 전달되므로, 상점은 이 결제의 결과를 받지 못합니다.',
  lostRelative:
    'm_redirect_url이 완전한 주소(https://…)가 아닙니다. 결제창은 상점의 어느 페이지인지 알 수 없어, 상점은 이 결제의 결과를 받지 못합니다.',
  lostAnswer: '전달되지 못한 결과',
  back: '상점으로 돌아가기',
  empty: '결제 요청이 없습니다',
  emptyNote: '이 페이지는 IMP.request_pay가 열어 주는 샌드박스 결제창입니다.',
}

/** Every sentence of the payment window. */
export type Texts = typeof ko

const en: Texts = {
  title: 'Payment window',
  noPayment: 'no real payment',
  otherLanguage: '한국어',
  order: 'Order',
  orderName: 'Item',
  noName: 'No order name',
  orderNumber: 'Order number',
  amount: 'Amount',
  taxFree: 'Tax-free part',
  vat: 'VAT',
  buyer: 'Buyer',
  products: 'Escrow items',
  escrow: 'Escrow',
  escrowOn: 'Protected purchase',
  method: 'Payment method',
  billing: 'Register a payment method',
  billingNote: 'The method is kept for later recurring charges.',
  customer: 'Customer key',
  card: 'Card company',
  instalments: 'Instalments',
  requested: 'Requested instalments',
  single: 'Single payment',
  months: (months) => (months === 0 ? 'Single payment' : `${months} months`),
  vbankDue: 'Deposit by',
  testCard: 'Test card',
  testNote: 'No card number or password is asked for. Just choose an outcome below.',
  pay: (amount) => (amount ? `Pay ${amount}` : 'Pay'),
  register: 'Register',
  issueVbank: 'Issue virtual account',
  others: 'Try another outcome',
  decline: 'Decline',
  cancel: 'Cancel',
  abandon: 'Close without an answer',
  certification: 'Identity check',
  person: 'Request',
  personName: 'Name',
  phone: 'Phone',
  carrier: 'Carrier',
  minAge: 'Lowest age',
  company: 'Service',
  personNote: 'Nothing personal is asked for. Your server reads the result by imp_uid.',
  certify: 'Confirm identity',
  waiting: 'The payment goes on in a window of its own',
  waitingNote: 'Finish it there, or close that window.',
  sent: 'The shop has been told.',
  closed: 'Closed without an answer. You can close this window.',
  lost: 'The result has nowhere to go',
  lostMissing:
    'The request has no m_redirect_url. On a phone the result travels to that address, so the shop never learns how this payment ended.',
  lostRelative:
    'm_redirect_url is not a whole address (https://…). A payment window cannot tell which page of the shop is meant, so the shop never learns how this payment ended.',
  lostAnswer: 'The result that was lost',
  back: 'Back to the shop',
  empty: 'There is no payment request',
  emptyNote: 'This page is the sandbox payment window that IMP.request_pay opens.',
}

/** The texts by language. */
export const texts: Record<Language, Texts> = { ko, en }

type Name = readonly [ko: string, en: string]

const methods = new Map<unknown, Name>(
  Object.entries<Name>({
    card: ['신용카드', 'Credit card'],
    trans: ['실시간 계좌이체', 'Bank transfer'],
    vbank: ['가상계좌', 'Virtual account'],
    phone: ['휴대폰 소액결제', 'Phone bill'],
    kakaopay: ['카카오페이', 'KakaoPay'],
    naverpay: ['네이버페이', 'Naver Pay'],
    tosspay: ['토스페이', 'Toss Pay'],
    payco: ['페이코', 'PAYCO'],
    samsung: ['삼성페이', 'Samsung Pay'],
    samsungpay: ['삼성페이', 'Samsung Pay'],
    applepay: ['애플페이', 'Apple Pay'],
    lpay: ['엘페이', 'L.PAY'],
    ssgpay: ['SSG페이', 'SSG Pay'],
    point: ['포인트', 'Points'],
    cultureland: ['컬쳐랜드 상품권', 'Cultureland voucher'],
    smartculture: ['스마트문상', 'Smart Culture voucher'],
    culturegift: ['문화상품권', 'Culture Gift voucher'],
    happymoney: ['해피머니', 'Happy Money'],
    booknlife: ['도서문화상품권', 'Booknlife voucher'],
    alipay: ['알리페이', 'Alipay'],
    wechat: ['위챗페이', 'WeChat Pay'],
    unionpay: ['유니온페이', 'UnionPay'],
    paypal: ['페이팔', 'PayPal'],
  }),
)

/** The name of a payment method; one that is not known here is shown as it was sent. */
export function methodName(method: unknown, language: Language): string {
  return methods.get(method)?.[language === 'ko' ? 0 : 1] ?? String(method ?? 'card')
}

/** `12,900원`, `₩12,900` or `USD 12.50`; what is not a number is shown as it was sent. */
export function money(amount: unknown, currency: unknown, language: Language): string {
  if (amount === undefined || amount === null) return ''
  const number = typeof amount === 'number' ? amount : NaN
  if (!Number.isFinite(number)) return String(amount)
  const won = currency === undefined || currency === null || currency === 'KRW'
  const minimumFractionDigits = won || currency === 'JPY' ? 0 : 2
  const digits = number.toLocaleString('en-US', { minimumFractionDigits, maximumFractionDigits: 2 })
  if (!won) return `${String(currency)} ${digits}`
  return language === 'ko' ? `${digits}원` : `₩${digits}`
}
