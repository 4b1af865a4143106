/** 한국어. What the subscription page says. */
const ko = {
  heading: '원두 정기구독',
  lead: '카드를 한 번 등록하면 매달 결제창 없이 결제됩니다. 카드 번호는 상점에 남지 않고, 상점은 빌링키의 이름만 압니다.',
  name: '모아 원두 정기구독',
  note: '매달 갓 볶은 원두 200g',
  perMonth: (money: string) => `월 ${money}`,
  start: '카드 등록하고 시작하기',
  starting: '준비하고 있습니다…',
  open: '결제창에서 카드를 등록해 주세요…',
  how: '등록하면 첫 달 요금이 바로 청구됩니다.',
  behind: 'kcp_billing · customer_uid, amount: 0 → POST /subscribe/payments/again',

  active: '구독하고 계십니다',
  ended: '구독을 해지했습니다',
  endedNote: '빌링키를 지웠으므로 더는 청구되지 않습니다.',
  card: '등록한 카드',
  charges: '청구 내역',
  noCharges: '아직 청구된 내역이 없습니다.',
  paid: '결제 완료',
  failed: (reason: string) => `청구하지 못함: ${reason}`,
  chargeAgain: '한 달이 지난 것으로 하고 청구하기',
  charging: '청구하고 있습니다…',
  charged: (money: string) => `${money}을 청구했습니다`,
  end: '구독 해지',
  startAnew: '다시 구독하기',
  backToShop: '상점으로 돌아가기',
  code: '고객 식별자',

  unknown: '이 구독을 찾을 수 없습니다. 새로 시작해 주세요.',
  unreachable: '상점 서버에 연결하지 못했습니다. 잠시 뒤 다시 눌러 주세요.',
  noServer: '이 주소에는 상점 서버가 없어 정기구독을 해 볼 수 없습니다. 빌링키는 서버만 청구할 수 있습니다.',
  troubleTitle: '진행하지 못했습니다',
}

export type SubscriptionTexts = typeof ko

const en: SubscriptionTexts = {
  heading: 'Coffee by subscription',
  lead: 'Register a card once, and every month is charged without a window. The shop never sees the number of the card, only the name of its billing key.',
  name: 'Moa coffee subscription',
  note: '200 g of freshly roasted beans every month',
  perMonth: (money) => `${money} a month`,
  start: 'Register a card and start',
  starting: 'Preparing…',
  open: 'Register the card in the payment window…',
  how: 'The first month is charged as soon as the card is registered.',
  behind: 'kcp_billing · customer_uid, amount: 0 → POST /subscribe/payments/again',

  active: 'You are subscribed',
  ended: 'The subscription has ended',
  endedNote: 'The billing key was deleted, so nothing more can be charged.',
  card: 'Card on file',
  charges: 'Charges',
  noCharges: 'Nothing was charged yet.',
  paid: 'Paid',
  failed: (reason) => `Not charged: ${reason}`,
  chargeAgain: 'Let a month pass and charge',
  charging: 'Charging…',
  charged: (money) => `${money} was charged`,
  end: 'End the subscription',
  startAnew: 'Subscribe again',
  backToShop: 'Back to the shop',
  code: 'Name of the key',

  unknown: 'This subscription is not known. Please start anew.',
  unreachable: "The shop's server cannot be reached. Press again in a moment.",
  noServer:
    "There is no shop's server at this address, so no subscription can be tried: only a server can charge a billing key.",
  troubleTitle: 'That did not work',
}

export const subscriptionTexts = { ko, en }
