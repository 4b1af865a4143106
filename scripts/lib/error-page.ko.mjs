// @ts-check
/** The words of docs/ko/errors.md around its tables. */

/** @type {typeof import('./error-page.mjs').heads} */
export const heads = {
  told: ['일어난 일', '할 일'],
  error: '오류',
  sentences: ['이 필드는 …', '해결 방법'],
}

/** @type {typeof import('./error-page.mjs').page} */
export const page = ({ outcomes, abandoned, errors, details, sentences }) => `# 오류와 결과

[English](../errors.md) | 한국어

<!-- \`npm run docs\`로 만든 문서입니다. 여기서 고친 내용은 사라집니다. -->

결제에서 일어날 수 있는 일은 값, 곧 결과(\`outcome\`)입니다. 일어나서는 안 되는 일은 오류이고, 프로미스가 거부됩니다. 분기는 바뀌지 않는
\`outcome\`과 \`code\`로 하고, 메시지로는 하지 마세요.

## 결과

\`requestPay()\`와 \`resumePay()\`는 \`result.outcome\`에 다음 가운데 하나를 담아 돌려줍니다. ‘결제 완료’라는 결과는 없습니다. 그것은 서버만
알 수 있습니다([billing.md](../billing.md#the-server-check), [checklist.md](../checklist.md)).

${outcomes}

### \`abandoned\`의 \`result.code\`

${abandoned}

\`failed\`와 \`cancelled\`의 \`code\`와 \`message\`는 PG가 준 그대로이며, 모든 PG에 공통된 코드표는 없습니다. 로그에 남기고, 그것으로 분기하지는
마세요.

## 오류

모든 오류는 \`code\`가 있는 \`IamportError\`이고, 원래 던져진 것은 \`cause\`에 남습니다. 한 페이지에 패키지의
사본이 둘 있어도 \`isIamportError(error)\`는 알아봅니다.

${errors}

\`\`\`ts
import { type IamportError, isIamportError, SdkLoadError } from 'iamport-browser'

export function sayTo(buyer: (sentence: string) => void, error: unknown): void {
  if (!isIamportError(error)) throw error
  const sentences: Partial<Record<IamportError['code'], string>> = {
    BLOCKED: '결제 모듈을 불러오지 못했습니다. 광고 차단기가 켜져 있나요?',
    TIMEOUT: '네트워크가 느립니다. 다시 시도해 주세요.',
    PAY_IN_PROGRESS: '다른 결제가 진행 중입니다. 다른 탭이 열려 있는지 확인해 주세요.',
  }
  buyer(sentences[error.code] ?? '쇼핑몰에 문제가 생겼습니다. 결제되었는지 저희가 확인하겠습니다.')
  console.error(error.code, error instanceof SdkLoadError ? error.detail : '', error.message)
}
\`\`\`

### \`BLOCKED\`의 \`error.detail\`

${details}

## 문제

\`InvalidPayRequestError\`의 \`error.issues\`, \`checkPay\`와 \`checkRaw\`가 돌려주는 것, \`onWarning\`이 받는 것을 문제(issue)라고 합니다. 문제의
\`rule\`은 바뀌지 않으며, PG의 규칙은 [gateways.md](../gateways.md)에 모두 있습니다. \`message\`에는 PG와 필드, 받은 값과 함께 다음 문장
가운데 하나가 들어 있습니다. \`locale: ko\`를 넘겼을 때의 문장이며, 넘기지 않으면 영어로 나옵니다.

${sentences}
`
