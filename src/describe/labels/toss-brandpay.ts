import type { Labels } from './label.js'

/** Fields of Toss Payments BrandPay. */
export const toss_brandpay: Labels = {
  currency: {
    ko: ['결제 통화', '브랜드페이는 원화(KRW)만 받습니다.'],
    en: ['Currency', 'BrandPay takes won (KRW) only.'],
  },
  'bypass.isCulturalExpense': {
    ko: ['문화비 지출 여부', '도서·문화비 소득공제 결제인지 정하며, 기본값은 false입니다.'],
    en: [
      'Cultural expense',
      'Whether the payment counts for the tax deduction for books and culture; false by default.',
    ],
  },
  'bypass.cashReceiptType': {
    ko: [
      '현금영수증 유형',
      '미발행(unable), 소득공제(personal), 지출증빙(corporate), 자진발급(anonymous) 중에서 고르며, 결제수단을 지정했을 때만 쓰입니다.',
    ],
    en: [
      'Cash receipt type',
      'None (unable), income deduction (personal), business expense (corporate) or without a name (anonymous); only together with a registered method.',
    ],
  },
  'bypass.customerIdentifier': {
    ko: [
      '현금영수증 발급 번호',
      '현금영수증을 발급받을 휴대폰 번호, 사업자등록번호 또는 현금영수증 카드번호를 입력합니다.',
    ],
    en: ['Cash receipt number', 'Phone, business or cash receipt card number the receipt is made out to.'],
  },
  'bypass.toss_brandpay': {
    ko: ['브랜드페이 옵션', '브랜드페이에만 쓰이는 옵션입니다.'],
    en: ['BrandPay options', 'Options of BrandPay alone.'],
  },
  'bypass.toss_brandpay.methodId': {
    ko: ['결제수단 ID', '등록된 결제수단의 ID이며, 지정하면 선택 화면 없이 바로 결제됩니다.'],
    en: ['Method id', 'Id of a registered method; it pays at once, without a choice.'],
  },
  'bypass.toss_brandpay.discountCode': {
    ko: ['즉시할인 코드', '토스페이먼츠 카드 혜택 조회 API에서 얻은 카드사 즉시할인 코드를 입력합니다.'],
    en: ['Discount code', "Code of a card's instant discount, from the card benefit API of Toss Payments."],
  },
  'bypass.toss_brandpay.brandpayOptions': {
    ko: ['결제창 옵션', '브랜드페이 결제창의 모양을 정합니다.'],
    en: ['Window options', 'How the BrandPay window looks.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui': {
    ko: ['결제창 구성', '결제창의 버튼, 색상, 내비게이션 바, 문구를 정합니다.'],
    en: ['Window parts', 'Button, colour, navigation bar and texts of the window.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.buttonStyle': {
    ko: [
      '버튼 모양',
      '여백이 있는 둥근 버튼(default) 또는 하단을 채우는 버튼(full)을 고르며, 기본값은 default입니다.',
    ],
    en: [
      'Button style',
      'A rounded button with a margin (default) or one that fills the bottom (full); default when left out.',
    ],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.highlightColor': {
    ko: ['강조 색상', 'CSS 색상값으로 입력하며, 기본값은 #3182f6입니다.'],
    en: ['Main colour', 'Any CSS colour; #3182f6 by default.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.navigationBar': {
    ko: ['내비게이션 바', '뒤로 가기가 있는 상단 바를 설정합니다.'],
    en: ['Navigation bar', 'The bar with the way back.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.visible': {
    ko: ['내비게이션 바 표시', '내비게이션 바를 보일지 정하며, 기본값은 true입니다.'],
    en: ['Show the bar', 'Whether the navigation bar is shown; true by default.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.paddingTop': {
    ko: ['상단 여백', '내비게이션 바 위쪽의 여백을 픽셀(px) 단위로 입력합니다.'],
    en: ['Padding on top', 'Space above the navigation bar in pixels.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.labels': {
    ko: ['문구', '결제창에 보일 문구를 바꿉니다.'],
    en: ['Labels', 'Texts of your own in the window.'],
  },
  'bypass.toss_brandpay.brandpayOptions.ui.labels.oneTouchPay': {
    ko: ['원터치결제 문구', '원터치결제 대신 보일 문구를 입력합니다.'],
    en: ['One-touch label', 'Text in place of the built-in name of the one-touch payment.'],
  },
  'bypass.toss_brandpay.widgetOptions': {
    ko: ['위젯 옵션', 'IMP.loadUI로 그리는 위젯에서만 쓰입니다.'],
    en: ['Widget options', 'For the widget of IMP.loadUI only.'],
  },
  'bypass.toss_brandpay.widgetOptions.methodType': {
    ko: ['표시할 결제수단', "위젯에 카드만 또는 계좌만 보이도록 '카드' 또는 '계좌'를 고릅니다."],
    en: ['Methods shown', "Shows cards ('카드') or accounts ('계좌') alone."],
  },
  'bypass.toss_brandpay.widgetOptions.methodId': {
    ko: ['기본 결제수단 ID', '위젯이 열릴 때 먼저 선택될 결제수단의 ID를 입력합니다.'],
    en: ['Method at the start', 'Id of the registered method chosen when the widget opens.'],
  },
  'bypass.toss_brandpay.widgetOptions.ui': {
    ko: ['위젯 구성', '결제 혜택 영역처럼 위젯에 보일 영역을 정합니다.'],
    en: ['Widget parts', 'Parts of the widget, such as what it says about benefits.'],
  },
}
