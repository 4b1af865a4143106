import type { Labels } from './label.js'

/** Fields of the older module of PayPal. */
export const paypal: Labels = {
  currency: {
    ko: [
      '결제 통화',
      '페이팔이 받는 통화의 세 글자 코드로, 넣지 않으면 USD가 적용되며 KRW는 쓸 수 없습니다.',
    ],
    en: ['Currency', 'Three-letter code of a currency PayPal takes; USD when left out, and never KRW.'],
  },
  optional: {
    ko: ['고위험 거래 정보', '고위험 업종에서만 페이팔에 넘기는 거래 정보입니다.'],
    en: ['High-risk trade data', 'Data handed to PayPal for trades of high risk only.'],
  },
  'optional.use_stc_api': {
    ko: ['거래 정보 전송', 'true이면 결제 전에 stc_data를 페이팔에 먼저 보냅니다.'],
    en: ['Send transaction data', 'When true, stc_data goes to PayPal before the payment.'],
  },
  'optional.stc_data': {
    ko: ['거래 정보', '페이팔과 협의한 항목을 담은 객체로, 예를 들어 sender_account_id를 넣습니다.'],
    en: ['Transaction data', 'An object with the fields agreed with PayPal, such as sender_account_id.'],
  },
}

/** Fields of PayPal, but for the addresses. */
export const paypal_v2: Labels = {
  currency: {
    ko: [
      '결제 통화',
      '결제 통화의 세 글자 코드로, 넣지 않으면 USD가 적용되며 KRW는 쓸 수 없고 빌링키를 발급할 때는 무시됩니다.',
    ],
    en: [
      'Currency',
      'Three-letter code of the currency; USD when left out, never KRW, and ignored when a billing key is issued.',
    ],
  },
  country: {
    ko: [
      '구매자 국가',
      '두 글자 국가 코드로, 테스트 모드에서만 적용되고 실제 결제에서는 구매자의 접속 국가를 따릅니다.',
    ],
    en: [
      "Buyer's country",
      'Two-letter country code for test mode only; a live window goes by where the buyer is.',
    ],
  },
  buyer_first_name: {
    ko: ['구매자 이름', '비회원 결제창에 미리 채워지는 구매자의 이름입니다.'],
    en: ['First name', 'First name of the buyer, filled in for guests.'],
  },
  buyer_last_name: {
    ko: ['구매자 성', '비회원 결제창에 미리 채워지는 구매자의 성입니다.'],
    en: ['Last name', 'Last name of the buyer, filled in for guests.'],
  },
  products: {
    ko: ['상품 목록', '구매한 상품의 목록으로, 단가와 수량을 곱한 값의 합이 결제 금액과 같아야 합니다.'],
    en: ['Products', 'What is bought; unit price times quantity of all lines must add up to the amount.'],
  },
  'products[].tag': {
    ko: ['상품 태그', '상점이 상품에 붙이는 태그입니다.'],
    en: ['Product tag', 'A tag the shop gives the product.'],
  },
  'bypass.paypal_v2': {
    ko: ['페이팔 옵션', '페이팔 버튼과 결제창의 옵션을 모아 둡니다.'],
    en: ['PayPal options', "Options of PayPal's buttons and window."],
  },
  'bypass.paypal_v2.style': {
    ko: [
      '버튼 모양',
      '페이팔 SDK의 버튼 스타일 객체로, layout을 horizontal로 하면 버튼이 두 개까지만 보입니다.',
    ],
    en: [
      'Button style',
      "The style object of PayPal's own SDK; with layout 'horizontal' two buttons at most are shown.",
    ],
  },
  'bypass.paypal_v2.enable-funding': {
    ko: ['표시할 버튼', '결제 버튼 이름을 쉼표로 이어 넣으며, 예를 들어 paylater,bancontact처럼 적습니다.'],
    en: ['Buttons to allow', 'Names of buttons joined by commas, such as paylater,bancontact.'],
  },
  'bypass.paypal_v2.disable-funding': {
    ko: ['숨길 버튼', '숨길 결제 버튼 이름을 쉼표로 이어 넣습니다.'],
    en: ['Buttons to hide', 'Names of buttons to hide, joined by commas.'],
  },
  'bypass.paypal_v2.additional_data': {
    ko: [
      '거래 정보(STC)',
      '판매자 보호를 위해 페이팔에 넘기는 정보로, 고위험 업종은 한 개 이상 보내야 합니다.',
    ],
    en: [
      'Transaction data (STC)',
      "Data for the seller's protection; trades of high risk have to send at least one item.",
    ],
  },
  'bypass.paypal_v2.additional_data[].key': {
    ko: ['항목 이름', 'sender_account_id와 같은 STC 항목 이름입니다.'],
    en: ['Name', 'Name of an STC field, such as sender_account_id.'],
  },
  'bypass.paypal_v2.additional_data[].value': {
    ko: ['항목 값', '숫자나 여부도 문자열로 적어 넣습니다.'],
    en: ['Value', 'The value as a text, numbers and flags too.'],
  },
}
