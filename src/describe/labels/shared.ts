import type { Labels } from './label.js'

/** Fields that several gateways take and the vendor's common page does not have, where they mean the same. */
export const shared: Labels = {
  bypass: {
    ko: ['PG 전용 값', '이 PG에 그대로 전달하는 값입니다.'],
    en: ['Gateway options', 'Handed to the gateway as it is.'],
  },
  'bypass.site_logo': {
    ko: ['상점 로고', 'PC 결제창에 보여 줄 로고의 주소로, 150x50픽셀 미만의 GIF나 JPG를 사용합니다.'],
    en: ['Shop logo', 'PC only: address of a logo for the window, GIF or JPG under 150x50 pixels.'],
  },
  'card.useInstallment': {
    ko: ['할부 허용', '카드 할부를 쓸 수 있게 할지 정합니다.'],
    en: ['Allow instalments', 'Whether instalments may be chosen.'],
  },
  naverProducts: {
    ko: ['상품 목록', '주문한 상품의 목록이며, 결제하려면 하나 이상 필요합니다.'],
    en: ['Products', 'The products of the order; a payment needs at least one.'],
  },
  'naverProducts[].name': {
    ko: ['상품명', '구매자에게 보이는 상품의 이름입니다.'],
    en: ['Product name', 'Name of the product as the buyer sees it.'],
  },
  phone: {
    ko: ['휴대폰 결제 설정', '휴대폰 결제창의 설정을 담습니다.'],
    en: ['Phone payment', 'Settings of the phone payment window.'],
  },
  'phone.carrier': {
    ko: ['통신사', '구매자의 통신사를 미리 골라 두며, SKT, KTF, LGT, CJH, KCT, SKL 중 하나로 지정합니다.'],
    en: ['Carrier', 'Chooses the carrier of the buyer beforehand: SKT, KTF, LGT, CJH, KCT or SKL.'],
  },
  'phone.detail': {
    ko: ['통신사 목록', '보여 주거나 숨길 통신사를 담으며, 넣지 않으면 모든 통신사가 보입니다.'],
    en: ['Carriers', 'Carriers to offer or to hide; all of them are offered by default.'],
  },
  'phone.detail[].carrier': {
    ko: ['통신사', '통신사 코드(SKT, KTF, LGT, CJH, KCT, SKL)이며, *는 모든 통신사를 뜻합니다.'],
    en: ['Carrier', 'Code of the carrier (SKT, KTF, LGT, CJH, KCT, SKL), or * for all of them.'],
  },
  'phone.detail[].enabled': {
    ko: ['노출 여부', '이 통신사를 결제창에 보여 줄지 정합니다.'],
    en: ['On offer', 'Whether this carrier is on offer.'],
  },
  prefill: {
    ko: ['미리 채울 값', '결제창에 미리 채워 둘 값을 담습니다.'],
    en: ['Prefill', 'What the window fills in beforehand.'],
  },
  'prefill.phoneNumber': {
    ko: ['휴대폰 번호', '결제할 휴대폰 번호를 숫자로만 적으며, 구매자가 결제창에서 바꿀 수 없습니다.'],
    en: ['Phone number', 'Phone number that pays, digits only; the buyer cannot change it.'],
  },
}
