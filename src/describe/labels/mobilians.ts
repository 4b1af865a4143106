import type { Labels } from './label.js'

/** Fields of KG Financial. */
export const mobilians_v2: Labels = {
  'card.direct.usePoint': {
    ko: [
      '카드 포인트 사용',
      '카드사를 바로 호출할 때 카드 포인트를 쓸지 정하며, 넣지 않으면 구매자가 고르고 상점아이디에 포인트 사용이 허용되어 있어야 합니다.',
    ],
    en: [
      'Card points',
      'Whether card points pay in a direct call; the buyer chooses when it is left out, and the MID has to allow points.',
    ],
  },
  'bypass.cashReceiptType': {
    ko: [
      '현금영수증 유형',
      'personal은 소득공제용, corporate는 지출증빙용이며, 넣지 않으면 구매자가 고릅니다.',
    ],
    en: [
      'Cash receipt type',
      'personal for income deduction, corporate for proof of expense; the buyer chooses when it is left out.',
    ],
  },
  'bypass.customerIdentifier': {
    ko: ['현금영수증 발급 번호', '현금영수증을 발급받을 휴대폰 번호나 사업자등록번호입니다.'],
    en: [
      'Cash receipt number',
      'Mobile number or business registration number the cash receipt is issued to.',
    ],
  },
  'bypass.mobilians_v2': {
    ko: ['KG파이낸셜 옵션', 'KG파이낸셜 결제창의 옵션입니다.'],
    en: ['KG Financial options', "Options of KG Financial's window."],
  },
  'bypass.mobilians_v2.cp_logo': {
    ko: [
      '가맹점 로고',
      'Y이면 KG파이낸셜에 등록한 로고를 보여 주고 기본값은 N이며, 상품권 결제에는 적용되지 않습니다.',
    ],
    en: [
      'Shop logo',
      'Y shows the logo registered with KG Financial, N (default) does not; it has no effect on vouchers.',
    ],
  },
  'bypass.mobilians_v2.css_type': {
    ko: [
      '결제창 색상',
      '#FF0000처럼 HTML 색상 코드로 결제창의 색을 정하며, 상품권 결제에는 적용되지 않습니다.',
    ],
    en: ['Window colour', 'HTML colour of the window such as #FF0000; it has no effect on vouchers.'],
  },
  'bypass.mobilians_v2.pay_options': {
    ko: ['결제수단별 옵션', '결제수단마다 따로 적용되는 옵션입니다.'],
    en: ['Options by method', 'Options that each belong to one method.'],
  },
  'bypass.mobilians_v2.pay_options.cn_pay_app_use_yn': {
    ko: ['우리WON 앱 전용', 'Y이면 카드 결제에서 우리WON카드나 우리WON뱅킹만 쓸 수 있으며 기본값은 N입니다.'],
    en: ['WON apps only', 'Y leaves only WON card or WON banking in a card payment; N by default.'],
  },
  'bypass.mobilians_v2.pay_options.cn_pay_app_use_cd': {
    ko: [
      '우리WON 앱 종류',
      '01은 우리WON카드, 02는 우리WON뱅킹이며 cn_pay_app_use_yn이 Y일 때만 적용됩니다.',
    ],
    en: ['Which WON app', '01 for WON card, 02 for WON banking; works only with cn_pay_app_use_yn Y.'],
  },
  'bypass.mobilians_v2.pay_options.ep_pay_type': {
    ko: [
      '간편결제 지불 수단',
      'C(카드)와 P(포인트)는 네이버페이, M(머니)는 카카오페이와 토스페이에서 씁니다.',
    ],
    en: ['Means of a wallet', 'C (card) and P (points) for Naver Pay, M (money) for Kakao Pay and Toss Pay.'],
  },
  'bypass.mobilians_v2.pay_options.mc_fix_no': {
    ko: ['휴대폰 번호 고정', 'Y이면 결제창에서 buyer_tel의 번호를 바꿀 수 없습니다.'],
    en: ['Fixed phone number', 'Y keeps the buyer from changing the number in buyer_tel.'],
  },
  'bypass.mobilians_v2.pay_options.mc_safe_call': {
    ko: [
      'ARS 안심 확인',
      '휴대폰 결제에서 ARS 전화로 확인하는 옵션으로, 넣을 값은 KG파이낸셜에 확인해야 합니다.',
    ],
    en: [
      'ARS check',
      'Confirmation of a phone payment by an automatic call; ask KG Financial for the values.',
    ],
  },
  'bypass.mobilians_v2.pay_options.ra_escrow_password': {
    ko: [
      '에스크로 구매 비밀번호',
      '계좌이체를 에스크로로 바로 호출할 때 구매 확인에 쓰는 비밀번호로, 이때는 반드시 넣어야 합니다.',
    ],
    en: [
      'Escrow password',
      'Password that confirms the purchase; mandatory for an escrow transfer opened directly.',
    ],
  },
  'bypass.mobilians_v2.pay_options.ra_direct': {
    ko: ['뱅크페이 바로 호출', 'Y이면 뱅크페이를 바로 열며 현금영수증 정보가 필요하고, 기본값은 N입니다.'],
    en: ['Direct BankPay', "Y opens BankPay at once and needs the cash receipt's data; N by default."],
  },
  'bypass.mobilians_v2.pay_options.va_cash_receipt': {
    ko: ['가상계좌 현금영수증', '가상계좌 결제창에 현금영수증 영역을 보일지 정하며 기본값은 Y입니다.'],
    en: [
      'Virtual account cash receipt',
      'Whether the window of a virtual account shows the cash receipt part; Y by default.',
    ],
  },
  'bypass.mobilians_v2.pay_options.va_email': {
    ko: ['가상계좌 이메일 필수', 'Y이면 가상계좌 결제창에서 이메일을 반드시 입력해야 하며 기본값은 Y입니다.'],
    en: [
      'Virtual account email',
      'Y makes the email mandatory in the window of a virtual account; Y by default.',
    ],
  },
  'bypass.mobilians_v2.hidden_options': {
    ko: ['화면 숨김 옵션', '결제창에서 숨길 영역을 정합니다.'],
    en: ['Hidden parts', 'Parts of the window to hide.'],
  },
  'bypass.mobilians_v2.hidden_options.footer_area': {
    ko: ['하단 영역 숨김', 'Y이면 휴대폰 결제창의 하단 영역을 숨기며 기본값은 N입니다.'],
    en: ['Hide footer', 'Y hides the footer of the phone window; N by default.'],
  },
  'bypass.mobilians_v2.hidden_options.product_area': {
    ko: ['상품 영역 숨김', 'Y이면 휴대폰 결제창의 상품 영역을 숨기며 기본값은 N입니다.'],
    en: ['Hide product', 'Y hides the product part of the phone window; N by default.'],
  },
  'bypass.mobilians_v2.hidden_options.email_area': {
    ko: ['이메일 영역 숨김', 'Y이면 이메일 입력란을 숨기며 기본값은 N입니다.'],
    en: ['Hide email', 'Y hides the email field; N by default.'],
  },
  'bypass.mobilians_v2.LOGO_YN': {
    ko: ['상품권 결제창 로고', 'Y이면 상품권 결제창에 등록한 로고를 보여 주며 기본값은 N입니다.'],
    en: ['Voucher window logo', 'Y shows the registered logo in the voucher window; N by default.'],
  },
  'bypass.mobilians_v2.EMAIL_HIDDEN': {
    ko: ['컬쳐랜드 이메일 숨김', 'Y이면 컬쳐랜드 결제창의 이메일 입력란을 숨기며 기본값은 N입니다.'],
    en: ['Hide Cultureland email', 'Y hides the email field of the Cultureland window; N by default.'],
  },
}
