import type { Labels } from './label.js'

/** Common fields that only some gateways take. */
export const optional: Labels = {
  escrow: {
    ko: ['에스크로', '에스크로 결제로 진행할지 정하며, PG사와 계약해야 사용할 수 있습니다.'],
    en: ['Escrow', 'Whether the payment goes under escrow; needs a contract with the gateway.'],
  },
  products: {
    ko: ['상품 목록', '토스페이먼츠 에스크로 결제의 상품 목록입니다.'],
    en: ['Products', 'Products of a Toss Payments escrow order.'],
  },
  'products[].id': {
    ko: ['상품 ID', '상점이 정한 상품 ID입니다.'],
    en: ['Product id', "The shop's own id of the product."],
  },
  'products[].name': {
    ko: ['상품명', '구매자에게 보이는 상품 이름입니다.'],
    en: ['Product name', 'Name of the product as the buyer sees it.'],
  },
  'products[].code': {
    ko: ['상품 코드', '상점이 쓰는 상품 코드입니다.'],
    en: ['Product code', "The shop's code of the product."],
  },
  'products[].unitPrice': {
    ko: ['단가', '상품 한 개의 가격을 결제 통화 단위의 숫자로 넣습니다.'],
    en: ['Unit price', 'Price of one piece, a number in the currency of the payment.'],
  },
  'products[].quantity': {
    ko: ['수량', '구매한 개수를 숫자로 넣습니다.'],
    en: ['Quantity', 'How many pieces, as a number.'],
  },
  vat_amount: {
    ko: ['부가세 금액', '결제 금액에 포함된 부가세로, 넣지 않거나 null이면 PG가 계산합니다.'],
    en: ['VAT amount', 'The VAT part of the amount; the gateway works it out when it is left out or null.'],
  },
  vbank_due: {
    ko: [
      '가상계좌 입금 기한',
      'YYYYMMDD, YYYY-MM-DD, YYYYMMDDHHmmss, YYYY-MM-DD HH:mm:ss 중 한 형식으로 적습니다.',
    ],
    en: [
      'Virtual account due date',
      'Until when the deposit is taken: YYYYMMDD, YYYY-MM-DD, YYYYMMDDHHmmss or YYYY-MM-DD HH:mm:ss.',
    ],
  },
  digital: {
    ko: [
      '디지털 상품 여부',
      '콘텐츠 같은 디지털 상품이면 true로 지정하며, 휴대폰 결제의 수수료가 이에 따라 다릅니다.',
    ],
    en: [
      'Digital goods',
      'Whether the product is digital content; phone payments of the two kinds have other fees.',
    ],
  },
  language: {
    ko: ['결제창 언어', '결제창에 표시되는 언어의 코드입니다.'],
    en: ['Window language', 'Code of the language of the payment window.'],
  },
  biz_num: {
    ko: ['사업자등록번호', '다날 가상계좌 결제에 필요한 상점의 사업자등록번호입니다.'],
    en: ['Business registration number', 'Registration number of the shop, for virtual accounts of Danal.'],
  },
  useFreeInterestFromMall: {
    ko: [
      '상점 부담 무이자 할부',
      '할부 이자를 상점이 부담할지 정하며, 카드별 개월 수는 card.detail의 max_month에 적습니다.',
    ],
    en: [
      'Interest paid by the shop',
      'Whether the shop pays the interest of instalments; the months of each card stand in max_month of card.detail.',
    ],
  },
  company: {
    ko: ['상호', '카드사 바로 호출 결제창에 표시되는 상점 이름이며, 넣지 않으면 iamport로 표시됩니다.'],
    en: ['Shop name', 'Shown in the window of a card that is called directly; iamport is shown without it.'],
  },
  auth_mode: {
    ko: ['인증 방식', 'key-in으로 지정하면 카드번호를 직접 입력하는 결제창이 열립니다.'],
    en: ['Authentication mode', 'key-in opens the window in which the card number is typed.'],
  },
  popup: {
    ko: ['팝업으로 열기', '결제창을 팝업으로 열지 정하며, 넣지 않았을 때의 동작은 PG마다 다릅니다.'],
    en: ['Open as popup', 'Whether the window opens as a popup; what happens without it differs by gateway.'],
  },
  appCard: {
    ko: ['앱카드만 사용', 'true로 지정하면 카드사 앱으로만 결제할 수 있습니다.'],
    en: ['App cards only', 'true leaves the apps of the card companies alone.'],
  },
  useCardPoint: {
    ko: ['카드 포인트 사용', '카드 포인트를 사용할 수 있게 할지 정합니다.'],
    en: ['Card points', 'Whether card points are on offer.'],
  },
  period: {
    ko: ['제공 기간', '상품을 제공하는 기간으로, 시작일과 종료일을 함께 넣습니다.'],
    en: ['Service period', 'Period in which the product is provided; both ends are needed.'],
  },
  'period.from': {
    ko: ['제공 시작일', '상품을 제공하기 시작하는 날을 YYYYMMDD 형식으로 적습니다.'],
    en: ['First day', 'First day of the period, as YYYYMMDD.'],
  },
  'period.to': {
    ko: ['제공 종료일', '상품을 제공하는 마지막 날을 YYYYMMDD 형식으로 적습니다.'],
    en: ['Last day', 'Last day of the period, as YYYYMMDD.'],
  },
  customer_id: {
    ko: ['구매자 ID', '상점이 구매자를 구분하는 ID입니다.'],
    en: ['Buyer id', "The shop's own id of the buyer."],
  },
}
