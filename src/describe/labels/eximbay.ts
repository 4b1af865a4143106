import type { Labels } from './label.js'

/** Fields of Eximbay. */
export const eximbay: Labels = {
  currency: {
    ko: ['결제 통화', '결제 금액의 통화이며, 비워 두면 미국 달러(USD)로 결제합니다.'],
    en: ['Currency', 'Currency of the amount; US dollars (USD) when left out.'],
  },
  language: {
    ko: ['결제창 언어', '결제창의 언어이며, ko·en·zh·jp 중 하나로 지정하고 일본어는 jp로 씁니다.'],
    en: ['Window language', 'Language of the window: ko, en, zh or jp (Japanese).'],
  },
  'bypass.eximbay': {
    ko: ['엑심베이', '국내 결제창, 배송지, 청구지와 외화 표시를 정합니다.'],
    en: ['Eximbay', 'Domestic window, delivery, billing and foreign currency.'],
  },
  'bypass.eximbay.issuercountry': {
    ko: ['카드 발급 국가', 'KR로 지정하면 국내 결제창이 열리며, 통화는 KRW로 지정해야 합니다.'],
    en: ['Card issuer country', 'KR opens the window for cards issued in Korea; set the currency to KRW.'],
  },
  'bypass.eximbay.siteforeigncur': {
    ko: ['외화 표시 통화', '구매자에게 금액을 보여 줄 외화의 통화 코드를 입력합니다.'],
    en: ['Displayed currency', 'Code of the foreign currency shown to the buyer.'],
  },
  'bypass.eximbay.shipTo_city': {
    ko: ['배송지 도시', '배송지의 도시를 입력합니다.'],
    en: ['Delivery: city', 'City of the delivery address.'],
  },
  'bypass.eximbay.shipTo_country': {
    ko: ['배송지 국가 코드', '배송지의 국가 코드를 입력합니다.'],
    en: ['Delivery: country code', 'Country code of the delivery address.'],
  },
  'bypass.eximbay.shipTo_firstName': {
    ko: ['수취인 이름', '수취인의 이름을 입력합니다.'],
    en: ['Delivery: given name', 'Given name of the recipient.'],
  },
  'bypass.eximbay.shipTo_lastName': {
    ko: ['수취인 성', '수취인의 성을 입력합니다.'],
    en: ['Delivery: family name', 'Family name of the recipient.'],
  },
  'bypass.eximbay.shipTo_phoneNumber': {
    ko: ['수취인 전화번호', '수취인의 전화번호를 입력합니다.'],
    en: ['Delivery: phone number', 'Phone number of the recipient.'],
  },
  'bypass.eximbay.shipTo_state': {
    ko: ['배송지 주/도', '배송지의 주 또는 도를 입력합니다.'],
    en: ['Delivery: state or province', 'State or province of the delivery address.'],
  },
  'bypass.eximbay.shipTo_street1': {
    ko: ['배송지 주소', '배송지의 상세 주소이며, 비워 두면 buyer_addr 값을 사용합니다.'],
    en: ['Delivery: street', 'Street of the delivery address; buyer_addr when left out.'],
  },
  'bypass.eximbay.shipTo_postalCode': {
    ko: ['배송지 우편번호', '배송지의 우편번호이며, 비워 두면 buyer_postcode 값을 사용합니다.'],
    en: ['Delivery: postal code', 'Postal code of the delivery address; buyer_postcode when left out.'],
  },
  'bypass.eximbay.billTo_city': {
    ko: ['청구지 도시', '청구지의 도시를 입력합니다.'],
    en: ['Billing: city', 'City of the billing address.'],
  },
  'bypass.eximbay.billTo_country': {
    ko: ['청구지 국가 코드', '청구지의 국가 코드를 입력합니다.'],
    en: ['Billing: country code', 'Country code of the billing address.'],
  },
  'bypass.eximbay.billTo_firstName': {
    ko: ['청구 대상자 이름', '청구 대상자의 이름을 입력합니다.'],
    en: ['Billing: given name', 'Given name of the person billed.'],
  },
  'bypass.eximbay.billTo_lastName': {
    ko: ['청구 대상자 성', '청구 대상자의 성을 입력합니다.'],
    en: ['Billing: family name', 'Family name of the person billed.'],
  },
  'bypass.eximbay.billTo_phoneNumber': {
    ko: ['청구 대상자 전화번호', '청구 대상자의 전화번호를 입력합니다.'],
    en: ['Billing: phone number', 'Phone number of the person billed.'],
  },
  'bypass.eximbay.billTo_state': {
    ko: ['청구지 주/도', '청구지의 주 또는 도를 입력합니다.'],
    en: ['Billing: state or province', 'State or province of the billing address.'],
  },
  'bypass.eximbay.billTo_street1': {
    ko: ['청구지 주소', '청구지의 상세 주소를 입력합니다.'],
    en: ['Billing: street', 'Street of the billing address.'],
  },
  'bypass.eximbay.billTo_postalCode': {
    ko: ['청구지 우편번호', '청구지의 우편번호를 입력합니다.'],
    en: ['Billing: postal code', 'Postal code of the billing address.'],
  },
}
