import type { Labels } from './label.js'

/** Fields of Kakao Pay. */
export const kakaopay: Labels = {
  kakaopayMobileAsPC: {
    ko: ['모바일에서 PC 결제창 사용', 'true로 지정하면 모바일 브라우저에서도 PC 결제창이 열립니다.'],
    en: ['PC window on a phone', 'With true, the browser of a phone gets the window of a PC.'],
  },
  'bypass.kakaopay': {
    ko: ['카카오페이 옵션', '카카오페이 결제창의 옵션을 담습니다.'],
    en: ['Kakao Pay options', 'Options of the Kakao Pay window.'],
  },
  'bypass.kakaopay.payment_method_type': {
    ko: ['지불 수단', 'CARD이면 카드만, MONEY이면 카카오페이머니만 제공하며 넣지 않으면 둘 다 제공합니다.'],
    en: ['Means of payment', 'CARD offers cards alone, MONEY Kakao Pay Money alone; both when left out.'],
  },
  'bypass.kakaopay.custom_message': {
    ko: ['결제창 문구', '결제창에 보여 줄 상점의 문구입니다.'],
    en: ['Window message', "A text of the shop's own, shown in the window."],
  },
}
