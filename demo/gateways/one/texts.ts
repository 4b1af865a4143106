import type { Limits } from '../data/types.ts'

const ko = {
  all: '전체 PG',
  contents: '목차',
  vendor: '포트원 문서',
  playground: '플레이그라운드에서 열기',
  before: '이전 PG',
  after: '다음 PG',
  loading: '불러오는 중',
  failed: '이 PG의 자료를 불러오지 못했습니다',
  failedHint: '연결을 확인한 뒤 다시 시도하세요.',
  again: '다시 시도',
  inEnglish: '이유 중 일부는 영어로만 정리되어 있습니다.',

  unknown: (code: string) => `‘${code}’라는 PG는 없습니다`,
  unknownNear: '혹시 이 PG를 찾으셨나요?',
  unknownHint: 'PG 코드는 pg 값에서 점 앞에 오는 이름입니다. 예: kcp.T0000의 kcp',

  summary: {
    legacy: (next: string | null) =>
      next
        ? `구모듈입니다. 이미 쓰는 상점에서는 동작하지만, 새로 시작한다면 ${next}를 쓰세요.`
        : '구모듈입니다. 이미 쓰는 상점에서는 동작합니다.',
    retired: '서비스가 종료되었습니다. 기존 코드를 읽는 데 도움이 되도록 남겨 둡니다.',
    identity:
      '본인인증 전용 코드입니다. 결제창이 없으며 requestPay로 부르면 결제를 시작하기 전에 막습니다. 본인인증은 IMP.certification으로 호출합니다.',
    loadUi:
      'IMP.request_pay가 아니라 IMP.loadUI로 여는 PG입니다. PG가 그리는 버튼을 구매자가 눌러야 결제가 시작됩니다.',
  },
  facts: { window: '결제창', sdkPath: 'SDK 경로', rules: '규칙', kind: '종류' },
  sdkPath: {
    'legacy-iframe': '기본 경로 (프레임)',
    'checkout-service': '결제 서비스 경로',
    unknown: '문서에 없음',
  },
  ruleCount: (errors: number, warnings: number) => `오류 ${errors} · 참고 ${warnings}`,

  start: '가장 작은 요청',
  startLead: '검사를 통과하는 가장 짧은 코드입니다. 값은 상점의 것으로 바꾸세요.',
  payment: '결제',
  billing: '빌링키 발급',
  method: '결제수단',
  anyMethod: '결제창에서 선택',
  code: '코드',
  notes: '이 요청에 남는 참고 사항',
  ellipsis: '‘…’은 상점의 서버나 PG가 주는 값입니다.',

  needs: '필수 값',
  needsPayment: '결제창',
  needsBilling: '빌링키 발급창',
  needsNone: '결제창이 없는 코드입니다.',
  redirect: 'm_redirect_url은 requestPay가 채우므로 목록에 없습니다.',
  methods: '결제수단',
  methodsUnlisted: '포트원 문서에 결제수단 목록이 없습니다.',
  methodIgnored: 'pay_method는 무시되며, 구매자가 결제창 안에서 고릅니다.',

  billingTitle: '빌링키',
  billingNone: '결제창으로 빌링키를 발급하지 않습니다.',
  issuer: (code: string) => `빌링키는 ${code} 코드의 창에서 발급됩니다.`,
  issuerOwn: 'customer_uid를 넣으면 빌링키 발급창이 열립니다.',
  amountTitle: '발급할 때 금액',
  amountBy: {
    'display-only': '창에 보이기만 하고 결제되지 않습니다. 결제는 REST API로 따로 요청합니다.',
    'charged-now': '빌링키 발급과 함께 바로 결제됩니다.',
    'zero-or-charged': '0이면 빌링키만 발급하고, 0보다 크면 바로 결제됩니다.',
    unknown: '어떻게 처리되는지 포트원 문서에 없습니다.',
  },

  fields: '고유 필드',
  fieldsLead: '이 PG에만 있거나, 이 PG가 따로 설명하는 필드입니다.',
  fieldsNone: '고유 필드가 없습니다.',
  common: '함께 쓰는 공통 필드',
  field: '필드',
  type: '타입',
  meaning: '의미',
  required: '필수',
  requiredBy: { always: '항상', sometimes: '조건부', no: '선택' },

  limits: '제한',
  limitsNone: '포트원 문서에 따로 적힌 제한이 없습니다.',
  limit: {
    merchantUid: 'merchant_uid 길이',
    merchantUidForm: 'merchant_uid 문자',
    amountMinimum: '최소 금액',
    amountWhole: '금액 단위',
    currencies: '통화',
    languages: '결제창 언어',
    dueForms: 'vbank_due 형식',
    dueRequired: 'vbank_due',
    quota: 'display.card_quota',
    direct: '카드사 바로 열기 (card.direct)',
    interestFree: '무이자 할부 지정',
    popup: 'popup',
    digital: 'digital',
    currencyDefault: '기본 통화',
  } satisfies Record<keyof Limits, string>,
  upTo: (characters: number) => `${characters}자까지`,
  lettersDigits: '영문자와 숫자만',
  won: (amount: string) => `${amount}원`,
  whole: '정수만',
  fractions: '소수도 가능',
  must: '가상계좌 결제에서 필수',
  quota: {
    exact: '적은 개월 수만 보여 줍니다.',
    'up-to-max': '적은 값 중 가장 큰 개월 수까지 모두 보여 줍니다.',
    'single-value': '한 가지 개월 수로 고정합니다.',
    other: '이 PG만의 방식이 있습니다.',
    none: '지원하지 않습니다.',
  },
  digital: { 'required-for-phone': '휴대폰 결제에서 필수', optional: '선택', unsupported: '지원하지 않음' },
  yes: '지원',
  no: '지원하지 않음',

  rules: '규칙',
  rulesLead: '검사할 때 나오는 문장 그대로입니다. 모든 PG에 공통인 규칙은 여기에 없습니다.',
  errors: '오류',
  errorsLead: '결제창을 열기 전에 막습니다.',
  warnings: '참고',
  warningsLead: '알려 주기만 하고 막지 않습니다.',
  why: '이유',
  source: '출처',

  tests: '공개 테스트 MID',
  testsNone: '포트원이 공개한 테스트 MID가 없습니다. PG사에 요청하거나 콘솔에서 테스트 채널을 추가하세요.',
  testsLead:
    '콘솔에 그 채널이 있는 고객사 식별코드로만 열리며, 예고 없이 없어질 수 있습니다. 일부는 실제 카드로 결제한 뒤 그날 밤 취소됩니다.',
  use: { payment: '결제', billing: '빌링키', identity: '본인인증' },
  mid: 'MID',
  purpose: '용도',
  evidence: '근거',
  evidenceOf: {
    playground: '포트원 플레이그라운드',
    'english docs': '포트원 영문 문서',
    docs: '포트원 문서',
    manual: '아임포트 매뉴얼',
    console: '콘솔 화면',
  },

  conflicts: '문서끼리 다른 점',
  conflictsLead:
    '포트원의 문서들이 서로 다르게 말하는 부분입니다. 이런 규칙은 대부분 막지 않고 참고로만 알립니다.',
  conflictsNone: '알려진 차이가 없습니다.',
  unchecked: '브라우저에서 확인할 수 없는 것',
  uncheckedLead: '계약이나 콘솔 설정, 결제 결과에 달려 있어 검사하지 않습니다. 직접 확인하세요.',
}

export type Texts = typeof ko

const en: Texts = {
  all: 'All gateways',
  contents: 'Contents',
  vendor: 'Vendor’s page',
  playground: 'Open in the playground',
  before: 'Previous gateway',
  after: 'Next gateway',
  loading: 'Loading',
  failed: 'What is known of this gateway could not be loaded',
  failedHint: 'Check the connection and try again.',
  again: 'Try again',
  inEnglish: '',

  unknown: (code) => `There is no gateway called “${code}”`,
  unknownNear: 'Did you mean one of these?',
  unknownHint: 'The code is what stands before the dot in the pg string: kcp in kcp.T0000.',

  summary: {
    legacy: (next) =>
      next
        ? `An older module. It works for shops that have it; a new shop should use ${next}.`
        : 'An older module. It works for shops that have it.',
    retired: 'The service has ended. The page stays for whoever reads code that names it.',
    identity:
      'This code only verifies persons. It has no payment window, and requestPay refuses it before anything opens. Identity checks are called with IMP.certification.',
    loadUi:
      'Opened with IMP.loadUI in place of IMP.request_pay: the payment starts when the buyer presses the button the gateway draws.',
  },
  facts: { window: 'Window', sdkPath: 'Way of the SDK', rules: 'Rules', kind: 'Kind' },
  sdkPath: {
    'legacy-iframe': 'Usual way (frame)',
    'checkout-service': 'Checkout service',
    unknown: 'Not documented',
  },
  ruleCount: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'} · ${warnings} ${warnings === 1 ? 'note' : 'notes'}`,

  start: 'The smallest request',
  startLead: 'The shortest code the checks let through. Put the shop’s own values in.',
  payment: 'Payment',
  billing: 'Billing key',
  method: 'Method',
  anyMethod: 'Chosen in the window',
  code: 'Code',
  notes: 'Notes that remain on this request',
  ellipsis: '“…” stands for what the shop’s server or the gateway gives.',

  needs: 'Requirements',
  needsPayment: 'Payment window',
  needsBilling: 'Billing-key window',
  needsNone: 'This code has no payment window.',
  redirect: 'm_redirect_url is not listed: requestPay adds it.',
  methods: 'Payment methods',
  methodsUnlisted: 'No page of the vendor lists its methods.',
  methodIgnored: 'pay_method is ignored: the buyer chooses in the window.',

  billingTitle: 'Billing keys',
  billingNone: 'No window of it issues billing keys.',
  issuer: (code) => `Its billing keys are issued by the window of ${code}.`,
  issuerOwn: 'A request with customer_uid opens the window that issues the key.',
  amountTitle: 'The amount while a key is issued',
  amountBy: {
    'display-only': 'Only shown, never charged. Charge separately with the REST API.',
    'charged-now': 'Charged at once, together with the key.',
    'zero-or-charged': '0 only issues the key; anything above 0 is charged at once.',
    unknown: 'No page of the vendor says what becomes of it.',
  },

  fields: 'Fields of its own',
  fieldsLead: 'Fields only this gateway has, and common ones it documents in its own way.',
  fieldsNone: 'It has no fields of its own.',
  common: 'Common fields it takes',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  required: 'Needed',
  requiredBy: { always: 'Always', sometimes: 'Sometimes', no: 'Optional' },

  limits: 'Limits',
  limitsNone: 'The vendor’s pages give no limits of its own.',
  limit: {
    merchantUid: 'Length of merchant_uid',
    merchantUidForm: 'Characters of merchant_uid',
    amountMinimum: 'Smallest amount',
    amountWhole: 'Amounts',
    currencies: 'Currencies',
    languages: 'Languages of the window',
    dueForms: 'Forms of vbank_due',
    dueRequired: 'vbank_due',
    quota: 'display.card_quota',
    direct: 'Opening one card company (card.direct)',
    interestFree: 'Instalments without interest',
    popup: 'popup',
    digital: 'digital',
    currencyDefault: 'Default currency',
  },
  upTo: (characters) => `Up to ${characters} characters`,
  lettersDigits: 'Letters and digits only',
  won: (amount) => `₩${amount}`,
  whole: 'Whole numbers only',
  fractions: 'Fractions are allowed',
  must: 'Needed for virtual accounts',
  quota: {
    exact: 'Offers the listed months only.',
    'up-to-max': 'Offers every month up to the largest one listed.',
    'single-value': 'Fixes the payment to one number of months.',
    other: 'Has a way of its own.',
    none: 'Not supported.',
  },
  digital: {
    'required-for-phone': 'Needed for phone bills',
    optional: 'Optional',
    unsupported: 'Not supported',
  },
  yes: 'Supported',
  no: 'Not supported',

  rules: 'Rules',
  rulesLead: 'Worded as the checks word them. Rules that hold for every gateway are not repeated here.',
  errors: 'Errors',
  errorsLead: 'Block the request before anything opens.',
  warnings: 'Notes',
  warningsLead: 'Are reported and never block.',
  why: 'Why',
  source: 'Source',

  tests: 'Public test MIDs',
  testsNone: 'The vendor published none. Ask the gateway, or add a test channel in the console.',
  testsLead:
    'They work only for a user code whose console has that channel, and can be withdrawn. Some charge a real card and give the money back the same night.',
  use: { payment: 'Payment', billing: 'Billing keys', identity: 'Identity checks' },
  mid: 'MID',
  purpose: 'For',
  evidence: 'Published in',
  evidenceOf: {
    playground: 'the vendor’s playground',
    'english docs': 'its English documents',
    docs: 'its documents',
    manual: 'its older manual',
    console: 'its console',
  },

  conflicts: 'Where the documents disagree',
  conflictsLead:
    'What the vendor’s own pages say differently. Rules about these are mostly notes that never block.',
  conflictsNone: 'No disagreement is known.',
  unchecked: 'What a browser cannot check',
  uncheckedLead:
    'These hang on contracts, on settings of the console or on the result, so nothing is checked. Look for yourself.',
}

export const texts = { ko, en }
