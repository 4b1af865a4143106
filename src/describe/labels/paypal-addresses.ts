import type { Labels } from './label.js'

/** Where PayPal delivers to, and who pays. */
export const paypalAddresses: Labels = {
  'bypass.paypal_v2.purchase_units': {
    ko: ['배송 정보', '구매자가 등록한 주소 대신 쓸 배송 정보로, 항목은 한 개까지만 넣을 수 있습니다.'],
    en: ['Delivery', "Delivery data to use in place of the buyer's own, one item at most."],
  },
  'bypass.paypal_v2.purchase_units[].shipping': {
    ko: ['배송', '받는 사람과 배송지를 담습니다.'],
    en: ['Shipping', 'The recipient and the delivery address.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address': {
    ko: [
      '배송지',
      '도시와 국가 코드는 반드시 넣어야 하며, 상세 주소가 없으면 구매자가 등록한 주소가 쓰입니다.',
    ],
    en: [
      'Delivery address',
      "City and country code are mandatory; without the first line the buyer's own address is kept.",
    ],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.address_line_1': {
    ko: ['배송지 주소', '도로명과 건물 번호를 넣습니다.'],
    en: ['Address line 1', 'Street and number.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.address_line_2': {
    ko: ['배송지 상세 주소', '건물 이름이나 동·호수를 넣습니다.'],
    en: ['Address line 2', 'Building, floor or flat.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.admin_area_1': {
    ko: ['배송지 시·도', '주나 광역 시·도를 넣습니다.'],
    en: ['State', 'State or province.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.admin_area_2': {
    ko: ['배송지 도시', '도시나 시·군·구를 넣으며, 배송지를 보낼 때는 필수입니다.'],
    en: ['City', 'City; mandatory when a delivery address is sent.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.postal_code': {
    ko: ['배송지 우편번호', '배송지의 우편번호입니다.'],
    en: ['Postal code', 'Postal code of the delivery address.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.address.country_code': {
    ko: ['배송지 국가', '대문자 두 글자 국가 코드로, 배송지를 보낼 때는 필수입니다.'],
    en: ['Country', 'Two capital letters; mandatory when a delivery address is sent.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.name': {
    ko: ['받는 사람', '상품을 받을 사람의 정보입니다.'],
    en: ['Recipient', 'Who receives the order.'],
  },
  'bypass.paypal_v2.purchase_units[].shipping.name.full_name': {
    ko: ['받는 사람 이름', '상품을 받을 사람의 전체 이름입니다.'],
    en: ["Recipient's name", 'Full name of the recipient.'],
  },
  'bypass.paypal_v2.payer': {
    ko: ['청구 정보', '결제하는 사람의 정보입니다.'],
    en: ['Payer', 'Data about who pays.'],
  },
  'bypass.paypal_v2.payer.address': {
    ko: ['청구지', '비회원 결제창에 미리 채워지며, 국가 코드는 반드시 넣어야 합니다.'],
    en: ['Billing address', 'Filled in for guests; the country code is mandatory.'],
  },
  'bypass.paypal_v2.payer.address.address_line_1': {
    ko: ['청구지 주소', '도로명과 건물 번호를 넣습니다.'],
    en: ['Address line 1', 'Street and number.'],
  },
  'bypass.paypal_v2.payer.address.address_line_2': {
    ko: ['청구지 상세 주소', '건물 이름이나 동·호수를 넣습니다.'],
    en: ['Address line 2', 'Building, floor or flat.'],
  },
  'bypass.paypal_v2.payer.address.admin_area_1': {
    ko: ['청구지 시·도', '주나 광역 시·도를 넣습니다.'],
    en: ['State', 'State or province.'],
  },
  'bypass.paypal_v2.payer.address.admin_area_2': {
    ko: ['청구지 도시', '도시나 시·군·구를 넣습니다.'],
    en: ['City', 'City.'],
  },
  'bypass.paypal_v2.payer.address.postal_code': {
    ko: ['청구지 우편번호', '청구지의 우편번호입니다.'],
    en: ['Postal code', 'Postal code of the billing address.'],
  },
  'bypass.paypal_v2.payer.address.country_code': {
    ko: ['청구지 국가', '대문자 두 글자 국가 코드로, 청구지를 보낼 때는 필수입니다.'],
    en: ['Country', 'Two capital letters; mandatory when a billing address is sent.'],
  },
  'bypass.paypal_v2.payer.tax_info': {
    ko: ['세금 정보', '브라질 구매자에게만 필요한 세금 정보 객체입니다.'],
    en: ['Tax data', 'An object with tax data, needed for buyers in Brazil only.'],
  },
  'bypass.paypal_v2.shipping_address': {
    ko: [
      '빌링키 배송지',
      '빌링키를 발급할 때 구매자가 등록한 배송지 대신 쓰이며, 주소와 도시와 국가 코드는 필수입니다.',
    ],
    en: [
      'Delivery address (billing key)',
      "Used in place of the buyer's own address when a key is issued; first line, city and country code are mandatory.",
    ],
  },
  'bypass.paypal_v2.shipping_address.recipient_name': {
    ko: ['받는 사람 이름', '상품을 받을 사람의 전체 이름입니다.'],
    en: ["Recipient's name", 'Full name of the recipient.'],
  },
  'bypass.paypal_v2.shipping_address.line1': {
    ko: ['주소', '도로명과 건물 번호를 넣으며, 배송지를 보낼 때는 필수입니다.'],
    en: ['Address line 1', 'Street and number; mandatory when this address is sent.'],
  },
  'bypass.paypal_v2.shipping_address.line2': {
    ko: ['상세 주소', '건물 이름이나 동·호수를 넣습니다.'],
    en: ['Address line 2', 'Building, floor or flat.'],
  },
  'bypass.paypal_v2.shipping_address.city': {
    ko: ['도시', '도시나 시·군·구를 넣으며, 배송지를 보낼 때는 필수입니다.'],
    en: ['City', 'City; mandatory when this address is sent.'],
  },
  'bypass.paypal_v2.shipping_address.state': {
    ko: ['시·도', '주나 광역 시·도를 넣습니다.'],
    en: ['State', 'State or province.'],
  },
  'bypass.paypal_v2.shipping_address.postal_code': {
    ko: ['우편번호', '배송지의 우편번호입니다.'],
    en: ['Postal code', 'Postal code of this address.'],
  },
  'bypass.paypal_v2.shipping_address.country_code': {
    ko: ['국가', '대문자 두 글자 국가 코드로, 배송지를 보낼 때는 필수입니다.'],
    en: ['Country', 'Two capital letters; mandatory when this address is sent.'],
  },
}
