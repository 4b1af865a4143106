import type { Labels } from './label.js'

/** Fields of Danal, phone payments. */
export const danal: Labels = {
  period: {
    ko: ['제공 기간', '빌링키 발급창에 표시할 상품 제공 기간을 담습니다.'],
    en: ['Period', 'Period in which the product is provided, shown in the billing-key window.'],
  },
  'period.text': {
    ko: ['제공 기간 문구', '휴대폰 빌링키 발급창에 표시할 제공 기간 문구를 지정합니다.'],
    en: ['Period in words', 'Wording of the period, as the phone billing-key window shows it.'],
  },
}

/** Fields of Danal. */
export const danal_tpay: Labels = {
  'card.direct': {
    ko: [
      '카드사 바로 호출',
      '특정 카드사의 결제창을 바로 호출하며, 다날에서 먼저 설정해 주어야 사용할 수 있습니다.',
    ],
    en: ['Direct card call', 'Opens the window of one card company at once; Danal has to allow it first.'],
  },
  'card.direct.usePoint': {
    ko: ['카드 포인트 사용', 'Y로 지정하면 카드사 포인트가 후취 방식으로 결제됩니다.'],
    en: ['Card points', 'Y settles card points after the payment.'],
  },
  'bypass.danal': {
    ko: ['다날 옵션', '다날 결제창의 추가 옵션을 담습니다.'],
    en: ['Danal options', 'Further options of the Danal window.'],
  },
  'bypass.danal.COLOR': {
    ko: [
      '결제창 색상',
      '결제창의 색상을 지정하며, 사용할 수 있는 값은 문서에 나와 있지 않으므로 다날에 확인해야 합니다.',
    ],
    en: ['Window colour', 'Colour of the window; ask Danal for the values, which are not documented.'],
  },
  'bypass.danal.ISCASHRECEIPTUI': {
    ko: ['현금영수증 화면', 'N으로 지정하면 계좌이체와 가상계좌 결제창에서 현금영수증 입력란을 숨깁니다.'],
    en: ['Cash receipt part', 'N hides the cash receipt part in bank transfers and virtual accounts.'],
  },
}
