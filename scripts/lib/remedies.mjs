// @ts-check
/**
 * What to do about each code and outcome: the half of docs/errors.md that stands in no doc comment of src. The types
 * refuse a code that is forgotten here. Both halves are in Korean in remedies.ko.mjs.
 */

/** @type {Record<import('../../src/errors.js').IamportErrorCode, string>} */
export const errors = {
  INVALID_REQUEST:
    'Mend every field in `issues`: each names its rule, its path, the value it got and what to do. Nothing was opened, so the same order number can be used again.',
  BLOCKED:
    'Ask the buyer to switch an ad blocker off or to check the network, and offer to try again: the next call loads anew. `detail` says more.',
  CSP: 'Add what the message names to the policy of the page: see [csp.md](csp.md).',
  TIMEOUT: 'Offer to try again. On slow networks call `load()` earlier, or raise `sdk.timeout`.',
  NO_IMP:
    'Look at what `sdk.src` answers in the browser’s network panel, and in its console for an error inside the script.',
  NO_JQUERY: 'Load jQuery before the old build, or take the old build off the page.',
  ABORTED: 'Nothing: your own signal ended the wait. The script goes on loading for other callers.',
  BAD_ADDRESS: 'Give `sdk.src` as an address, or leave it out for the vendor’s own.',
  NOT_A_BROWSER:
    'Call it in the browser: in an effect or in the handler of a click, not while a page is rendered on a server. `checkPay`, `checkRaw` and `readPayResult` work on a server.',
  PAY_IN_PROGRESS:
    'Wait until the open payment has ended, or end it with its `signal`. In another tab: ask the buyer to go on there, or to close it.',
  OTHER_USER_CODE:
    'Use one `userCode` (and `tierCode`) on a page. For another shop, load a new page: a link, not a change of route.',
  NO_AGENCY:
    'Load the vendor’s newer SDK, `https://cdn.iamport.kr/v1/iamport.js`, in place of the one on the page.',
  SDK_THREW:
    'Read `cause`. It may have been paid where the window had opened already: ask the vendor by `merchant_uid` before the buyer pays again.',
}

/** @type {Record<import('../../src/errors.js').SdkLoadErrorDetail, string>} */
export const details = {
  OFFLINE: 'Say so, and offer to try again.',
  HTTP: 'Put the file where `sdk.src` says, or mend the address.',
  MIXED_CONTENT: 'Give `sdk.src` with https.',
  NO_ANSWER: 'Name all of them in your message, the ad blocker first, and offer to try again.',
}

/** @type {Record<import('../../src/result.js').PayResult['outcome'], string>} */
export const outcomes = {
  unverified:
    'Hand `imp_uid` and the order number to your server, which asks the vendor and compares the amount.',
  failed:
    'Say that it did not work, and offer to pay again with a new `merchant_uid`. `message` is for your log: it may be HTML.',
  cancelled: 'Let the buyer go on shopping; the order is still there.',
  abandoned:
    'Offer to pay again. Before you do, let your server ask the vendor by `merchant_uid`, unless `code` is `POPUP_BLOCKED`.',
  unknown:
    'Let your server ask the vendor by `imp_uid`, or by `merchant_uid` without one, before anything is said.',
}

/** @type {Record<import('../../src/result.js').AbandonCode | 'null', string>} */
export const abandoned = {
  POPUP_BLOCKED: 'Show a button that calls `requestPay` again, with the same order, in its click.',
  SDK_ALERT:
    'Log `message`: it is mostly about the settings of the channel. Offer another way to pay, and ask the vendor by `merchant_uid`.',
  null: 'Offer to pay again. Before you do, let your server ask the vendor by `merchant_uid`.',
}

/** What is said of `null` among them, which no doc comment lists. */
export const noCode =
  'Back, a closed window, `signal`, `timeout`, or nothing that could be seen: [reliability.md](reliability.md#how-a-payment-ends) says which, and when.'
