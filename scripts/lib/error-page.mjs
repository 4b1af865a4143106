// @ts-check
/** The words of docs/errors.md around its tables. Those of docs/ko/errors.md are in error-page.ko.mjs. */

/** @typedef {Record<'outcomes' | 'abandoned' | 'errors' | 'details' | 'sentences', string>} Tables */

export const heads = {
  told: ['what happened', 'what to do'],
  error: 'error',
  sentences: ['the field …', 'remedy'],
}

/** @param {Tables} tables */
export const page = ({ outcomes, abandoned, errors, details, sentences }) => `# Errors and outcomes

English | [한국어](ko/errors.md)

<!-- Written by \`npm run docs\`; changes made here are lost. -->

What can come of a payment is a value, an outcome. What should not happen is an error: the promise rejects. Branch on
\`outcome\` and \`code\`, which are stable, never on a message.

## Outcomes

\`requestPay()\` and \`resumePay()\` give one of these as \`result.outcome\`. None of them says paid: only your server can know
([billing.md](billing.md#the-server-check), [checklist.md](checklist.md)).

${outcomes}

### \`abandoned\`: \`result.code\`

${abandoned}

With \`failed\` and \`cancelled\`, \`code\` and \`message\` are the gateway's own, and no common table of them exists. Log them; do
not branch on them.

## Errors

Every error is an \`IamportError\` with a \`code\`, and keeps what was thrown underneath as \`cause\`. \`isIamportError(error)\` knows
it, also where two copies of the package are on one page.

${errors}

\`\`\`ts
import { type IamportError, isIamportError, SdkLoadError } from 'iamport-browser'

export function sayTo(buyer: (sentence: string) => void, error: unknown): void {
  if (!isIamportError(error)) throw error
  const sentences: Partial<Record<IamportError['code'], string>> = {
    BLOCKED: 'The payment could not be loaded. Is an ad blocker switched on?',
    TIMEOUT: 'The network is slow. Please try again.',
    PAY_IN_PROGRESS: 'Another payment is open, perhaps in another tab.',
  }
  buyer(sentences[error.code] ?? 'Something is wrong on our side. We look whether you have paid.')
  console.error(error.code, error instanceof SdkLoadError ? error.detail : '', error.message)
}
\`\`\`

### \`BLOCKED\`: \`error.detail\`

${details}

## Issues

\`error.issues\` of an \`InvalidPayRequestError\`, what \`checkPay\` and \`checkRaw\` give, and what \`onWarning\` gets, are issues. An
issue's \`rule\` is stable; those of a gateway are listed in [gateways.md](gateways.md). Its \`message\` names the gateway, the
field, the received value, and one of these sentences, in Korean with \`locale: ko\`:

${sentences}
`
