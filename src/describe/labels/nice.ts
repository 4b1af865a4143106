import type { Labels } from './label.js'

/** Fields of NICE Payments. */
export const nice_v2: Labels = {
  currency: {
    ko: [
      '결제 통화',
      '결제 금액의 통화이며 KRW(기본값) 또는 USD만 지정할 수 있고, USD는 PG사와 계약해야 합니다.',
    ],
    en: ['Currency', 'Currency of the amount: KRW by default, or USD with a contract.'],
  },
  'bypass.cashReceiptType': {
    ko: [
      '현금영수증 유형',
      'personal은 소득공제용, corporate는 지출증빙용이며 네이버페이 포인트, SSG 은행계좌, 계좌이체 바로 호출에 필요합니다.',
    ],
    en: [
      'Cash receipt type',
      'personal for an income deduction, corporate for a business expense; needed for Naver Pay points, SSG bank accounts and a bank transfer opened directly.',
    ],
  },
  'bypass.customerIdentifier': {
    ko: [
      '현금영수증 발급 번호',
      '소득공제용이면 휴대폰 번호, 지출증빙용이면 사업자등록번호를 입력하며 주민등록번호는 사용할 수 없습니다.',
    ],
    en: [
      'Cash receipt number',
      'Mobile number for a personal receipt, business registration number for a corporate one; resident numbers are refused.',
    ],
  },
  'bypass.nice_v2': {
    ko: ['나이스정보통신 옵션', '나이스정보통신 결제창의 추가 옵션을 담습니다.'],
    en: ['NICE options', 'Further options of the NICE window.'],
  },
  'bypass.nice_v2.LogoImage': {
    ko: ['로고 이미지', '결제창에 표시할 로고의 전체 주소(URL)를 입력합니다.'],
    en: ['Logo image', 'Full address (URL) of the logo shown in the window.'],
  },
  'bypass.nice_v2.NPDisableScroll': {
    ko: ['스크롤 사용 안 함', 'PC 결제창의 스크롤을 Y(기본값)이면 막고 N이면 허용합니다.'],
    en: ['No scrolling', 'PC only: Y (the default) turns scrolling of the window off, N allows it.'],
  },
  'bypass.nice_v2.SkinType': {
    ko: ['결제창 색상', '결제창 스킨 색상을 red, green, purple, gray, dark 중에서 고릅니다.'],
    en: ['Window colour', 'Colour of the window: red, green, purple, gray or dark.'],
  },
  'bypass.nice_v2.UserCI': {
    ko: ['구매자 CI', '컬쳐랜드 결제에서 추가로 확인할 구매자의 CI 값이며 PG사와 계약해야 합니다.'],
    en: [
      "Buyer's CI",
      'Identity value (CI) of the buyer, checked in addition for Cultureland payments; needs a contract.',
    ],
  },
  'bypass.nice_v2.MallUserID': {
    ko: [
      '상점 회원 아이디',
      '구매자의 상점 회원 아이디로, 컬쳐랜드 결제에 꼭 필요하며 PG사와 계약해야 합니다.',
    ],
    en: ["Shop's user id", "The shop's id of the buyer, needed for Cultureland payments; needs a contract."],
  },
  'bypass.nice_v2.DirectCouponYN': {
    ko: [
      '카드 쿠폰 자동 적용',
      '미리 등록한 카드 할인 쿠폰을 Y이면 자동으로 적용하고 N(기본값)이면 적용하지 않으며, PG사와 계약해야 합니다.',
    ],
    en: [
      'Automatic card coupons',
      'Y applies card coupons registered beforehand, N (the default) does not; needs a contract.',
    ],
  },
  'bypass.nice_v2.DirectShowOpt': {
    ko: [
      '결제수단 바로 호출',
      'BANK는 계좌이체, CELLPHONE은 휴대폰 결제를 바로 열며 은행이나 통신사는 지정할 수 없습니다.',
    ],
    en: [
      'Direct method',
      'BANK opens bank transfer and CELLPHONE phone payment at once; no bank or carrier can be chosen.',
    ],
  },
  'bypass.nice_v2.CardShowOpt': {
    ko: [
      '카드사별 호출 방식',
      "'카드코드:방식'을 |로 이어 적으며, 코드는 나이스 두 자리 코드이고 방식은 1(안심클릭), 2(간편결제), 3(앱카드) 중에서 지정합니다.",
    ],
    en: [
      'Way each card opens',
      "Pairs code:way joined by |, with NICE's two-digit codes and 1 (secure click), 2 (easy pay) or 3 (app card).",
    ],
  },
  'bypass.nice_v2.PaycoClientId': {
    ko: [
      '페이코 클라이언트 ID',
      '페이코 자동 로그인을 위해 페이코에서 발급받은 클라이언트 ID이며 PG사와 계약해야 합니다.',
    ],
    en: ['PAYCO client id', 'Client id issued by PAYCO for its automatic login; needs a contract.'],
  },
  'bypass.nice_v2.PaycoAccessToken': {
    ko: ['페이코 접속 토큰', '페이코 자동 로그인에 쓰는 접속 토큰이며 PG사와 계약해야 합니다.'],
    en: ['PAYCO access token', 'Access token for the automatic login of PAYCO; needs a contract.'],
  },
  'bypass.nice_v2.SamPayMallType': {
    ko: [
      '삼성페이 가맹점 유형',
      '삼성페이 쇼핑 안의 상점이면 01, 그 밖에는 99(기본값)를 넣으며 PG사와 계약해야 합니다.',
    ],
    en: [
      'Samsung Pay shop type',
      "01 for a shop inside Samsung Pay's shopping, 99 (the default) for any other; needs a contract.",
    ],
  },
}

/** Fields of the older module of NICE Payments. */
export const nice: Labels = {
  niceMobileV2: {
    ko: ['신규 모바일 결제창', 'true이면 모바일에서 신규 결제창을 열며 기본값은 false입니다.'],
    en: ['Newer mobile window', 'On phones, true opens the newer window; false by default.'],
  },
  currency: {
    ko: ['결제 통화', '결제 금액의 통화이며 KRW(기본값) 또는 USD만 지정할 수 있습니다.'],
    en: ['Currency', 'Currency of the amount: KRW (the default) or USD.'],
  },
  period: {
    ko: ['제공 기간', '구매한 상품을 제공하는 기간으로, 시작일과 종료일 또는 주기를 지정합니다.'],
    en: [
      'Service period',
      'Period in which the product is provided: its first and last day, or its interval.',
    ],
  },
  'period.interval': {
    ko: ['제공 주기', '시작일과 종료일 대신 month(월간) 또는 year(연간)를 지정합니다.'],
    en: ['Interval', 'month or year, in place of the first and last day.'],
  },
  'bypass.CardShowOpt': {
    ko: [
      '카드사별 호출 방식',
      "'카드코드:방식'을 |로 이어 적으며, 모바일에서 신규 모바일 결제창을 쓸 때만 적용됩니다.",
    ],
    en: [
      'Way each card opens',
      'Pairs code:way joined by |; has an effect on phones with the newer mobile window only.',
    ],
  },
}
