import type { Labels } from './label.js'

/** Fields of KSNET. */
export const ksnet: Labels = {
  currency: {
    ko: ['결제 통화', 'KRW(원화)와 USD(미국 달러)만 쓸 수 있고, USD는 해외에서 발급된 카드로만 결제됩니다.'],
    en: ['Currency', 'KRW or USD; USD takes cards issued abroad only.'],
  },
  'card.useInstallment': {
    ko: ['할부 허용', '할부를 쓸 수 있는지 정하며, KB 앱카드의 할부 개월 수를 지정하려면 true여야 합니다.'],
    en: ['Allow instalments', 'Whether instalments may be chosen; months for the KB app card need true.'],
  },
  storeDetails: {
    ko: ['상점 정보', '카드사나 간편결제를 바로 호출할 때 필요한 상점 정보입니다.'],
    en: ['Shop details', 'Data about the shop, needed when a card company or a wallet is called directly.'],
  },
  'storeDetails.businessName': {
    ko: ['상호', '사업자등록증에 적힌 상호입니다.'],
    en: ['Business name', 'Name of the business as registered.'],
  },
  'storeDetails.businessRegistrationNumber': {
    ko: ['사업자등록번호', '하이픈 없이 숫자만 넣는 사업자등록번호입니다.'],
    en: ['Business registration number', 'Business registration number, digits only without hyphens.'],
  },
  'storeDetails.ceoFullName': {
    ko: ['대표자명', '대표자의 성명으로, 카카오페이를 바로 호출할 때 필요합니다.'],
    en: ['Representative', 'Full name of the representative, needed when Kakao Pay is called directly.'],
  },
  'storeDetails.phoneNumber': {
    ko: ['상점 전화번호', '상점의 전화번호로, 카카오페이를 바로 호출할 때 필요합니다.'],
    en: ['Shop phone number', 'Phone number of the shop, needed when Kakao Pay is called directly.'],
  },
  'storeDetails.address': {
    ko: ['상점 주소', '상점의 주소로, 카카오페이를 바로 호출할 때 필요합니다.'],
    en: ['Shop address', 'Address of the shop, needed when Kakao Pay is called directly.'],
  },
  'bypass.ksnet': {
    ko: ['KSNET 옵션', 'KSNET 결제창의 옵션입니다.'],
    en: ['KSNET options', "Options of KSNET's window."],
  },
  'bypass.ksnet.sndQpayType': {
    ko: ['카드창 간편결제 표시', '카드 결제창의 간편결제를 0이면 숨기고 1이면 보여 줍니다.'],
    en: ['Wallets in card window', '0 hides the wallets in the card window, 1 shows them.'],
  },
  'bypass.ksnet.tcode': {
    ko: [
      '통신사 코드',
      '모바일에서 카드사를 바로 호출할 때 넣는 통신사 코드(lgt, ktf, skt)로, 통신사를 모르면 셋 중 아무 값이나 넣습니다.',
    ],
    en: [
      'Carrier code',
      'Carrier (lgt, ktf or skt) for a card called directly on a phone; any of them when it is not known.',
    ],
  },
  'bypass.ksnet.url': {
    ko: ['상점 사이트 주소', '카드사를 바로 호출할 때 넣는, 결제를 요청하는 사이트의 주소입니다.'],
    en: ['Site address', 'Address of the site that asks for the payment, for a card called directly.'],
  },
  'bypass.ksnet.sndKakaopayType': {
    ko: ['카카오페이 지불 수단', 'CARD이면 카드만, MONEY이면 카카오페이머니만 쓸 수 있습니다.'],
    en: ['Kakao Pay means', 'CARD leaves cards alone, MONEY leaves Kakao Pay money alone.'],
  },
  'bypass.ksnet.easyPayDirect': {
    ko: ['간편결제 바로 호출', 'true이면 네이버페이, 카카오페이, 페이코, L.PAY의 결제창을 바로 엽니다.'],
    en: ['Direct wallet call', 'true opens the wallet at once: Naver Pay, Kakao Pay, PAYCO or L.PAY.'],
  },
}
