interface Words {
  title: string
  means: string
  next: string
}

/** 한국어. What the shop says after a payment. */
const ko = {
  endings: {
    checking: {
      title: '결제를 확인하고 있습니다',
      means: '잠시만 기다려 주세요. 창을 닫지 마세요.',
      next: '',
    },
    paid: {
      title: '주문해 주셔서 감사합니다',
      means: '상점 서버가 결제를 확인했습니다. 상품을 곧 보내 드립니다.',
      next: '',
    },
    waiting: {
      title: '입금을 기다리고 있습니다',
      means: '가상계좌가 발급되었습니다. 입금되면 주문이 확정됩니다.',
      next: '',
    },
    refused: {
      title: '이 결제는 받아들일 수 없습니다',
      means: '돌아온 답이 주문과 맞지 않아 상점 서버가 주문을 확정하지 않았습니다.',
      next: '실제로 결제하셨다면 주문번호와 함께 상점에 문의해 주세요.',
    },
    failed: {
      title: '결제하지 못했습니다',
      means: '카드사나 결제 대행사가 결제를 승인하지 않았습니다.',
      next: '장바구니는 그대로 있습니다. 다른 결제수단으로 다시 시도해 주세요.',
    },
    cancelled: {
      title: '결제를 취소하셨습니다',
      means: '결제창에서 결제를 그만두셨습니다.',
      next: '장바구니는 그대로 있습니다. 언제든 다시 결제하실 수 있습니다.',
    },
    abandoned: {
      title: '결제가 끝나지 않았습니다',
      means: '결제창이 답 없이 닫혔습니다. 상점 서버가 조회해 보니 결제된 내역은 없습니다.',
      next: '장바구니는 그대로 있습니다. 다시 결제하실 수 있습니다.',
    },
    blocked: {
      title: '브라우저가 결제창을 막았습니다',
      means: '새 창이 막혀 결제창이 열리지 않았습니다. 결제된 것은 없습니다.',
      next: '아래 버튼을 누르면 누른 즉시 창이 열립니다. 그래도 막히면 이 사이트의 팝업을 허용해 주세요.',
    },
    unknown: {
      title: '결제 결과를 알 수 없습니다',
      means: '돌아온 답이 서로 어긋나거나 비어 있고, 상점 서버도 결제 내역을 찾지 못했습니다.',
      next: '다시 결제하시기 전에 카드 결제 내역을 확인해 주세요.',
    },
    unchecked: {
      title: '결제를 확인하지 못했습니다',
      means: '상점 서버에 연결할 수 없습니다. 결제되었을 수도 있으니 다시 결제하지 마세요.',
      next: '연결을 확인하고 잠시 뒤 다시 확인해 주세요. 여러 번 확인해도 주문은 한 번만 확정됩니다.',
    },
    noServer: {
      title: '답은 왔지만 확인되지 않았습니다',
      means:
        '이 주소에는 결제를 확인할 상점 서버가 없습니다. 브라우저에 온 답만으로는 결제 여부를 알 수 없습니다.',
      next: '서버까지 보시려면 npm start로 열거나 https 주소에서 열어 주세요.',
    },
  } satisfies Record<string, Words>,
  because: {
    'unknown-order': '상점 서버에 그런 주문이 없습니다.',
    'unknown-payment': '그 거래번호로 결제된 내역이 없습니다. 복귀 주소가 위조되었을 수 있습니다.',
    'other-order': '다른 주문의 결제입니다. 이미 쓴 결제를 다시 쓸 수 없습니다.',
    'other-amount': '결제된 금액이 주문 금액과 다릅니다. 결제된 돈은 돌려 드립니다.',
    'other-card': '이 구독의 카드가 아닙니다.',
  },
  gatewaySaid: (message: string) => `결제 대행사의 답: ${message}`,
  sdkSaid: (message: string) => `결제 모듈의 알림: ${message}`,
  repeated: '이미 확인된 주문입니다. 새로 고쳐도 두 번 확정되지 않습니다.',
  otherPg: (pg: string) => `요청한 PG가 아닌 ${pg}가 답했습니다. 콘솔의 채널 설정을 확인하세요.`,
  facts: {
    name: '주문 상품',
    amount: '주문 금액',
    merchant_uid: '주문번호',
    imp_uid: '거래번호',
    account: '계좌번호',
  },
  deposit: (money: string, due: string) => `${due}까지 ${money}을 입금해 주세요.`,
  openAgain: '결제창 다시 열기',
  checkAgain: '다시 확인하기',
  back: '주문서로 돌아가기',
  goOn: '쇼핑 계속하기',
  raw: '개발자용: 브라우저가 받은 것 (PayResult)',
  rawNote: '여기에 있는 어떤 값도 결제를 증명하지 않습니다. 상점 서버가 imp_uid로 조회한 것만 믿습니다.',
  sandbox: '개발자용: 샌드박스에서 해 보기',
  makeDeposit: '구매자가 입금한 것으로 하기',
  repeatWebhook: '같은 웹훅 한 번 더 보내기',
  underWay: '보내고 있습니다…',
  done: {
    deposit: '입금되었고, 웹훅을 받은 상점 서버가 주문을 확정했습니다.',
    'repeat-webhook': '상점 서버가 웹훅을 다시 받았지만 주문은 한 번만 확정되었습니다.',
  },
  noWebhook: '상점 서버가 웹훅을 받지 못했습니다.',

  emptyTitle: '표시할 결제 결과가 없습니다',
  emptyNote: '이 주소에는 결제창에서 돌아온 답이 없습니다. 주문부터 시작해 주세요.',
  toShop: '상점으로 가기',
}

export type EndingTexts = typeof ko

const en: EndingTexts = {
  endings: {
    checking: {
      title: 'Checking your payment',
      means: 'One moment. Please keep this window open.',
      next: '',
    },
    paid: {
      title: 'Thank you for your order',
      means: "The shop's server has verified the payment. Your goods are on their way soon.",
      next: '',
    },
    waiting: {
      title: 'Waiting for your deposit',
      means: 'A virtual account was issued. The order is confirmed once the money arrives.',
      next: '',
    },
    refused: {
      title: 'This payment cannot be accepted',
      means: "What came back does not fit the order, so the shop's server did not confirm it.",
      next: 'If you really paid, contact the shop with your order number.',
    },
    failed: {
      title: 'The payment failed',
      means: 'The card company or the gateway did not approve it.',
      next: 'Your cart is as it was. Try another payment method.',
    },
    cancelled: {
      title: 'You cancelled the payment',
      means: 'You gave up in the payment window.',
      next: 'Your cart is as it was. You can pay whenever you like.',
    },
    abandoned: {
      title: 'The payment was not finished',
      means: "The payment window closed without an answer. The shop's server looked: nothing was paid.",
      next: 'Your cart is as it was. You can pay again.',
    },
    blocked: {
      title: 'The browser blocked the payment window',
      means: 'A new window was blocked, so nothing was opened and nothing was paid.',
      next: 'The button below opens it with your tap. If it is blocked again, allow popups for this site.',
    },
    unknown: {
      title: 'The result is not known',
      means:
        "The answer contradicts itself or is empty, and the shop's server found no payment for this order.",
      next: 'Look at your card statement before you pay again.',
    },
    unchecked: {
      title: 'The payment could not be checked',
      means: "The shop's server cannot be reached. It may have been paid, so do not pay again.",
      next: 'Check your connection and ask again in a moment. However often you ask, it is confirmed once.',
    },
    noServer: {
      title: 'An answer came, and nobody checked it',
      means:
        "There is no shop's server at this address. What arrives in a browser alone cannot tell whether it was paid.",
      next: 'To see the server as well, open the demo with npm start or at an https address.',
    },
  },
  because: {
    'unknown-order': "The shop's server has no such order.",
    'unknown-payment': 'Nobody paid under that payment id. The return address may be forged.',
    'other-order': 'It is the payment of another order. One that was used cannot be used again.',
    'other-amount': 'What was paid is not the amount of the order. It is given back.',
    'other-card': 'It is not the card of this subscription.',
  },
  gatewaySaid: (message) => `The gateway said: ${message}`,
  sdkSaid: (message) => `The payment module said: ${message}`,
  repeated: 'This order was confirmed before. A refresh does not confirm it again.',
  otherPg: (pg) =>
    `${pg} answered, which is not the gateway that was asked. Check the channels of your console.`,
  facts: {
    name: 'Order',
    amount: 'Order total',
    merchant_uid: 'Order number',
    imp_uid: 'Payment id',
    account: 'Account number',
  },
  deposit: (money, due) => `Transfer ${money} by ${due} (Korea).`,
  openAgain: 'Open the payment window',
  checkAgain: 'Check again',
  back: 'Back to the order',
  goOn: 'Go on shopping',
  raw: 'For developers: what the browser got (PayResult)',
  rawNote:
    "Nothing in here proves a payment. The shop's server believes only what it looks up itself by imp_uid.",
  sandbox: 'For developers: try it in the sandbox',
  makeDeposit: 'Let the buyer make the deposit',
  repeatWebhook: 'Send the same webhook again',
  underWay: 'Sending…',
  done: {
    deposit: "The money arrived, and the shop's server confirmed the order after the webhook.",
    'repeat-webhook': "The shop's server got the webhook again and confirmed the order only once.",
  },
  noWebhook: "The shop's server got no webhook.",

  emptyTitle: 'There is no payment result to show',
  emptyNote: 'This address has no answer from a payment window. Start with an order.',
  toShop: 'Go to the shop',
}

export const endingTexts = { ko, en }
