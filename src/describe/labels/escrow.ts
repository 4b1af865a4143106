import type { Label, Labels } from './label.js'

const orderNumber: Label = {
  ko: ['상품별 주문번호', '상품마다 상점이 정하는 주문번호입니다.'],
  en: ['Line number', "The shop's own order number of this line."],
}
const name: Label = {
  ko: ['상품명', '에스크로로 거래하는 상품의 이름입니다.'],
  en: ['Product name', 'Name of the product under escrow.'],
}
const quantity: Label = {
  ko: ['수량', '상품의 개수를 숫자로 넣습니다.'],
  en: ['Quantity', 'How many pieces, as a number.'],
}
const amount: Label = {
  ko: ['상품 금액', '이 상품의 금액을 원 단위로 넣으며, 결제 금액과 맞추지 않아도 됩니다.'],
  en: ['Line amount', 'Amount of this line in won; it is not compared with the amount of the payment.'],
}

/** Products of an escrow order, where a gateway takes them under a name of its own. */
export const escrow: Labels = {
  kcpProducts: {
    ko: [
      '에스크로 상품 목록',
      '에스크로로 거래하는 상품의 목록으로, 장바구니로 함께 결제하면 모두 넣습니다.',
    ],
    en: ['Escrow products', 'Products of an escrow order, all of those a cart pays together.'],
  },
  'kcpProducts[].orderNumber': orderNumber,
  'kcpProducts[].name': name,
  'kcpProducts[].quantity': quantity,
  'kcpProducts[].amount': amount,
  kiccProducts: {
    ko: ['에스크로 상품 목록', '에스크로로 거래하는 상품의 목록으로, 에스크로 결제에 필요합니다.'],
    en: ['Escrow products', 'Products of an escrow order; needed for one.'],
  },
  'kiccProducts[].orderNumber': orderNumber,
  'kiccProducts[].name': name,
  'kiccProducts[].quantity': quantity,
  'kiccProducts[].amount': amount,
}
