import type { Labels } from './label.js'

/** Fields of Hecto Financial. */
export const settle: Labels = {
  company_en: {
    ko: ['영문 상호', '영문 회사명으로, 휴대폰 결제에 필요합니다.'],
    en: ['Shop name in English', 'Name of the shop in English; needed for phone payments.'],
  },
  'bypass.settle': {
    ko: ['헥토파이낸셜 옵션', '헥토파이낸셜에서만 쓰이는 옵션입니다.'],
    en: ['Hecto Financial options', 'Options of Hecto Financial only.'],
  },
  'bypass.settle.vbank010': {
    ko: [
      '010 가상계좌',
      'true이면 010 가상계좌 전용 화면으로 진행되며, 헥토파이낸셜과 사전 계약이 필요합니다.',
    ],
    en: [
      '010 virtual account',
      'true takes the buyer through the 010 virtual account window; needs a contract with Hecto Financial.',
    ],
  },
}

/** Fields of My Account payments of Hecto Financial. */
export const settle_acc: Labels = {
  'bypass.settle': {
    ko: ['내통장결제 옵션', '내통장결제에서만 쓰이는 옵션이며, 키 이름은 settle_acc가 아니라 settle입니다.'],
    en: ['My Account options', 'Options of My Account payment; the key is settle, not settle_acc.'],
  },
  'bypass.settle.custCi': {
    ko: [
      '구매자 CI',
      '구매자의 CI를 채널의 암호화 키로 AES-256-ECB 암호화하여 16진수로 적은 값이며, 등록된 사람과 다르면 결제가 중단됩니다.',
    ],
    en: [
      "Buyer's CI",
      "CI of the buyer, encrypted with AES-256-ECB and the channel's key, in hex; the payment stops when the registered person differs.",
    ],
  },
  'bypass.settle.addDeductionYn': {
    ko: [
      '추가 공제 구분',
      '추가 공제 대상으로 Y(대중교통), C(도서·공연), N(없음) 중 하나이며, 계약 후에 사용할 수 있습니다.',
    ],
    en: [
      'Extra deduction',
      'Extra tax deduction: Y public transport, C books and shows, N none; needs a contract.',
    ],
  },
  'bypass.settle.criPsblYn': {
    ko: [
      '현금영수증 발행 가능 여부',
      '현금영수증을 발행할 수 있으면 Y, 없으면 N이며 빈 문자열은 Y로 처리됩니다.',
    ],
    en: [
      'Cash receipt allowed',
      'Y when a cash receipt can be issued, N when not; an empty text counts as Y.',
    ],
  },
  'bypass.settle.payLimitCd': {
    ko: [
      '결제 한도 코드',
      '결제 한도를 나타내는 코드로, 사용할 수 있는 값은 헥토파이낸셜에 확인해야 합니다.',
    ],
    en: ['Payment limit code', 'Code of a payment limit; ask Hecto Financial for the values.'],
  },
}
