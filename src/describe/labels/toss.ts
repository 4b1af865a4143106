import type { Labels } from './label.js'

/** Fields of Toss Payments. */
export const tosspayments: Labels = {
  currency: {
    ko: ['결제 통화', '금액의 통화로, 원화(KRW)만 지원합니다.'],
    en: ['Currency', 'Currency of the amount; only won (KRW).'],
  },
  'display.only_installment': {
    ko: ['일시불 제외', 'true로 지정하면 일시불을 빼고 card_quota에 넣은 개월 수만 보여 줍니다.'],
    en: [
      'Instalments only',
      'With true the single payment is left out and only the months in card_quota are shown.',
    ],
  },
  'bypass.isCulturalExpense': {
    ko: ['문화비 지출 여부', '문화비 소득공제 대상이면 true를 지정하며, 계좌이체와 가상계좌에만 적용됩니다.'],
    en: [
      'Cultural expense',
      'True when the order counts as spending on culture; transfers and virtual accounts only.',
    ],
  },
  'bypass.cashReceiptType': {
    ko: [
      '현금영수증 유형',
      'anonymous(미발행·자진발급), personal(소득공제), corporate(지출증빙) 중 하나이며, 생략하면 구매자가 결제창에서 고릅니다.',
    ],
    en: [
      'Cash receipt type',
      'anonymous (none, or issued by the shop), personal (income deduction) or corporate (proof of expense); the buyer chooses when left out.',
    ],
  },
  'bypass.tosspayments': {
    ko: ['토스페이먼츠 카드 옵션', '카드 결제에만 적용되는 옵션입니다.'],
    en: ['Toss Payments card options', 'Options that count for card payments only.'],
  },
  'bypass.tosspayments.useInternationalCardOnly': {
    ko: ['해외카드 전용', 'true로 지정하면 해외카드로 결제하는 영문 결제창이 열립니다.'],
    en: ['Foreign cards only', 'With true the English window for cards from abroad opens.'],
  },
  'bypass.tosspayments.discountCode': {
    ko: ['카드사 할인 코드', '카드사 할인에 쓰는 코드를 지정합니다.'],
    en: ['Card discount code', 'Code of a discount by the card company.'],
  },
}

/** Fields of the older module of Toss Payments. */
export const uplus: Labels = {
  language: {
    ko: ['결제창 언어', '결제창에 표시되는 언어로 ko(한국어, 기본값) 또는 en(영어)을 지정합니다.'],
    en: ['Window language', 'Language of the payment window: ko (default) or en.'],
  },
  'bypass.uplus': {
    ko: ['구모듈 옵션', '토스페이먼츠 구모듈에서만 쓰이는 옵션입니다.'],
    en: ['Old module options', 'Options of the old Toss Payments module only.'],
  },
  'bypass.uplus.LGD_AUTO_DISCOUNT': {
    ko: [
      '카드 프로모션 자동 적용',
      '카드 프로모션을 자동으로 적용할지 정하며, 사용할 수 있는 값은 문서에 나와 있지 않습니다.',
    ],
    en: [
      'Automatic card promotion',
      'Whether card promotions are applied by themselves; the vendor documents no values.',
    ],
  },
}

/** Fields of Toss Pay. */
export const tosspay_v2: Labels = {
  'bypass.tosspay_v2': {
    ko: ['토스페이 옵션', '토스페이에만 쓰이는 옵션입니다.'],
    en: ['Toss Pay options', 'Options of Toss Pay alone.'],
  },
  'bypass.tosspay_v2.expiredTime': {
    ko: ['결제 기한', 'YYYY-MM-DD HH:mm:ss 형식으로 입력하며, 기본 15분, 최대 60분까지 지정합니다.'],
    en: [
      'Payment deadline',
      'Until when it can be paid as YYYY-MM-DD HH:mm:ss; 15 minutes by default, 60 at most.',
    ],
  },
  'bypass.tosspay_v2.cashReceiptTradeOption': {
    ko: [
      '현금영수증 거래 구분',
      '일반(GENERAL), 문화비(CULTURE), 교통비(PUBLIC_TP) 중에서 고르며, 기본값은 GENERAL입니다.',
    ],
    en: [
      'Cash receipt class',
      'General (GENERAL, the default), culture (CULTURE) or public transport (PUBLIC_TP).',
    ],
  },
  'bypass.tosspay_v2.encryptedUserCi': {
    ko: ['암호화된 CI', '빌링키를 발급할 때 구매자의 연계정보(CI)를 암호화하여 전달합니다.'],
    en: ['Encrypted CI', "The buyer's connecting information (CI), encrypted, when a billing key is issued."],
  },
}
