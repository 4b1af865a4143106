// @ts-check
/**
 * What each code and outcome means and what to do about it, in Korean: the tables of docs/ko/errors.md. The types refuse
 * a code that is forgotten here. Whoever changes a doc comment in src/errors.ts or src/result.ts, or remedies.mjs, changes
 * its line here as well.
 */

/** @typedef {readonly [meaning: string, remedy: string]} Told */

/** @type {Record<import('../../src/errors.js').IamportErrorCode, Told>} */
export const errors = {
  INVALID_REQUEST: [
    '요청이 규칙을 어겨 아무것도 열지 않았습니다. `InvalidPayRequestError.issues`를 보세요.',
    '`issues`에 있는 필드를 모두 고치세요. 문제마다 규칙과 필드, 받은 값, 할 일이 들어 있습니다. 아무것도 열리지 않았으므로 같은 주문번호를 다시 쓸 수 있습니다.',
  ],
  BLOCKED: [
    'SDK 스크립트를 받아 오지 못했습니다(오프라인, 광고 차단기, DNS). `SdkLoadError.detail`을 보세요.',
    '구매자에게 광고 차단기를 끄거나 네트워크를 확인해 달라고 하고, 다시 시도하게 해 주세요. 다음 호출은 처음부터 다시 불러옵니다. 더 자세한 것은 `detail`에 있습니다.',
  ],
  CSP: [
    '페이지 자신의 Content-Security-Policy나 Trusted Types가 스크립트를 거절했습니다. 다시 시도해도 소용없습니다.',
    '메시지에 나온 것을 페이지의 정책에 더하세요. [csp.md](../csp.md)에 정리되어 있습니다.',
  ],
  TIMEOUT: [
    'SDK 스크립트가 제시간에 오지 않았습니다.',
    '다시 시도하게 해 주세요. 네트워크가 느린 곳에서는 `load()`를 더 일찍 부르거나 `sdk.timeout`을 늘리세요.',
  ],
  NO_IMP: [
    '스크립트는 실행됐지만 쓸 수 있는 `window.IMP`가 없습니다.',
    '브라우저의 네트워크 패널에서 `sdk.src`가 무엇을 응답하는지, 콘솔에서 스크립트 안의 오류가 있는지 살펴보세요.',
  ],
  NO_JQUERY: [
    '페이지의 `IMP`가 옛 빌드(`iamport.payment-1.x.js`)인데, 거기에 필요한 jQuery가 없습니다.',
    '옛 빌드보다 jQuery를 먼저 불러오거나, 옛 빌드를 페이지에서 빼세요.',
  ],
  ABORTED: [
    '호출할 때 넘긴 signal이 SDK를 기다리는 것을 중단했습니다. `cause`는 그 signal의 이유(reason)입니다.',
    '할 일은 없습니다. 여러분이 넘긴 signal이 중단한 것입니다. 스크립트는 다른 호출을 위해 계속 불러옵니다.',
  ],
  BAD_ADDRESS: [
    '스크립트 주소로 넘긴 값이 주소가 아닙니다.',
    '`sdk.src`에 주소를 넣거나, 빼고 포트원의 주소를 쓰세요.',
  ],
  NOT_A_BROWSER: [
    '페이지가 없는 곳, 이를테면 서버에서 불렀습니다.',
    '브라우저에서 부르세요. 서버에서 페이지를 렌더링하는 동안이 아니라 이펙트나 클릭 핸들러 안에서 불러야 합니다. `checkPay`, `checkRaw`, `readPayResult`는 서버에서도 동작합니다.',
  ],
  PAY_IN_PROGRESS: [
    '이 페이지에서 다른 주문이 결제되고 있거나, 다른 탭에서 이 주문이 결제되고 있습니다.',
    '진행 중인 결제가 끝나기를 기다리거나 그 결제의 `signal`로 끝내세요. 다른 탭이라면 구매자에게 거기서 계속하거나 그 탭을 닫아 달라고 하세요.',
  ],
  OTHER_USER_CODE: [
    '이 페이지는 이미 다른 고객사 식별코드로 설정됐습니다. SDK는 하나밖에 다루지 못합니다.',
    '한 페이지에서는 `userCode`(와 `tierCode`)를 하나만 쓰세요. 다른 상점으로 가려면 라우트를 바꾸는 대신 링크로 새 페이지를 여세요.',
  ],
  NO_AGENCY: [
    '티어 코드를 넘겼지만 페이지의 SDK에 `IMP.agency`가 없습니다.',
    '페이지에 있는 SDK 대신 포트원의 새 SDK `https://cdn.iamport.kr/v1/iamport.js`를 불러오세요.',
  ],
  SDK_THREW: [
    'SDK가 예외를 던졌습니다. 던진 것은 `cause`에 있습니다.',
    '`cause`를 읽어 보세요. 창이 이미 열린 뒤였다면 결제됐을 수도 있으니, 구매자가 다시 결제하기 전에 `merchant_uid`로 포트원에 조회하세요.',
  ],
}

/** @type {Record<import('../../src/errors.js').SdkLoadErrorDetail, Told>} */
export const details = {
  OFFLINE: ['기기가 네트워크에 연결되어 있지 않습니다.', '그렇다고 알리고, 다시 시도하게 해 주세요.'],
  HTTP: [
    '서버가 오류 상태로 응답했습니다. 그 상태는 메시지에 있습니다. 페이지와 출처가 같은 스크립트이거나 `crossOrigin`으로 받은 스크립트일 때만 알 수 있습니다.',
    '`sdk.src`가 가리키는 곳에 파일을 두거나, 주소를 고치세요.',
  ],
  MIXED_CONTENT: ['페이지는 https인데 스크립트의 주소는 http입니다.', '`sdk.src`에 https 주소를 넣으세요.'],
  NO_ANSWER: [
    '위의 어느 것도 아닙니다. 광고 차단기, DNS, 방화벽, 또는 출처가 다른 서버의 오류 상태입니다. 브라우저가 이들을 구별해 주지 않으므로 쇼핑몰은 모두 꼽을 수밖에 없습니다.',
    '안내 문구에 모두 꼽되 광고 차단기를 맨 앞에 두고, 다시 시도하게 해 주세요.',
  ],
}

/** @type {Record<import('../../src/result.js').PayResult['outcome'], Told>} */
export const outcomes = {
  unverified: [
    '구매자가 오류 없이 돌아왔습니다. 결제됐거나, 가상계좌가 발급됐거나, 빌링키가 발급된 상태입니다. 어느 쪽인지는 포트원 REST API만 압니다.',
    '`imp_uid`와 주문번호를 서버에 넘기세요. 서버는 포트원에 조회해 금액을 비교합니다.',
  ],
  failed: [
    '실패했다는 응답입니다.',
    '결제하지 못했다고 알리고, 새 `merchant_uid`로 다시 결제하게 해 주세요. `message`는 HTML일 수 있으니 로그에만 쓰세요.',
  ],
  cancelled: [
    '구매자가 그만두었다고, 알려진 문구로 응답했습니다.',
    '쇼핑을 계속하게 두세요. 주문은 그대로 남아 있습니다.',
  ],
  abandoned: [
    '응답이 없습니다. 구매자가 뒤로 갔거나, 창이 닫히거나 막혔거나, 제시간에 아무것도 오지 않았습니다. `code`가 `POPUP_BLOCKED`가 아니면 결제됐을 수도 있습니다.',
    '다시 결제하게 해 주세요. `code`가 `POPUP_BLOCKED`가 아니면 그 전에 서버가 `merchant_uid`로 포트원에 조회하게 하세요.',
  ],
  unknown: [
    '응답이 앞뒤가 맞지 않거나 아무것도 말해 주지 않습니다. `imp_uid`로, 없으면 `merchant_uid`로 포트원에 조회해야 합니다.',
    '구매자에게 무엇이든 알리기 전에 서버가 `imp_uid`로, 없으면 `merchant_uid`로 포트원에 조회하게 하세요.',
  ],
}

/** @type {Record<import('../../src/result.js').AbandonCode | 'null', Told>} */
export const abandoned = {
  POPUP_BLOCKED: [
    '브라우저가 결제창을 막아 아무것도 열리지 않았습니다. 구매자가 다음에 누를 때 `requestPay`를 다시 부르세요. 같은 주문이어도 됩니다. 그때는 SDK가 준비되어 있어 창이 그 클릭에 이어서 열립니다.',
    '버튼을 보여 주고, 그 버튼의 클릭에서 같은 주문으로 `requestPay`를 다시 부르세요.',
  ],
  SDK_ALERT: [
    'SDK가 경고창을 띄우고 그만두었습니다. 그 문구가 `message`입니다.',
    '`message`를 로그에 남기세요. 대부분 채널 설정에 관한 것입니다. 다른 결제 방법을 권하고, `merchant_uid`로 포트원에 조회하세요.',
  ],
  null: [
    '뒤로 가기, 닫힌 창, `signal`, `timeout`이거나, 알아볼 수 있는 것이 없었습니다. 어떤 경우에 언제 그렇게 되는지는 [reliability.md](reliability.md#결제가-끝나는-방법)에 있습니다.',
    '다시 결제하게 해 주세요. 그 전에 서버가 `merchant_uid`로 포트원에 조회하게 하세요.',
  ],
}
