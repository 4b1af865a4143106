import type { Labels } from './label.js'

/** Fields of KG INICIS. */
export const html5_inicis: Labels = {
  'card.interest_free': {
    ko: [
      '최대 무이자 개월 수',
      '모든 카드의 이자를 상점이 몇 개월까지 부담할지 정하며, KG이니시스가 먼저 열어 주어야 합니다.',
    ],
    en: [
      'Months without interest',
      'Up to how many months the shop pays the interest, for every card; KG INICIS has to switch it on first.',
    ],
  },
  'bypass.acceptmethod': {
    ko: ['PC 결제창 옵션', 'PC 결제창의 옵션을 noeasypay:CARDPOINT처럼 콜론(:)으로 이어 지정합니다.'],
    en: ['PC window options', 'PC only: options joined by colons, such as noeasypay:CARDPOINT.'],
  },
  'bypass.P_RESERVED': {
    ko: ['모바일 결제창 옵션', '모바일 결제창의 옵션을 noeasypay=Y&twotrs_bank=Y처럼 &로 이어 지정합니다.'],
    en: ['Phone window options', 'Phone only: options joined by &, such as noeasypay=Y&twotrs_bank=Y.'],
  },
  'bypass.ini_PAYSHOT_KEY': {
    ko: ['페이샷 고객 키(PC)', 'PC에서 쓰는 현대카드 페이샷의 고객 키입니다.'],
    en: ['Payshot key (PC)', 'PC only: customer key of Hyundai Card Payshot.'],
  },
  'bypass.P_PAYSHOT_KEY': {
    ko: ['페이샷 고객 키(모바일)', '모바일에서 쓰는 현대카드 페이샷의 고객 키입니다.'],
    en: ['Payshot key (phone)', 'Phone only: customer key of Hyundai Card Payshot.'],
  },
  'bypass.inicis': {
    ko: ['빌링키 발급창 옵션', 'KG이니시스 빌링키 발급창의 옵션을 담습니다.'],
    en: ['Billing window options', 'Options of the billing-key window of KG INICIS.'],
  },
  'bypass.inicis.authtype': {
    ko: ['빌링키 인증 방식', '모바일에서 01로 지정하면 카드번호, 유효기간, 생년월일을 입력받습니다.'],
    en: ['Billing key authentication', 'Phone only: 01 asks for card number, expiry and birthday.'],
  },
}

/** Fields of KG INICIS for buyers in Japan. */
export const inicis_jp: Labels = {
  currency: {
    ko: ['결제 통화', '일본 엔(JPY)만 쓸 수 있으며 생략할 수 없습니다.'],
    en: ['Currency', 'Yen (JPY) only; it may not be left out.'],
  },
  buyer_first_name_kana: {
    ko: ['구매자 이름 (가타카나)', '구매자 이름의 가타카나 표기이며, 편의점 결제(cvs)에 필요합니다.'],
    en: [
      'Given name (katakana)',
      "The buyer's given name in katakana; needed for convenience-store payments (cvs).",
    ],
  },
  buyer_last_name_kana: {
    ko: ['구매자 성 (가타카나)', '구매자 성의 가타카나 표기이며, 편의점 결제(cvs)에 필요합니다.'],
    en: [
      'Family name (katakana)',
      "The buyer's family name in katakana; needed for convenience-store payments (cvs).",
    ],
  },
  storeDetails: {
    ko: ['상점 정보', '구매자에게 보이는 상점 정보이며, JPPG 유형의 채널에 필요합니다.'],
    en: ['Shop details', 'The shop as the buyer sees it; needed for a channel of the kind JPPG.'],
  },
  'storeDetails.storeName': {
    ko: ['상점명', '상점의 이름을 입력합니다.'],
    en: ['Shop name', 'Name of the shop.'],
  },
  'storeDetails.storeNameKana': {
    ko: ['상점명 (가타카나)', '상점명의 발음을 가타카나로 입력합니다.'],
    en: ['Shop name (katakana)', 'Reading of the shop name in katakana.'],
  },
  'storeDetails.storeNameEn': {
    ko: ['상점명 (영문)', '상점명을 영문으로 입력합니다.'],
    en: ['Shop name (Latin)', 'The shop name in Latin letters.'],
  },
  'storeDetails.storeNameShort': {
    ko: ['상점명 (약어)', '상점명의 약어를 입력합니다.'],
    en: ['Short shop name', 'Short name of the shop.'],
  },
  'storeDetails.contactName': {
    ko: ['문의처 이름', '고객 문의를 받는 창구의 이름을 일본어로 입력합니다.'],
    en: ['Contact desk', 'Name of the desk that answers buyers, in Japanese.'],
  },
  'storeDetails.email': {
    ko: ['상점 이메일', '상점의 이메일 주소를 입력합니다.'],
    en: ['Shop email', 'Email address of the shop.'],
  },
  'storeDetails.phoneNumber': {
    ko: ['상점 전화번호', '상점의 전화번호를 입력합니다.'],
    en: ['Shop phone number', 'Phone number of the shop.'],
  },
  'storeDetails.openingHours': {
    ko: ['영업시간', '상점의 영업 시작 시각과 종료 시각을 입력합니다.'],
    en: ['Opening hours', 'When the shop is open.'],
  },
  'storeDetails.openingHours.open': {
    ko: ['영업 시작 시각', '00:00부터 23:59까지 HH:mm 형식으로 입력합니다.'],
    en: ['Opens at', 'HH:mm, from 00:00 to 23:59.'],
  },
  'storeDetails.openingHours.close': {
    ko: ['영업 종료 시각', '00:00부터 23:59까지 HH:mm 형식으로 입력합니다.'],
    en: ['Closes at', 'HH:mm, from 00:00 to 23:59.'],
  },
  cvs: {
    ko: ['편의점 결제', '편의점 결제(cvs)에 쓰는 값입니다.'],
    en: ['Convenience store', 'Options of convenience-store payments (cvs).'],
  },
  'cvs.payment_deadline': {
    ko: [
      '지불 기한',
      '구매자가 편의점에서 지불할 수 있는 기한이며, 유효 시간과 만료 시점 중 하나가 필요합니다.',
    ],
    en: ['Payment deadline', 'Until when the buyer can pay; either the hours or the date is needed.'],
  },
  'cvs.payment_deadline.valid_hours': {
    ko: [
      '유효 시간',
      '지금부터 지불할 수 있는 시간을 24~720 사이의 시간 단위로 입력하며, 일 단위로 바뀌어 적용됩니다.',
    ],
    en: ['Valid hours', 'Hours from now, 24 to 720; turned into whole days.'],
  },
  'cvs.payment_deadline.due_date': {
    ko: [
      '만료 시점',
      '지불 기한을 ISO 8601 형식(예: 2026-04-01T23:59:59Z)으로 입력하며, 지금부터 1~30일 사이여야 합니다.',
    ],
    en: ['Due date', 'Date and time in ISO 8601, such as 2026-04-01T23:59:59Z, 1 to 30 days from now.'],
  },
  'bypass.inicis_jp': {
    ko: ['일본결제', 'KG이니시스 일본결제에 전달하는 값입니다.'],
    en: ['Japan payment', 'Options of KG INICIS Japan.'],
  },
  'bypass.inicis_jp.paymentUI': {
    ko: ['결제창 모양', '결제창의 색상과 로고를 정합니다.'],
    en: ['Looks of the window', 'Colour and logo of the window.'],
  },
  'bypass.inicis_jp.paymentUI.colorTheme': {
    ko: [
      '결제창 색상',
      '정해진 15가지 색상 이름(red1~red4, orange, yellow, black, purple, green, blue1~blue6) 중 하나로 지정합니다.',
    ],
    en: [
      'Window colour',
      'One of 15 names: red1 to red4, orange, yellow, black, purple, green, blue1 to blue6.',
    ],
  },
  'bypass.inicis_jp.paymentUI.logoUrl': {
    ko: ['로고 주소', '결제창에 보일 69x20픽셀 로고 이미지의 주소를 입력합니다.'],
    en: ['Logo address', 'Address of a logo image of 69x20 pixels.'],
  },
}
