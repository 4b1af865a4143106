import type { Row } from './data/types.ts'

export const title = { ko: 'PG 안내 · iamport-browser', en: 'Gateways · iamport-browser' }

const ko = {
  heading: 'PG 안내',
  lead: (all: number) =>
    `포트원 V1의 PG ${all}개가 무엇을 지원하는지 한눈에 비교합니다. 검사 규칙과 같은 데이터에서 만듭니다.`,
  search: 'PG 찾기',
  searchHint: '이름, 코드, 결제수단 (예: 이니시스, kcp, kakaopay)',
  filters: '조건',
  methods: '결제수단',
  otherMethod: '다른 결제수단',
  otherMethodNone: '결제수단 더 보기',
  has: {
    current: '현재 모듈만',
    billing: '빌링키',
    escrow: '에스크로',
    popup: '팝업',
    foreign: '외화 결제',
    test: '공개 테스트 MID',
  },
  found: (found: number, all: number) => (found === all ? `PG ${all}개` : `PG ${all}개 중 ${found}개`),
  reset: '조건 지우기',
  nothing: '조건에 맞는 PG가 없습니다',
  nothingHint: '검색어를 줄이거나 조건을 하나씩 빼 보세요.',
  table: 'PG 비교표',
  sort: '정렬',
  sortBy: {
    order: '많이 쓰는 순',
    name: '이름순',
    code: '코드순',
    methods: '결제수단 많은 순',
    status: '상태순',
  },
  columns: {
    name: 'PG',
    methods: '결제수단',
    billing: '빌링키',
    escrow: '에스크로',
    window: '결제창',
    currency: '통화',
    test: '테스트 MID',
    status: '상태',
  },
  more: (count: number) => `외 ${count}개`,
  unlisted: '문서에 없음',
  none: '없음',
  yes: '지원',
  unknown: '문서에 없음',
  byDefault: (currency: string) => `${currency} 기본`,
  countOf: (count: number) => `${count}개`,
  identityOnly: '본인인증 전용',
  amount: {
    'display-only': '금액 표시만',
    'charged-now': '발급과 함께 결제',
    'zero-or-charged': '0원이 아니면 결제',
    'by-method': '결제수단마다 다름',
    unknown: '금액 처리 문서에 없음',
  },
  through: (code: string) => `${code}로 발급`,
  pc: 'PC',
  phone: '모바일',
  window: { iframe: '프레임', popup: '팝업', redirect: '페이지 이동', unknown: '문서에 없음' },
  status: { current: '현재', legacy: '구모듈', retired: '종료' },
  kind: { gateway: '일반 PG', wallet: '간편결제', overseas: '해외결제', identity: '본인인증' },
}

export type Texts = typeof ko

const en: Texts = {
  heading: 'Gateways',
  lead: (all) =>
    `What the ${all} gateways (PGs) of PortOne V1 support, side by side, from the very data the checks run on.`,
  search: 'Find a gateway',
  searchHint: 'Name, code or payment method (such as inicis, kcp, kakaopay)',
  filters: 'Filters',
  methods: 'Payment methods',
  otherMethod: 'Another method',
  otherMethodNone: 'More methods',
  has: {
    current: 'Current modules only',
    billing: 'Billing keys',
    escrow: 'Escrow',
    popup: 'Popup',
    foreign: 'Foreign currency',
    test: 'Public test MID',
  },
  found: (found, all) => (found === all ? `${all} gateways` : `${found} of ${all} gateways`),
  reset: 'Clear filters',
  nothing: 'No gateway fits',
  nothingHint: 'Search for less, or take one filter away.',
  table: 'Comparison of gateways',
  sort: 'Sort',
  sortBy: {
    order: 'Most used first',
    name: 'By name',
    code: 'By code',
    methods: 'Most methods first',
    status: 'By status',
  },
  columns: {
    name: 'Gateway',
    methods: 'Methods',
    billing: 'Billing keys',
    escrow: 'Escrow',
    window: 'Window',
    currency: 'Currencies',
    test: 'Test MIDs',
    status: 'Status',
  },
  more: (count) => `+ ${count} more`,
  unlisted: 'Not documented',
  none: 'None',
  yes: 'Yes',
  unknown: 'Not documented',
  byDefault: (currency) => `${currency} by default`,
  countOf: (count) => String(count),
  identityOnly: 'Identity checks only',
  amount: {
    'display-only': 'Amount only shown',
    'charged-now': 'Charged with the key',
    'zero-or-charged': 'Charged above 0',
    'by-method': 'Differs by method',
    unknown: 'Amount not documented',
  },
  through: (code) => `Issued by ${code}`,
  pc: 'PC',
  phone: 'Phone',
  window: { iframe: 'Frame', popup: 'Popup', redirect: 'Page leaves', unknown: 'Not documented' },
  status: { current: 'Current', legacy: 'Older module', retired: 'Ended' },
  kind: { gateway: 'Gateway', wallet: 'Wallet', overseas: 'Overseas', identity: 'Identity checks' },
}

export const texts = { ko, en }

/** What stands in the column of billing keys. */
export const billingWords = (row: Row, t: Texts): string =>
  row.billing === null
    ? t.none
    : row.billing === row.code
      ? t.amount[row.amount ?? 'unknown']
      : t.through(row.billing)
