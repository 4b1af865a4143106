import type { Texts } from './ko.ts'
import { names } from './names.ts'

/** English texts. */
export const en: Texts = {
  orderHeading: 'Place an order',
  orderLead: 'The payment window opens in a sandbox on this computer. No account and no card are needed.',
  orderLeadLive: 'The payment window is opened by the real SDK. Real money may move.',
  product: 'Product',
  productName: 'Moa mug set',
  productNote: 'Two stoneware mugs, 350 ml',
  price: 'Price (won)',
  quantity: 'Quantity',
  less: 'One fewer',
  more: 'One more',

  buyer: 'Buyer',
  buyerName: 'Name',
  buyerTel: 'Mobile number',
  buyerEmail: 'Email',
  sampleBuyer: 'Moa Kim',

  gateway: 'Payment gateway (PG)',
  gatewayHint: { payment: 'Payments', both: 'Payments · card on file', billing: 'Card on file only' },
  mid: 'Merchant id (MID)',
  midHint: "Left empty, the first setting of your console's list opens.",

  purpose: 'What for?',
  purposePay: 'Pay',
  purposeBill: 'Register a card (billing key)',
  customerUid: 'Name for this card (customer_uid)',
  customerUidHint: 'One per buyer and card, up to 80 characters',

  method: 'Payment method',
  methodIgnored: 'With this gateway the method is chosen in its own window.',
  instalments: 'Instalments',
  instalmentsOn: 'Instalments on offer',
  quota: {
    any: "Gateway's default",
    single: 'Single payment only',
    '3': 'Up to 3 months',
    '6': 'Up to 6 months',
    '12': 'Up to 12 months',
    only6: '6 months only',
  },
  direct: 'Card company to open at once',
  directNone: 'Chosen in the window',
  directQuota: 'Instalments at that company',
  months: (months) => (months === 0 ? 'Single payment' : `${months} months`),
  vbankDue: 'Deposit by',
  digital: 'This is digital content',
  shopUserId: "The shop's id of the buyer (shop_user_id)",
  shopUserIdHint: 'Needed for phone and gift-certificate payments. Up to 20 bytes',
  memcorp: 'Benepia member code (pt_memcorp_cd)',

  escrow: 'Pay under escrow',
  escrowItems: 'Escrow products',
  escrowItem: (at) => `Product ${at}`,
  itemName: 'Name',
  itemQuantity: 'Quantity',
  itemAmount: 'Amount (won)',
  addItem: 'Add a product',
  removeItem: (at) => `Remove product ${at}`,
  noItems: 'No products are sent.',

  extra: 'Other fields',
  extraLabel: 'Fields to add to the request as they are (JSON)',
  extraHint: 'For example {"currency": "USD"}, to try a field that is not in the form.',
  extraBroken: 'This is not a JSON object. Write it like {"field": value}.',

  summary: 'Payment',
  total: 'Total',
  noTotal: 'Check the amount',
  orderNumber: 'Order number',
  won: (digits) => `₩${digits}`,
  pay: (money) => `Pay ${money}`,
  payBare: 'Pay',
  register: 'Register the card',
  paying: 'The payment window is open…',
  problems: (count) =>
    `${count === 1 ? 'One thing needs' : `${count} things need`} mending, so no payment window was opened`,
  otherProblems: 'Fields that are not in the form',
  proof:
    'Only your server can tell whether it was paid, by looking the payment up by imp_uid. Nothing that arrives in a browser proves it.',

  handed: 'The object handed to IMP.request_pay',
  code: 'This order as code',

  sdkLoading: 'Loading the payment module…',
  sdkReady: 'The payment module is ready',
  sdkFailed: 'The payment module could not be loaded',
  sdkWhy: {
    BLOCKED: 'The network is down, or an ad blocker stopped the script.',
    CSP: 'The security policy (CSP) of this page refused the script.',
    TIMEOUT: 'It did not arrive in time. The network seems slow.',
    NO_IMP: 'The script ran, but there is no IMP. It may be another file.',
    NO_JQUERY: 'This page has the old payment script, which needs jQuery, and no jQuery.',
  },
  sdkNothingPaid: 'Nothing was paid.',
  tryAgain: 'Try again',
  broke: 'The payment could not be started',

  liveHeading: 'Try it on the real SDK',
  liveSwitch: 'Use the real SDK',
  liveWarning:
    'If your console has a live channel, real money will move. Until you switch this on, nothing is loaded from elsewhere.',
  userCode: 'User code',
  userCodeHint: 'From your console; it begins with imp.',
  turnOn: 'Reopen with the real SDK',
  turnOff: 'Back to the sandbox',

  resultHeading: 'Result',
  outcome: {
    unverified: {
      title: 'Received, but not verified yet',
      means:
        'The buyer came back without an error. It may be paid, or a virtual account or billing key was issued.',
      next: 'Look the payment up by imp_uid on your server, compare status and amount with the order, then confirm it.',
    },
    failed: {
      title: 'The payment failed',
      means: 'The gateway declined it, or something broke on the way.',
      next: 'Suggest another payment method and ask again with a new order number.',
    },
    cancelled: {
      title: 'The payment was cancelled',
      means: 'The buyer gave up in the payment window.',
      next: 'Keep the order and let the buyer pay again.',
    },
    abandoned: {
      title: 'The payment window closed without an answer',
      means: 'The buyer went back or the window was closed. Rarely, it was paid in the meantime.',
      next: 'Look the payment up by order number on your server. If it was not paid, the buyer can pay again.',
    },
    unknown: {
      title: 'The result is not known',
      means: 'The answer contradicts itself, or says nothing.',
      next: 'Before anybody pays again, look it up by imp_uid or order number on your server.',
    },
  },
  abandonedWith: {
    POPUP_BLOCKED: {
      title: 'The browser blocked the payment window',
      means: 'The payment needs a new window, and the browser did not open it. Nothing was paid.',
      next: 'Tap the pay button again: the payment module is ready, so the window opens with the tap. If it is blocked again, allow popups for this site.',
    },
    SDK_ALERT: {
      title: 'The payment module said something and gave up',
      means: 'No answer came from the payment window. What the module said stands below.',
      next: 'Mend what it speaks of. Before anybody pays again, look the payment up by order number on your server.',
    },
  },
  sdkSaid: (message) => `The payment module said: ${message}`,
  repeated:
    'This browser has read this result before: the page was refreshed or opened in another tab. Do not confirm the order again.',
  means: 'What it means',
  next: 'What to do next',
  fields: {
    outcome: 'Outcome',
    imp_uid: 'PortOne payment id',
    merchant_uid: 'Order number',
    code: 'Error code',
    message: 'Error message',
    via: 'Came by',
    matched: 'Order number matches',
    otherPg: 'Other gateway',
  },
  via: {
    callback: 'callback on this page (PC)',
    redirect: 'redirect to m_redirect_url (phone)',
    none: 'no answer came',
  },
  matched: {
    yes: 'It is the order that was asked for',
    no: 'It is not the order that was asked for',
    unknown: 'Could not be compared',
  },
  unmatched:
    'This browser no longer knows which order was asked for, so nothing was compared. It can still be looked up by imp_uid.',
  otherPg: (pg) =>
    `${pg} answered, which is not the gateway that was asked. Check the channels of your console.`,
  none: 'none',
  raw: 'As it came',

  landingHeading: 'Payment result',
  landingEmpty: 'There is no payment result to show',
  landingEmptyNote: 'This address has no answer from a payment window. Start with an order.',
  kept: "The shop's own values in the address",
  keptNote: 'They came through the payment window as they were.',
  keptQuery: 'Query',
  keptHash: 'Fragment',
  backToShop: 'Back to the shop',

  ...names.en,
}
