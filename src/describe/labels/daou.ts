import type { Labels } from './label.js'

/** Fields of Kiwoom Pay. */
export const daou: Labels = {
  'bypass.daou': {
    ko: ['키움페이 옵션', '키움페이 결제창의 추가 옵션을 담습니다.'],
    en: ['Kiwoom Pay options', 'Further options of the Kiwoom Pay window.'],
  },
  'bypass.daou.PRODUCTCODE': {
    ko: [
      '상품 번호',
      '상품을 구분하는 번호를 자유로운 형식으로 지정하며, 지정하지 않으면 iamport가 전달됩니다.',
    ],
    en: ['Product id', "The shop's own id of the product in any form; iamport is sent without it."],
  },
  'bypass.daou.CASHRECEIPTFLAG': {
    ko: [
      '현금영수증 자동 발급',
      '계좌이체와 가상계좌는 1(허용)이나 0(차단), 카카오페이는 Y(허용)나 N(차단)으로 지정합니다.',
    ],
    en: [
      'Automatic cash receipt',
      '1 (allowed) or 0 (blocked) for bank transfers and virtual accounts, Y or N for Kakao Pay.',
    ],
  },
  'bypass.daou.DIRECT_YN': {
    ko: ['간편결제 바로 열기', 'Y로 지정하면 키움페이 화면을 거치지 않고 간편결제 창을 바로 엽니다.'],
    en: ['Direct wallet', 'Y opens the wallet at once, without the page of Kiwoom Pay.'],
  },
  'bypass.daou.CARDQUOTA': {
    ko: [
      '카드사별 할부 개월 수',
      '키움페이 카드사 코드별로 할부 개월 수를 CCBC-0:2:3^CCNH-0:2 형식으로 지정합니다.',
    ],
    en: [
      'Instalments by card',
      "Instalment months for each of Kiwoom Pay's card codes, in the form CCBC-0:2:3^CCNH-0:2.",
    ],
  },
}

/** Fields of Galaxia Moneytree. */
export const galaxia: Labels = {
  currency: {
    ko: ['결제 통화', '결제 금액의 통화이며 KRW(원)만 지정할 수 있습니다.'],
    en: ['Currency', 'Currency of the amount, KRW (won) only.'],
  },
}
