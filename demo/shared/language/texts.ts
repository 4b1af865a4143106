/** 한국어. What is written on every page; a room brings its own beside it. */
const ko = {
  brand: '모아상점',
  tagline: 'iamport-browser 데모',
  skip: '본문으로 건너뛰기',
  rooms: '데모',
  room: { shop: '상점', playground: '플레이그라운드', gateways: 'PG 안내' },
  language: '언어',
  theme: { label: '화면 색', system: '기기 설정', light: '밝게', dark: '어둡게' },
  sandbox: '샌드박스 · 실제 결제 아님',
  live: (userCode: string) => `실제 SDK · ${userCode}`,
  optional: '선택',
  required: '필수',
  error: '오류',
  warning: '참고',
  copy: '복사',
  copyOf: (what: string) => `${what} 복사`,
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다',
  footer: '이 데모의 모든 결제는 이 컴퓨터 안에서 일어납니다. 밖으로 나가는 요청은 없습니다.',
}

export type Common = typeof ko

const en: Common = {
  brand: 'Moa Store',
  tagline: 'iamport-browser demo',
  skip: 'Skip to content',
  rooms: 'Demo',
  room: { shop: 'Shop', playground: 'Playground', gateways: 'Gateways' },
  language: 'Language',
  theme: { label: 'Colours', system: 'As the device', light: 'Light', dark: 'Dark' },
  sandbox: 'Sandbox · nothing is charged',
  live: (userCode: string) => `Real SDK · ${userCode}`,
  optional: 'optional',
  required: 'required',
  error: 'Error',
  warning: 'Note',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  notCopied: 'Could not be copied',
  footer: 'Every payment of this demo happens inside this computer. No request leaves it.',
}

export const common = { ko, en }
