import type { Labels } from './label.js'

/** Fields of EasyPay. */
export const kicc: Labels = {
  'bypass.kicc': {
    ko: ['이지페이 옵션', '이지페이 결제창의 옵션을 담습니다.'],
    en: ['EasyPay options', 'Options of the EasyPay window.'],
  },
  'bypass.kicc.disp_cash_yn': {
    ko: ['현금영수증 영역 표시', '결제창에 현금영수증 영역을 보여 줄지 정합니다.'],
    en: ['Cash receipt part', 'Whether the window shows the part about the cash receipt.'],
  },
}

/** Fields of EasyPay overseas. */
export const kicc_v2: Labels = {
  currency: {
    ko: ['결제 통화', '금액의 통화로 KRW 또는 USD를 지정하며, 생략하면 원화로 결제됩니다.'],
    en: ['Currency', 'Currency of the amount, KRW or USD; won when left out.'],
  },
  order_description: {
    ko: [
      '주문 상세 정보',
      '주문 내용을 설명하는 문구로, 알리페이 플러스 결제에는 반드시 필요하며 영문을 권장합니다.',
    ],
    en: ['Order description', 'What is ordered; needed for Alipay+, best in English.'],
  },
  alipay_plus: {
    ko: ['알리페이 플러스', '알리페이 플러스 결제의 설정이며, 따로 정할 것이 없으면 빈 객체를 보냅니다.'],
    en: [
      'Alipay+ options',
      'Options of an Alipay+ payment; send an empty object when there is nothing to set.',
    ],
  },
  'alipay_plus.wallet': {
    ko: [
      '알리페이 플러스 지갑',
      '바로 열 간편결제 지갑을 지정하며, 생략하면 구매자가 전체 목록에서 고릅니다.',
    ],
    en: ['Alipay+ wallet', 'Wallet to open at once; the buyer chooses from all of them when left out.'],
  },
}
