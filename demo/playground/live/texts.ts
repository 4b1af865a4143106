const ko = {
  heading: '실제 SDK로 해 보기',
  switch: '실제 SDK 쓰기',
  warning:
    '콘솔에 실제 운영 채널이 있으면 실제로 돈이 빠져나갑니다. 켜고 실행하기 전에는 외부에서 아무것도 불러오지 않습니다.',
  userCode: '고객사 식별코드',
  userCodeHint: '관리자 콘솔의 "내 식별코드", imp로 시작합니다. 이 설정은 공유 주소에 들어가지 않습니다.',
  channel: (selector: string) => `열릴 채널: ${selector}. 위의 MID나 채널 키로 바꿀 수 있습니다.`,
  on: '켜기',
  off: '샌드박스로 돌아가기',
  run: '새 탭에서 실제로 결제하기',
  runNote:
    '많은 PG가 프레임 안에서 열리지 않으므로 새 탭의 주문서에서 결제합니다. 결과는 아래에도 표시합니다.',
  blocked: '브라우저가 새 탭을 막았습니다. 이 사이트의 팝업을 허용해 주세요.',
  server:
    '결제 여부는 상점의 서버가 REST API로 imp_uid를 조회해야 알 수 있습니다. REST 키는 브라우저에 두지 마세요.',
}

export type LiveTexts = typeof ko

const en: LiveTexts = {
  heading: 'Try the real SDK',
  switch: 'Use the real SDK',
  warning:
    'With a live channel in your console, real money will move. Nothing is loaded from elsewhere before you switch it on and run it.',
  userCode: 'User code',
  userCodeHint:
    '"My user code" in the console; it begins with imp. It never becomes part of a shared address.',
  channel: (selector) => `Channel that opens: ${selector}. Change it above, by MID or channel key.`,
  on: 'Switch on',
  off: 'Back to the sandbox',
  run: 'Really pay, in a new tab',
  runNote:
    'Many gateways refuse to open in a frame, so the checkout is in a tab of its own. What comes of it stands below, too.',
  blocked: 'The browser blocked the new tab. Allow popups for this site.',
  server:
    'Whether it was paid, only your server can know: it asks the REST API by imp_uid. Keep REST keys out of browsers.',
}

export const liveTexts = { ko, en }
