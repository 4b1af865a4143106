import type { Labels } from './label.js'

/** Fields of the older module of Smartro. */
export const smartro: Labels = {
  language: {
    ko: ['결제창 언어', '결제창에 표시되는 언어로 ko(한국어, 기본값) 또는 en(영어)을 지정합니다.'],
    en: ['Window language', 'Language of the payment window: ko (default) or en.'],
  },
}

/** Fields of Smartro. */
export const smartro_v2: Labels = {
  currency: {
    ko: [
      '통화',
      '결제 통화는 MID 설정에 따라 정해지며, KRW와 USD 이외의 값은 거절되고 USD는 현재 사용할 수 없습니다.',
    ],
    en: [
      'Currency',
      'The MID decides the currency; any value but KRW and USD is refused, and USD is out of service for now.',
    ],
  },
  language: {
    ko: [
      '결제창 언어',
      '결제창에 표시되는 언어로 ko(한국어) 또는 en(영어)이며, 빌링키 발급창은 한국어만 지원합니다.',
    ],
    en: ['Window language', 'Language of the payment window, ko or en; the billing window is Korean only.'],
  },
  'bypass.cashReceiptType': {
    ko: [
      '현금영수증 유형',
      '계좌이체 현금영수증의 유형으로 anonymous(미발행), personal(소득공제), corporate(지출증빙) 중 하나이며, 에스크로 결제에는 사용할 수 없습니다.',
    ],
    en: [
      'Cash receipt type',
      'Kind of cash receipt for a transfer: anonymous (none), personal (income deduction) or corporate (business expense); not with escrow.',
    ],
  },
  'bypass.customerIdentifier': {
    ko: [
      '현금영수증 발급 번호',
      'personal이면 휴대폰 번호·주민등록번호·현금영수증 카드 번호 중 하나를, corporate이면 사업자등록번호를 입력합니다.',
    ],
    en: [
      'Cash receipt number',
      'A phone, resident or receipt-card number for personal, the business registration number for corporate.',
    ],
  },
  'bypass.smartro_v2': {
    ko: ['스마트로 옵션', '스마트로(신모듈)에서만 쓰이는 옵션입니다.'],
    en: ['Smartro options', 'Options of the new Smartro module only.'],
  },
  'bypass.smartro_v2.GoodsCnt': {
    ko: ['상품 종류 수', '결제하는 상품의 품목 개수입니다.'],
    en: ['Number of items', 'How many kinds of products are in the order.'],
  },
  'bypass.smartro_v2.SkinColor': {
    ko: ['결제창 색상', '결제창 색상으로 RED(기본값), GREEN, BLUE, PURPLE 중 하나를 지정합니다.'],
    en: ['Window colour', 'Colour of the window: RED (default), GREEN, BLUE or PURPLE.'],
  },
  'bypass.smartro_v2.OpenType': {
    ko: ['결제창 종류', 'KR(기본값)은 국내 결제창을, EN은 해외카드 전용 영문 결제창을 엽니다.'],
    en: ['Window type', 'KR (default) opens the Korean window, EN the English one for foreign cards.'],
  },
  'bypass.smartro_v2.IsPwdPass': {
    ko: [
      '결제 비밀번호 생략',
      '빌링키 발급 시 Y이면 결제 비밀번호를 등록하지 않고, N(기본값)이면 등록합니다.',
    ],
    en: ['Skip payment password', 'In a billing window Y registers no payment password; N (default) does.'],
  },
}
