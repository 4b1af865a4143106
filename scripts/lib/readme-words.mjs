// @ts-check
/** The words of the tables in README.md and README.ko.md. */

export const en = {
  gateways: [
    'import and `pg` code',
    'gateway',
    '`pay_method`',
    'billing key: `amount`',
    'escrow',
    'on a phone',
    'status',
  ],
  /** @type {'en' | 'ko'} */
  name: 'en',
  amounts: {
    'display-only': 'shown only',
    'charged-now': 'charged',
    'zero-or-charged': 'charged above 0',
    unknown: 'unknown',
  },
  /** @param {string} pg */
  use: (pg) => `use ${pg}`,
  billingOnly: 'billing keys only',
  identityOnly: 'identity checks only',
  notListed: 'not listed',
  yes: 'yes',
  /** @type {Readonly<Record<string, string>>} */
  others: {},
  sizes: ['what a shop imports', 'today', 'aim'],
  /** @type {Readonly<Record<string, string>>} */
  imports: {},
  peers: ['for comparison', 'version', 'today'],
  /** @type {(take: string, name: string) => string} */
  of: (take, name) => `${take} of ${name}`,
}

/** @type {typeof en} */
export const ko = {
  gateways: [
    'import 이름이자 `pg` 코드',
    'PG',
    '`pay_method`',
    '빌링키 창의 `amount`',
    '에스크로',
    '휴대폰에서',
    '상태',
  ],
  name: 'ko',
  amounts: {
    'display-only': '표시만 함',
    'charged-now': '결제됨',
    'zero-or-charged': '0보다 크면 결제됨',
    unknown: '알 수 없음',
  },
  use: (pg) => `${pg} 사용`,
  billingOnly: '빌링키 전용',
  identityOnly: '본인인증 전용',
  notListed: '목록 없음',
  yes: '가능',
  others: {
    redirect: '페이지 이동',
    popup: '팝업',
    iframe: 'iframe',
    unknown: '알 수 없음',
    current: '현행',
    legacy: '구 모듈',
    retired: '종료',
  },
  sizes: ['쇼핑몰이 가져다 쓰는 것', '현재', '목표'],
  imports: {
    '`loadSdk` alone': '`loadSdk`만',
    '`createIamport` with two gateways': '`createIamport`와 PG 둘',
    'the same with zod': '위에 zod를 더하면',
    '`createIamport` with all gateways': '`createIamport`와 모든 PG',
  },
  peers: ['비교 대상', '버전', '현재'],
  of: (take, name) => `${name}의 ${take}`,
}
