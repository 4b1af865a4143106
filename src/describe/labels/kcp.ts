import type { Labels } from './label.js'

/** Fields of NHN KCP. */
export const kcp: Labels = {
  appCard: {
    ko: ['앱카드만 사용', 'true로 지정하면 카드사마다 앱 결제만 남깁니다.'],
    en: ['App cards only', 'true leaves only the app of each card company.'],
  },
  'bypass.shop_user_id': {
    ko: [
      '상점 회원 ID',
      '상점이 구매자를 구분하는 ID로 20바이트까지 쓸 수 있으며, 상품권과 휴대폰 결제에 필요합니다.',
    ],
    en: [
      "Shop's user id",
      "The shop's id of the buyer, at most 20 bytes; needed for vouchers and phone payments.",
    ],
  },
  'bypass.coupon_apply_yn': {
    ko: ['쿠폰 영역 표시', 'Y이면 결제창에 쿠폰 영역을 보여 주며, NHN KCP와 협의해야 사용할 수 있습니다.'],
    en: ['Coupon area', 'Y shows the coupon area; needs an agreement with NHN KCP.'],
  },
  'bypass.skin_indx': {
    ko: ['결제창 스킨', 'PC 결제창의 스킨을 1부터 12까지의 번호로 지정합니다.'],
    en: ['Window skin', 'PC only: number of the skin of the window, 1 to 12.'],
  },
  'bypass.complex_pnt_yn': {
    ko: [
      '포인트와 카드 함께 사용',
      'PC에서 Y이면 포인트와 카드를 함께 쓸 수 있고, N이면 포인트로만 결제합니다.',
    ],
    en: ['Points with card', 'PC only: Y allows points and card together, N points alone.'],
  },
  'bypass.pt_memcorp_cd': {
    ko: ['베네피아 기관 코드', '베네피아 포인트 결제(point)에 필요한 기관 코드입니다.'],
    en: ['Benepia member code', 'Code of the Benepia member; needed for payments with points (point).'],
  },
  'bypass.app_flag': {
    ko: [
      'KB카드 인증 방식',
      'KB국민카드를 바로 호출할 때 Y는 앱카드, N은 ISP, S는 둘 다(모바일) 사용합니다.',
    ],
    en: ['KB card authentication', 'KB card called directly: Y for its app, N for ISP, S for both (phone).'],
  },
}

/** Fields of the billing-key window of NHN KCP. */
export const kcp_billing: Labels = {
  'bypass.batch_birth_day_yn': {
    ko: ['생년월일 입력', 'PC에서 Y로 지정하면 주민등록번호 대신 생년월일을 입력받습니다.'],
    en: ['Ask for the birthday', 'PC only: Y asks for the birthday in place of the resident number.'],
  },
}

/** Fields of NHN KCP Quick Pay. */
export const kcp_quick: Labels = {
  'bypass.kcpQuick': {
    ko: ['퀵페이', '퀵페이로 할 일과 그 대상 고객을 정합니다.'],
    en: ['Quick Pay', 'What Quick Pay does, and for which buyer.'],
  },
  'bypass.kcpQuick.actionType': {
    ko: [
      '호출 유형',
      '창에서 할 일을 정하며, 결제수단 등록은 Register, 결제는 Pay, PIN 변경은 PinChange입니다.',
    ],
    en: ['Action', 'What the window does, such as Register, Pay or PinChange.'],
  },
  'bypass.kcpQuick.encryptedCI': {
    ko: [
      '암호화된 CI',
      '고객의 CI를 AES-256-ECB로 암호화한 Base64 문자열이며, 키는 REST API Secret의 SHA-256 값이므로 반드시 서버에서 만들어야 합니다.',
    ],
    en: [
      'Encrypted CI',
      "The buyer's CI encrypted with AES-256-ECB under the SHA-256 of the REST API secret, in Base64; make it on a server.",
    ],
  },
  'bypass.kcpQuick.memberID': {
    ko: [
      '회원 ID',
      '상점이 고객을 구분하는 값으로 최대 16자이며, 한 고객의 모든 결제수단에 같은 값을 씁니다.',
    ],
    en: [
      'Member id',
      "The shop's id of the buyer, at most 16 characters, the same for all means of that buyer.",
    ],
  },
  'bypass.kcpQuick.memberCI': {
    ko: ['CI (지원 중단)', '더 이상 쓸 수 없으므로 encryptedCI를 보내야 합니다.'],
    en: ['CI (withdrawn)', 'No longer taken; send encryptedCI instead.'],
  },
  'bypass.kcpQuick.deviceID': {
    ko: ['기기 ID', '고객의 기기마다 고유한 값이며, 비워 두면 브라우저의 User-Agent를 사용합니다.'],
    en: ['Device id', "An id of the buyer's device; the browser's user agent is used when left out."],
  },
  'bypass.kcpQuick.noAuth': {
    ko: ['PIN 생략', 'true이면 PIN을 묻지 않고 등록하거나 결제하며, Register·PinCheck·Pay에서 사용합니다.'],
    en: ['Without PIN', 'With true the PIN is not asked; for Register, PinCheck and Pay.'],
  },
  'bypass.kcpQuick.installment': {
    ko: ['할부 개월 수', 'Pay에서 쓰는 할부 개월 수이며, 비워 두면 일시불로 결제합니다.'],
    en: ['Instalment months', 'Instalment months of Pay; a single payment when left out.'],
  },
  'bypass.kcpQuick.useCardPoint': {
    ko: ['카드 포인트 사용', 'true이면 Pay에서 카드사 포인트를 사용합니다.'],
    en: ['Card points', 'With true, Pay uses the points of the card.'],
  },
  'bypass.kcpQuick.registerAutoPay': {
    ko: ['자동결제 키 발급', 'true이면 Register로 등록할 때 자동결제 키도 함께 발급합니다.'],
    en: ['Automatic payment key', 'With true, Register also issues a key for automatic payments.'],
  },
  'bypass.kcpQuick.sdkVersion': {
    ko: ['퀵페이 SDK 버전', 'KCP와 협의하여 받은 버전 토큰(예: v2)이며, 영문자·숫자·_·-만 사용합니다.'],
    en: [
      'Quick Pay SDK version',
      'The version token agreed with NHN KCP, such as v2: letters, digits, _ and - only.',
    ],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest': {
    ko: ['현장결제 조회', 'PrepaidOfflinePaymentInfo로 조회할 선불머니 현장결제 거래를 지정합니다.'],
    en: ['Offline look-up', 'The offline prepaid payment that PrepaidOfflinePaymentInfo looks up.'],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest.tradeId': {
    ko: ['거래 ID', '선불머니 거래내역 조회 응답에 있는 tradeId를 입력합니다.'],
    en: ['Trade id', 'The tradeId from the list of prepaid transactions.'],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest.tradeNo': {
    ko: ['KCP 거래번호', 'KCP가 거래에 부여한 고유번호를 입력합니다.'],
    en: ['KCP trade number', 'The number NHN KCP gave the transaction.'],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest.point': {
    ko: ['사용 금액', '사용한 선불머니 금액을 원 단위로 입력합니다.'],
    en: ['Amount used', 'The prepaid money that was used, in won.'],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest.useDt': {
    ko: ['거래일시', '선불머니를 사용한 일시를 YYYYMMDDHHmmss 형식으로 입력합니다.'],
    en: ['Time of use', 'When it was used, as YYYYMMDDHHmmss.'],
  },
  'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest.btid': {
    ko: [
      '거래 등록번호',
      '조회할 때마다 상점이 만드는 번호이며, KCP가 상점 서버에 이 번호가 맞는지 확인합니다.',
    ],
    en: [
      'Registration number',
      "A number the shop makes for this look-up; NHN KCP checks it with the shop's server.",
    ],
  },
}
