import type { Labels } from './label.js'

/** How a product of a Naver Pay order is delivered, and what that costs. */
export const naverDelivery: Labels = {
  'naverProducts[].shipping': {
    ko: ['배송 정책', '배송 방법과 배송비이며, 모든 상품에 필요합니다.'],
    en: ['Delivery', 'How the product is delivered and what that costs; every product needs it.'],
  },
  'naverProducts[].shipping.groupId': {
    ko: [
      '묶음배송 그룹',
      '값이 같은 상품은 묶음배송되고, 비우거나 값이 다르면 따로 배송되어 배송비가 합산됩니다.',
    ],
    en: [
      'Delivery group',
      'Products with the same value are sent together; otherwise each is sent apart and the fees add up.',
    ],
  },
  'naverProducts[].shipping.method': {
    ko: [
      '배송 방법',
      '택배(DELIVERY), 퀵서비스(QUICK_SVC), 직접 전달(DIRECT_DELIVERY), 방문 수령(VISIT_RECEIPT), 배송 없음(NOTHING) 중에서 고릅니다.',
    ],
    en: [
      'Delivery method',
      'Parcel (DELIVERY), courier (QUICK_SVC), by the shop itself (DIRECT_DELIVERY), fetched by the buyer (VISIT_RECEIPT) or none (NOTHING).',
    ],
  },
  'naverProducts[].shipping.baseFee': {
    ko: ['기본 배송비', '기본 배송비를 원 단위 정수로 입력하며, 0이면 무료배송입니다.'],
    en: ['Basic fee', 'Basic delivery fee in whole won; 0 is free delivery.'],
  },
  'naverProducts[].shipping.feePayType': {
    ko: [
      '배송비 결제 방식',
      '선불(PREPAYED) 또는 착불(CASH_ON_DELIVERY)이며, 기본 배송비가 0보다 크면 필요합니다.',
    ],
    en: [
      'Delivery fee paid',
      'With the order (PREPAYED) or on delivery (CASH_ON_DELIVERY); needed when the basic fee is above 0.',
    ],
  },
  'naverProducts[].shipping.feeType': {
    ko: ['배송비 유형(구)', '더 이상 쓰지 않는 항목이므로 feeRule을 사용합니다.'],
    en: ['Fee type (old)', 'No longer in use; feeRule takes its place.'],
  },
  'naverProducts[].shipping.feeRule': {
    ko: ['배송비 조건', '조건에 따라 배송비를 면제하거나 더하는 규칙입니다.'],
    en: ['Fee rule', 'When the fee is dropped or more is added.'],
  },
  'naverProducts[].shipping.feeRule.freeByThreshold': {
    ko: ['무료배송 기준 금액', '주문 합계가 이 금액(원) 이상이면 배송비가 무료입니다.'],
    en: ['Free from', 'Total of the order in won from which delivery is free.'],
  },
  'naverProducts[].shipping.feeRule.repeatByQty': {
    ko: ['반복 부과 수량', '이 수량마다 기본 배송비가 한 번 더 부과됩니다.'],
    en: ['Repeat by quantity', 'The basic fee is charged again for every so many pieces.'],
  },
  'naverProducts[].shipping.feeRule.rangesByQty': {
    ko: ['수량별 추가 배송비', '수량 구간별 추가 배송비이며, 기본 구간 외에 두 구간까지 지정합니다.'],
    en: ['Fee by quantity', 'Extra fees by quantity, in two steps at most beside the basic one.'],
  },
  'naverProducts[].shipping.feeRule.rangesByQty[].from': {
    ko: ['구간 시작 수량', '이 구간이 시작되는 구매 수량을 입력합니다.'],
    en: ['From quantity', 'Quantity from which this step holds.'],
  },
  'naverProducts[].shipping.feeRule.rangesByQty[].surcharge': {
    ko: ['추가 배송비', '기본 배송비에 더할 금액을 원 단위 정수로 입력합니다.'],
    en: ['Extra fee', 'Whole won added to the basic fee.'],
  },
  'naverProducts[].shipping.feeRule.surchargesByArea': {
    ko: [
      '지역별 추가 배송비',
      "도서산간(island)과 제주(jeju)의 추가 배송비 목록을 넣거나, 상점 API로 정하려면 'API'를 입력합니다.",
    ],
    en: ['Fee by area', "Extra fees for the areas island and jeju, or 'API' to let Naver ask the shop."],
  },
}
