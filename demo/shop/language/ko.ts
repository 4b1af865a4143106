import { names } from './names.ts'

/** 한국어. 모든 문장의 기준이다. The Korean texts, which also say what a language has to have. */
export const ko = {
  orderHeading: '주문하기',
  orderLead: '결제창은 이 컴퓨터 안의 샌드박스에서 열립니다. 계정도 카드도 필요하지 않습니다.',
  orderLeadLive: '실제 SDK로 결제창을 엽니다. 실제로 돈이 빠져나갈 수 있습니다.',
  product: '상품',
  productName: '모아 머그컵 세트',
  productNote: '도자기 머그 2개, 350ml',
  price: '상품 가격 (원)',
  quantity: '수량',
  less: '수량 줄이기',
  more: '수량 늘리기',

  buyer: '주문하시는 분',
  buyerName: '이름',
  buyerTel: '휴대폰 번호',
  buyerEmail: '이메일',
  sampleBuyer: '김모아',

  gateway: '결제 대행사(PG)',
  gatewayHint: { payment: '일반결제', both: '일반결제 · 카드 등록', billing: '카드 등록 전용' },
  mid: '상점아이디(MID)',
  midHint: '비워 두면 콘솔의 첫 번째 설정이 열립니다.',

  purpose: '무엇을 하시나요?',
  purposePay: '결제',
  purposeBill: '카드 등록 (빌링키)',
  customerUid: '카드를 부를 이름 (customer_uid)',
  customerUidHint: '구매자와 카드마다 하나씩, 80자까지',

  method: '결제수단',
  methodIgnored: '이 PG는 결제창 안에서 결제수단을 고릅니다.',
  instalments: '할부',
  instalmentsOn: '결제창에 보여 줄 할부',
  quota: {
    any: 'PG 기본값',
    single: '일시불만',
    '3': '3개월까지',
    '6': '6개월까지',
    '12': '12개월까지',
    only6: '6개월만',
  },
  direct: '바로 열 카드사',
  directNone: '결제창에서 고르기',
  directQuota: '바로 열 때 할부',
  months: (months: number) => (months === 0 ? '일시불' : `${months}개월`),
  vbankDue: '입금 기한',
  digital: '디지털 콘텐츠입니다',
  shopUserId: '상점의 회원 아이디 (shop_user_id)',
  shopUserIdHint: '휴대폰·상품권 결제에 필요합니다. 20바이트까지',
  memcorp: '베네피아 회원사 코드 (pt_memcorp_cd)',

  escrow: '에스크로(구매 안전 서비스)로 결제',
  escrowItems: '에스크로 상품',
  escrowItem: (at: number) => `상품 ${at}`,
  itemName: '상품명',
  itemQuantity: '수량',
  itemAmount: '금액 (원)',
  addItem: '상품 추가',
  removeItem: (at: number) => `상품 ${at} 빼기`,
  noItems: '보낼 상품이 없습니다.',

  extra: '그 밖의 필드',
  extraLabel: '요청에 그대로 더할 필드 (JSON)',
  extraHint: '예: {"currency": "USD"}. 폼에 없는 필드를 시험할 때 씁니다.',
  extraBroken: 'JSON 객체가 아닙니다. {"필드": 값}처럼 적어 주세요.',

  summary: '결제 금액',
  total: '합계',
  noTotal: '금액을 확인해 주세요',
  orderNumber: '주문번호',
  won: (digits: string) => `${digits}원`,
  pay: (money: string) => `${money} 결제하기`,
  payBare: '결제하기',
  register: '카드 등록하기',
  paying: '결제창이 열려 있습니다…',
  problems: (count: number) => `고칠 곳이 ${count}곳 있어 결제창을 열지 않았습니다`,
  otherProblems: '폼에 없는 필드',
  proof:
    '결제 여부는 서버가 imp_uid로 조회해야만 알 수 있습니다. 브라우저에 온 값은 무엇도 증명하지 않습니다.',

  handed: 'IMP.request_pay에 넘기는 객체',
  code: '이 주문을 코드로 쓰면',

  sdkLoading: '결제 모듈을 불러오는 중입니다…',
  sdkReady: '결제 모듈이 준비되었습니다',
  sdkFailed: '결제 모듈을 불러오지 못했습니다',
  sdkWhy: {
    BLOCKED: '네트워크가 끊겼거나 광고 차단기가 스크립트를 막았습니다.',
    CSP: '이 페이지의 보안 정책(CSP)이 스크립트를 막았습니다.',
    TIMEOUT: '제때 도착하지 않았습니다. 네트워크가 느린 것 같습니다.',
    NO_IMP: '스크립트는 실행되었지만 IMP가 없습니다. 다른 파일일 수 있습니다.',
    NO_JQUERY: '이 페이지에는 jQuery가 필요한 옛 결제 스크립트가 있는데 jQuery가 없습니다.',
  },
  sdkNothingPaid: '아무것도 결제되지 않았습니다.',
  tryAgain: '다시 시도',
  broke: '결제를 시작하지 못했습니다',

  liveHeading: '실제 SDK로 해 보기',
  liveSwitch: '실제 SDK 쓰기',
  liveWarning:
    '콘솔에 실제 운영 채널이 있으면 실제로 돈이 빠져나갑니다. 켜기 전에는 외부에서 아무것도 불러오지 않습니다.',
  userCode: '가맹점 식별코드',
  userCodeHint: '관리자 콘솔의 "내 식별코드", imp로 시작합니다.',
  turnOn: '실제 SDK로 다시 열기',
  turnOff: '샌드박스로 돌아가기',

  resultHeading: '결과',
  outcome: {
    unverified: {
      title: '접수되었지만, 아직 확인 전입니다',
      means: '오류 없이 돌아왔습니다. 결제되었거나, 가상계좌 또는 빌링키가 발급되었을 수 있습니다.',
      next: '서버에서 imp_uid로 결제 내역을 조회해 상태와 금액을 주문과 비교한 뒤 주문을 확정하세요.',
    },
    failed: {
      title: '결제하지 못했습니다',
      means: 'PG사가 거절했거나 결제 중에 오류가 났습니다.',
      next: '구매자에게 다른 결제수단을 권하고, 새 주문번호로 다시 요청하세요.',
    },
    cancelled: {
      title: '결제를 취소하셨습니다',
      means: '구매자가 결제창에서 그만두었습니다.',
      next: '주문은 그대로 두고 다시 결제할 수 있게 해 주세요.',
    },
    abandoned: {
      title: '답 없이 결제창이 닫혔습니다',
      means: '뒤로 가기를 눌렀거나 창이 닫혔습니다. 드물지만 그사이 결제되었을 수 있습니다.',
      next: '서버에서 주문번호로 결제 내역을 조회하세요. 결제되지 않았다면 다시 결제할 수 있습니다.',
    },
    unknown: {
      title: '결과를 알 수 없습니다',
      means: '돌아온 답이 서로 어긋나거나 아무것도 말하지 않습니다.',
      next: '다시 결제하기 전에 서버에서 imp_uid나 주문번호로 먼저 조회하세요.',
    },
  },
  abandonedWith: {
    POPUP_BLOCKED: {
      title: '브라우저가 결제창을 막았습니다',
      means: '새 창이 막혀 결제창이 열리지 않았습니다. 결제된 것은 없습니다.',
      next: '결제 버튼을 다시 눌러 주세요. 결제 모듈이 준비되어 있어 이번에는 누른 즉시 창이 열립니다. 그래도 막히면 이 사이트의 팝업을 허용해 주세요.',
    },
    SDK_ALERT: {
      title: '결제 모듈이 알림을 남기고 멈췄습니다',
      means: '결제창에서 답이 오지 않았습니다. 알림의 내용은 아래와 같습니다.',
      next: '알림에 따라 설정을 고치세요. 다시 결제하기 전에 서버에서 주문번호로 결제 내역을 조회하세요.',
    },
  },
  sdkSaid: (message: string) => `결제 모듈의 알림: ${message}`,
  repeated:
    '이 브라우저가 이미 읽은 결과입니다. 새로 고침했거나 다른 탭에서 다시 열었습니다. 주문을 또 확정하지 마세요.',
  means: '무슨 뜻인가요',
  next: '다음에 할 일',
  fields: {
    outcome: '결과 종류',
    imp_uid: '포트원 거래번호',
    merchant_uid: '주문번호',
    code: '오류 코드',
    message: '오류 메시지',
    via: '전달 경로',
    matched: '주문번호 일치',
    otherPg: '다른 PG',
  },
  via: {
    callback: '이 페이지의 콜백 (PC)',
    redirect: 'm_redirect_url로 이동 (모바일)',
    none: '답이 오지 않음',
  },
  matched: {
    yes: '요청한 주문번호와 같습니다',
    no: '요청한 주문번호와 다릅니다',
    unknown: '비교하지 못했습니다',
  },
  unmatched:
    '이 브라우저에 요청한 주문번호가 남아 있지 않아 비교하지 못했습니다. imp_uid로 조회할 수 있습니다.',
  otherPg: (pg: string) => `요청한 PG가 아닌 ${pg}가 답했습니다. 콘솔의 채널 설정을 확인하세요.`,
  none: '없음',
  raw: '돌아온 그대로 보기',

  landingHeading: '결제 결과',
  landingEmpty: '표시할 결제 결과가 없습니다',
  landingEmptyNote: '이 주소에는 결제창에서 돌아온 답이 없습니다. 주문부터 시작해 주세요.',
  kept: '상점이 주소에 넣어 둔 값',
  keptNote: '결제창에 다녀와도 그대로입니다.',
  keptQuery: '쿼리',
  keptHash: '해시',
  backToShop: '상점으로 돌아가기',

  ...names.ko,
}

/** Every text of the demo. */
export type Texts = typeof ko
