import type { Labels } from './label.js'

/** The common fields about cards and instalments. */
export const card: Labels = {
  display: {
    ko: ['결제창 표시', '결제창에 보여 줄 할부 항목을 담습니다.'],
    en: ['Window display', 'Which instalments the window shows.'],
  },
  'display.card_quota': {
    ko: [
      '할부 개월 수',
      '보여 줄 할부 개월 수의 목록으로, 빈 목록이면 일시불만 제공하며 할부는 5만 원부터 가능합니다.',
    ],
    en: [
      'Instalment months',
      'Months on offer; an empty list is a single payment only, and instalments start at 50,000 won.',
    ],
  },
  card: {
    ko: ['카드 옵션', '바로 호출할 카드사나 결제창에 보여 줄 카드사를 담습니다.'],
    en: ['Card options', 'A card company called directly, or the card companies on offer.'],
  },
  'card.direct': {
    ko: ['카드사 바로 호출', '한 카드사의 결제창을 바로 열며, 상점아이디에 따라 사용하지 못할 수 있습니다.'],
    en: ['Direct card call', 'Opens the window of one card company at once; not every MID may.'],
  },
  'card.direct.code': {
    ko: ['카드사 코드', "바로 호출할 카드사의 코드를 '041'처럼 앞의 0까지 문자열로 적습니다."],
    en: ['Card company', "Code of the card company, as a text: '041' keeps its zero."],
  },
  'card.direct.quota': {
    ko: ['할부 개월 수', '바로 호출한 카드의 할부 개월 수이며, 0이거나 넣지 않으면 일시불로 결제됩니다.'],
    en: [
      'Instalment months',
      'Months of the card that is called; a single payment with 0, or when left out.',
    ],
  },
  'card.detail': {
    ko: ['카드사 목록', '결제창에 보여 주거나 숨길 카드사를 담습니다.'],
    en: ['Card companies', 'Card companies to offer or to hide.'],
  },
  'card.detail[].card_code': {
    ko: ['카드사 코드', '보여 주거나 숨길 카드사의 코드이며, *는 모든 카드사를 뜻합니다.'],
    en: ['Card company', 'Code of the card company, or * for all of them.'],
  },
  'card.detail[].enabled': {
    ko: ['노출 여부', '이 카드사를 결제창에 보여 줄지 정합니다.'],
    en: ['On offer', 'Whether this card company is on offer.'],
  },
  'card.detail[].max_month': {
    ko: ['최대 무이자 개월 수', '이 카드의 이자를 상점이 몇 개월까지 부담할지 정합니다.'],
    en: ['Months without interest', 'Up to how many months the shop pays the interest for this card.'],
  },
}
