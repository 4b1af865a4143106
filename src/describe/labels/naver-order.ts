import type { Labels } from './label.js'

/** Fields of Naver Pay, order type, but for the delivery. */
export const naverco: Labels = {
  'naverProducts[].id': {
    ko: [
      '상품 ID',
      '상품의 고유 ID이며, 네이버페이가 상점의 상품정보 XML 주소에 이 값으로 상품을 조회합니다.',
    ],
    en: ['Product id', "Id of the product; Naver asks the shop's XML address about it."],
  },
  'naverProducts[].basePrice': {
    ko: ['기본 가격', '옵션을 뺀 한 개의 가격을 원 단위 정수로 입력합니다.'],
    en: ['Base price', 'Price of one piece without options, in whole won.'],
  },
  'naverProducts[].infoUrl': {
    ko: ['상품 페이지 주소', '상품 상세 페이지의 주소를 입력합니다.'],
    en: ['Product page', "Address of the product's page."],
  },
  'naverProducts[].imageUrl': {
    ko: ['상품 이미지 주소', '상품 섬네일 이미지의 주소를 입력합니다.'],
    en: ['Product image', 'Address of a small picture of the product.'],
  },
  'naverProducts[].quantity': {
    ko: ['수량', '옵션이 없는 상품의 구매 수량을 입력합니다.'],
    en: ['Quantity', 'How many pieces of a product without options.'],
  },
  'naverProducts[].taxType': {
    ko: ['과세 구분', '과세(TAX) 또는 면세(TAX_FREE)를 고릅니다.'],
    en: ['Tax type', 'With VAT (TAX) or free of tax (TAX_FREE).'],
  },
  'naverProducts[].merchantProductId': {
    ko: ['상품 관리 ID', '상점에서 상품을 관리하는 ID이며, 비우면 id와 같은 값이 쓰입니다.'],
    en: ['Management id', 'Id the shop manages the product by; id when left out.'],
  },
  'naverProducts[].ecMallProductId': {
    ko: ['네이버쇼핑 상품 ID', '네이버쇼핑(옛 지식쇼핑)의 상품 관리 ID이며, 비우면 id와 같은 값이 쓰입니다.'],
    en: ['Naver Shopping id', "Id of the product in Naver's shopping search; id when left out."],
  },
  'naverProducts[].giftName': {
    ko: ['사은품명', '함께 주는 사은품의 이름을 입력합니다.'],
    en: ['Gift', 'Name of a free gift.'],
  },
  'naverProducts[].options': {
    ko: ['선택한 옵션', '구매자가 고른 옵션 조합의 목록이며, 수량은 조합마다 optionQuantity에 적습니다.'],
    en: ['Options', 'Combinations of options the buyer chose, each with a quantity of its own.'],
  },
  'naverProducts[].options[].optionQuantity': {
    ko: ['옵션 수량', '이 옵션 조합의 구매 수량을 입력합니다.'],
    en: ['Option quantity', 'How many pieces with this combination.'],
  },
  'naverProducts[].options[].optionPrice': {
    ko: ['옵션 추가금', '기본 가격에 더할 금액을 원 단위 정수로 입력하며, 음수도 쓸 수 있습니다.'],
    en: ['Option price', 'Whole won added to the base price; may be negative.'],
  },
  'naverProducts[].options[].selectionCode': {
    ko: ['옵션 조합 코드', '상품정보 XML의 manageCode와 같은 값이며, 추가금이 있으면 필요합니다.'],
    en: ['Combination code', "The manageCode of the shop's XML answer; needed when the option has a price."],
  },
  'naverProducts[].options[].selections': {
    ko: ['옵션 내역', '고른 옵션을 하나씩 적은 목록입니다.'],
    en: ['Selections', 'What was chosen, one by one.'],
  },
  'naverProducts[].options[].selections[].code': {
    ko: ['옵션 코드', '고른 값의 코드로, 예를 들어 RED를 입력합니다.'],
    en: ['Choice code', 'Code of the choice, such as RED.'],
  },
  'naverProducts[].options[].selections[].label': {
    ko: ['옵션명', '옵션의 이름으로, 예를 들어 색상을 입력합니다.'],
    en: ['Choice label', 'What is chosen, such as the colour.'],
  },
  'naverProducts[].options[].selections[].value': {
    ko: ['옵션값', '고른 값의 이름으로, 예를 들어 빨강을 입력합니다.'],
    en: ['Choice value', 'The choice in words, such as red.'],
  },
  'naverProducts[].option': {
    ko: ['옵션(구)', '더 이상 쓰지 않는 항목이므로 options를 사용합니다.'],
    en: ['Option (old)', 'No longer in use; options takes its place.'],
  },
  'naverProducts[].supplements': {
    ko: ['추가 구성품', '상품과 함께 사는 추가 구성품의 목록입니다.'],
    en: ['Extras', 'Extra goods bought with the product.'],
  },
  'naverProducts[].supplements[].id': {
    ko: ['구성품 ID', '추가 구성품의 ID를 입력합니다.'],
    en: ['Extra id', 'Id of the extra.'],
  },
  'naverProducts[].supplements[].name': {
    ko: ['구성품명', '추가 구성품의 이름을 입력합니다.'],
    en: ['Extra name', 'Name of the extra.'],
  },
  'naverProducts[].supplements[].price': {
    ko: ['구성품 가격', '추가 구성품 한 개의 가격을 원 단위로 입력합니다.'],
    en: ['Extra price', 'Price of one extra in won.'],
  },
  'naverProducts[].supplements[].quantity': {
    ko: ['구성품 수량', '추가 구성품의 수량을 입력합니다.'],
    en: ['Extra quantity', 'How many of the extra.'],
  },
  naverInterface: {
    ko: ['유입 경로 정보', '네이버 유입 분석 스크립트가 심은 쿠키의 값을 전달합니다.'],
    en: ['Inflow', "Values of cookies that Naver's inflow script sets."],
  },
  'naverInterface.cpaInflowCode': {
    ko: ['CPA 유입 코드', 'CPAValidator 쿠키의 값을 입력합니다.'],
    en: ['CPA inflow code', 'Value of the cookie CPAValidator.'],
  },
  'naverInterface.naverInflowCode': {
    ko: ['네이버 유입 코드', 'NA_CO 쿠키의 값을 입력합니다.'],
    en: ['Naver inflow code', 'Value of the cookie NA_CO.'],
  },
  'naverInterface.saClickId': {
    ko: ['검색광고 클릭 ID', 'NVADID 쿠키의 값을 입력합니다.'],
    en: ['Search ad click id', 'Value of the cookie NVADID.'],
  },
  naverCultureBenefit: {
    ko: [
      '도서·공연비 소득공제',
      '주문 전체를 도서·공연비 소득공제 대상으로 처리하며, 대상이 아닌 상품과 섞을 수 없습니다.',
    ],
    en: [
      'Culture deduction',
      'Whether the whole order counts for the tax deduction for books and performances; other goods may not be mixed in.',
    ],
  },
}
