import type { Labels } from './label.js'

/** Fields of Welcome Payments. */
export const welcome: Labels = {
  currency: {
    ko: ['결제 통화', '금액의 통화로, 원화(KRW)만 지원합니다.'],
    en: ['Currency', 'Currency of the amount; only won (KRW).'],
  },
  period: {
    ko: ['제공 기간', '상품을 제공하는 기간으로, 시작일과 종료일을 함께 넣거나 간격만 지정합니다.'],
    en: ['Service period', 'Period in which the product is provided: both ends, or an interval alone.'],
  },
  'period.interval': {
    ko: ['제공 주기', '1m(매월) 또는 1y(매년)를 지정하며, 시작일·종료일과 함께 쓸 수 없습니다.'],
    en: ['Interval', '1m (every month) or 1y (every year); not together with the two ends.'],
  },
  'phone.detail': {
    ko: [
      '통신사 목록',
      '보여 주거나 숨길 통신사를 한 줄에 하나씩 지정하며, 기본 선택 통신사와 함께 쓸 수 없습니다.',
    ],
    en: [
      'Carriers',
      'Carriers to show or hide, one per line; not together with a carrier chosen beforehand.',
    ],
  },
  'phone.detail[].carrier': {
    ko: ['통신사', 'SKT, KTF, LGT 같은 통신사 코드를 지정합니다.'],
    en: ['Carrier', 'Code of a carrier such as SKT, KTF or LGT.'],
  },
  'bypass.cashReceiptType': {
    ko: ['현금영수증 유형', '자진발급(anonymous)만 지원하며, 계좌이체와 가상계좌에 적용됩니다.'],
    en: [
      'Cash receipt type',
      'Only anonymous (issued by the shop itself); for transfers and virtual accounts.',
    ],
  },
  'bypass.P_ONLY_EASYPAYCODE': {
    ko: [
      '모바일 간편결제 목록',
      '모바일 카드 결제창에 보여 줄 간편결제를 KAKAOPAY:PAYCO처럼 콜론(:)으로 이어 지정합니다.',
    ],
    en: [
      'Wallets on a phone',
      'Wallets the card window of a phone offers, joined by colons, such as KAKAOPAY:PAYCO.',
    ],
  },
  'bypass.welcome': {
    ko: ['웰컴페이먼츠 옵션', '웰컴페이먼츠 결제창의 세부 옵션입니다.'],
    en: ['Welcome Payments options', 'Options of the Welcome Payments window.'],
  },
  'bypass.welcome.logo_url': {
    ko: ['메인 로고', 'PC 결제창에 보여 줄 메인 로고의 주소로, 크기는 89x19픽셀입니다.'],
    en: ['Main logo', 'Address of the main logo in the PC window, 89x19 pixels.'],
  },
  'bypass.welcome.logo_2nd': {
    ko: ['서브 로고', 'PC 결제창에 보여 줄 서브 로고의 주소로, 크기는 64x13픽셀입니다.'],
    en: ['Second logo', 'Address of the second logo in the PC window, 64x13 pixels.'],
  },
  'bypass.welcome.P_CARD_OPTION': {
    ko: [
      '모바일 카드 옵션',
      '모바일에서 먼저 선택할 카드(selcode=14)나 보여 줄 종류(onlycard=isp)를 지정하며, 둘은 콜론(:)으로 잇습니다.',
    ],
    en: [
      'Card option on a phone',
      'On a phone: the card chosen first (selcode=14) or the kind shown (onlycard=isp), joined by a colon.',
    ],
  },
  'bypass.welcome.acceptmethod': {
    ko: [
      'PC 결제창 옵션',
      'PC 결제창에 적용할 옵션을 한 줄에 하나씩 지정하며, 1,000원 미만 카드 결제는 below1000으로 허용합니다.',
    ],
    en: [
      'PC window options',
      'Options of the PC window, one per line; below1000 allows card payments under 1,000 won.',
    ],
  },
  'bypass.welcome.P_RESERVED': {
    ko: [
      '모바일 결제창 옵션',
      '모바일 결제창에 적용할 옵션을 한 줄에 하나씩 지정하며, 1,000원 미만 카드 결제는 below1000=Y로 허용합니다.',
    ],
    en: [
      'Phone window options',
      'Options of the phone window, one per line; below1000=Y allows card payments under 1,000 won.',
    ],
  },
}
