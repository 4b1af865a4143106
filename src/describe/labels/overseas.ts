import type { Labels } from './label.js'

/** Fields of Paymentwall. */
export const paymentwall: Labels = {
  currency: {
    ko: ['결제 통화', '결제 통화의 세 글자 코드로, 넣지 않으면 KRW가 적용됩니다.'],
    en: ['Currency', 'Three-letter code of the currency; KRW when left out.'],
  },
  use_test_method: {
    ko: [
      '테스트 결제수단',
      'true이면 운영 프로젝트에서도 테스트 결제수단을 보여 주며, 심사 전에는 bypass.ps도 test로 넣어야 합니다.',
    ],
    en: [
      'Test methods',
      "When true, test methods are shown in a live project; before the review bypass.ps has to be 'test' as well.",
    ],
  },
  card: {
    ko: ['카드', '결제창 없이 빌링키를 발급할 카드로, 브릭(Brick) 계약 상점만 쓸 수 있습니다.'],
    en: ['Card', 'A card to register without a window, for shops with a Brick contract only.'],
  },
  'card.info': {
    ko: ['카드 정보', '보낼 때마다 결제창 없이 바로 결제되고 빌링키가 발급되므로 중복 호출을 막아야 합니다.'],
    en: [
      'Card data',
      'Every call charges the card and issues a key at once, without a window; guard against repeated calls.',
    ],
  },
  'card.info.number': {
    ko: ['카드번호', '네 자리씩 하이픈으로 나눈 16자리 카드번호입니다.'],
    en: ['Card number', 'Sixteen digits in groups of four, joined by hyphens.'],
  },
  'card.info.expiry': {
    ko: ['유효기간', '카드의 유효기간을 YYYY-MM 형식으로 넣습니다.'],
    en: ['Expiry', 'Expiry of the card as YYYY-MM.'],
  },
  'card.info.cvc': {
    ko: ['CVC 번호', '카드의 보안 코드(CVC)입니다.'],
    en: ['Security code', 'The security code of the card.'],
  },
  bypass: {
    ko: ['PG 전용 값', '페이먼트월에 그대로 전달되며, PG 이름 없이 바로 아래에 옵션을 넣습니다.'],
    en: [
      'Gateway options',
      "Handed to Paymentwall as it is; its options stand here directly, without the gateway's name.",
    ],
  },
  'bypass.widget_code': {
    ko: ['위젯 코드', '터미널3(Terminal3)은 t3_1을 넣고, 넣지 않으면 pw_1이 적용됩니다.'],
    en: ['Widget code', "'t3_1' for Terminal3; 'pw_1' when left out."],
  },
  'bypass.ps': {
    ko: [
      '표시할 결제수단',
      '페이먼트월의 결제수단 코드로, 예를 들어 kakaopaykr를 넣으면 그 결제수단만 보이고 넣지 않으면 모두 보입니다.',
    ],
    en: [
      'Method to show',
      "Paymentwall's code of one method, such as kakaopaykr; all methods when left out.",
    ],
  },
  'bypass.country_code': {
    ko: ['국가', '대문자 두 글자 국가 코드를 넣으면 그 나라의 결제수단이 보입니다.'],
    en: ['Country', 'Two capital letters; the methods of this country are shown.'],
  },
  'bypass.logo_url': {
    ko: ['로고 주소', '결제창에 표시할 로고 이미지의 주소입니다.'],
    en: ['Logo address', 'Address of a logo to show in the window.'],
  },
  'bypass.project_name': {
    ko: ['프로젝트 이름', '페이먼트월 프로젝트의 이름입니다.'],
    en: ['Project name', 'Name of the project at Paymentwall.'],
  },
  'bypass.product_price_without_tax': {
    ko: [
      '세전 상품 가격',
      '페이먼트월 대시보드에 남길 세금 제외 가격으로, 결제 통화 단위의 숫자를 넣습니다.',
    ],
    en: [
      'Price without tax',
      "Price without tax for Paymentwall's dashboard, a number in the currency of the payment.",
    ],
  },
  'bypass.sales_tax': {
    ko: ['판매세', '페이먼트월 대시보드에 남길 판매세로, 결제 통화 단위의 숫자를 넣습니다.'],
    en: ['Sales tax', "Sales tax for Paymentwall's dashboard, a number in the currency of the payment."],
  },
}

/** Fields of Payletter Global. */
export const payletter_global: Labels = {
  currency: {
    ko: [
      '결제 통화',
      '카드는 KRW, USD, JPY, 알리페이는 USD, CNY, 위챗페이는 KRW, USD, CNY로 결제할 수 있습니다.',
    ],
    en: ['Currency', 'Cards take KRW, USD, JPY; Alipay USD, CNY; WeChat Pay KRW, USD, CNY.'],
  },
  'bypass.payletter_global': {
    ko: ['페이레터 옵션', '페이레터 결제창의 옵션을 모아 둡니다.'],
    en: ['Payletter options', "Options of Payletter's window."],
  },
  'bypass.payletter_global.pginfo': {
    ko: [
      '표시할 결제수단',
      '결제창에 이 결제수단 하나만 보여 주며, 넣지 않으면 계약한 결제수단이 모두 보입니다.',
    ],
    en: ['Method to show', 'Shows this one method; every contracted one when left out.'],
  },
  'bypass.payletter_global.servicename': {
    ko: ['서비스명', '위챗페이와 알리페이로 결제할 때 반드시 필요한 서비스 이름입니다.'],
    en: ['Service name', 'Name of the service, mandatory for WeChat Pay and Alipay.'],
  },
}

/** Fields of Alipay. */
export const alipay: Labels = {
  currency: {
    ko: [
      '결제 통화',
      '금액의 통화로, 생략하면 미국 달러(USD)로 결제되며 원화(KRW)는 나이스페이먼츠와 미리 협의해야 합니다.',
    ],
    en: [
      'Currency',
      'Currency of the amount: US dollars when left out, won only after an agreement with NICE Payments.',
    ],
  },
}
