import type { Labels } from './label.js'

/** Fields every gateway takes, and the selectors of a request. */
export const base: Labels = {
  pg: {
    ko: ['PG', 'PG 코드와 상점아이디(MID)를 점으로 이은 값으로, 결제창을 열 채널을 고릅니다.'],
    en: [
      'Gateway',
      'Code of the gateway and the MID (merchant id), joined by a dot: chooses the channel to open.',
    ],
  },
  channelKey: {
    ko: ['채널 키', '콘솔에 등록한 채널의 키로, pg 대신 결제창을 열 채널을 고릅니다.'],
    en: ['Channel key', 'Key of a channel in the console: chooses the channel to open, in place of pg.'],
  },
  channelGroupId: {
    ko: ['채널 그룹 ID', '스마트 라우팅을 쓸 때 채널을 나눠 고를 그룹의 아이디입니다.'],
    en: ['Channel group', 'Id of a group of channels, of which smart routing chooses one.'],
  },
  pay_method: {
    ko: ['결제수단', '결제창에서 사용할 결제수단의 코드입니다.'],
    en: ['Payment method', 'Code of the method the window opens with.'],
  },
  customer_uid: {
    ko: [
      '빌링키 이름',
      '발급할 빌링키에 상점이 붙이는 이름으로, 구매자의 카드마다 다르게 정하며 넣으면 빌링키 발급창이 열립니다.',
    ],
    en: [
      'Billing key name',
      "The shop's name for the key, another one for each card of a buyer; with it the window issues a billing key.",
    ],
  },
  merchant_uid: {
    ko: ['주문번호', '상점이 정하는 주문번호로, 결제를 시도할 때마다 새로 만들며 40자까지 쓸 수 있습니다.'],
    en: ['Order number', "The shop's own order number, new for every attempt, at most 40 characters."],
  },
  amount: {
    ko: ['결제 금액', '통화의 기본 단위(원화는 원)로 적는 결제 금액이며, 문자열이 아닌 숫자로 넣습니다.'],
    en: [
      'Amount',
      'Amount to pay in the main unit of the currency (whole won for KRW): a number, never a text.',
    ],
  },
  name: {
    ko: ['주문명', '구매자에게 보이는 주문 이름으로, 40자까지 쓸 수 있습니다.'],
    en: ['Order name', 'Name of the order as the buyer sees it, at most 40 characters.'],
  },
  buyer_name: {
    ko: ['구매자 이름', '구매자의 이름입니다.'],
    en: ['Buyer name', 'Name of the buyer.'],
  },
  buyer_tel: {
    ko: ['구매자 전화번호', '구매자의 전화번호이며, 없으면 결제창이 열리지 않는 PG가 있습니다.'],
    en: ['Buyer phone', 'Phone number of the buyer; some gateways cannot open without it.'],
  },
  buyer_email: {
    ko: ['구매자 이메일', '구매자의 이메일 주소입니다.'],
    en: ['Buyer email', 'Email address of the buyer.'],
  },
  buyer_addr: {
    ko: ['구매자 주소', '구매자의 주소입니다.'],
    en: ['Buyer address', 'Address of the buyer.'],
  },
  buyer_postcode: {
    ko: ['구매자 우편번호', '구매자의 우편번호입니다.'],
    en: ['Buyer postal code', 'Postal code of the buyer.'],
  },
  currency: {
    ko: ['결제 통화', '결제 금액의 통화이며, 넣지 않으면 원화(KRW)로 결제됩니다.'],
    en: ['Currency', 'Currency of the amount; won (KRW) when left out.'],
  },
  tax_free: {
    ko: [
      '면세 금액',
      '결제 금액 가운데 면세에 해당하는 금액으로, 0부터 결제 금액까지 넣으며 복합과세 상점아이디에서 사용합니다.',
    ],
    en: [
      'Tax-free amount',
      'The tax-free part of the amount, from 0 to all of it, for a MID with mixed tax.',
    ],
  },
  custom_data: {
    ko: ['사용자 지정 데이터', '상점이 자유롭게 담는 값으로, 결제 정보와 함께 JSON 문자열로 보관됩니다.'],
    en: ['Custom data', "Anything of the shop's own, kept as a JSON text and given back with the payment."],
  },
  m_redirect_url: {
    ko: [
      '결과를 받을 주소',
      '모바일처럼 페이지를 떠나는 결제창에서 구매자가 돌아올 주소이며, 넣지 않으면 지금 페이지로 돌아옵니다.',
    ],
    en: [
      'Return address',
      'Where the buyer comes back to after a window that leaves the page; the current page when left out.',
    ],
  },
  app_scheme: {
    ko: ['앱 스킴', '은행이나 카드사 앱에서 상점 앱으로 돌아올 때 쓰는 URL 스킴입니다.'],
    en: [
      'App scheme',
      "URL scheme of the shop's own app, so that a bank's or card company's app can return to it.",
    ],
  },
  notice_url: {
    ko: ['웹훅 주소', '이 결제의 결과를 알림으로 받을 주소이며, 콘솔에 등록한 주소 대신 쓰입니다.'],
    en: ['Webhook address', 'Address this payment is reported to, in place of the one in the console.'],
  },
  confirm_url: {
    ko: [
      '결제 승인 확인 주소',
      '결제를 승인하기 전에 상점 서버에 확인하는 주소로, 10초 안에 200으로 응답해야 하며 포트원이 먼저 열어 주어야 합니다.',
    ],
    en: [
      'Confirmation address',
      'Asked before the payment is approved: it must answer 200 within 10 seconds, and PortOne has to switch it on first.',
    ],
  },
}
