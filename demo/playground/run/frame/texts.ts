export const title = { ko: '모아상점 주문서', en: 'Moa Store checkout' }

const ko = {
  shop: '모아상점',
  amount: '결제 금액',
  name: '주문명',
  noName: '주문명 없음',
  pay: '결제하기',
  register: '등록하기',
  paying: '결제창이 열려 있습니다…',
  loading: '결제 모듈을 불러오는 중입니다…',
  live: (userCode: string) => `실제 SDK (${userCode}): 실제로 돈이 빠져나갈 수 있습니다.`,
  alone: '이 페이지는 플레이그라운드가 엽니다',
  toPlayground: '플레이그라운드 열기',
  refused: '요청이 잘못되어 결제창을 열지 않았습니다',
  failed: '결제를 시작하지 못했습니다',
  again: '다시 결제하기',
  json: 'PayResult',
  outcome: {
    unverified: '접수되었습니다. 서버가 확인합니다',
    failed: '결제하지 못했습니다',
    cancelled: '결제를 취소하셨습니다',
    abandoned: '답 없이 결제창이 닫혔습니다',
    unknown: '결과를 알 수 없습니다',
  },
}

export type Texts = typeof ko

const en: Texts = {
  shop: 'Moa Store',
  amount: 'Amount',
  name: 'Order',
  noName: 'No order name',
  pay: 'Pay',
  register: 'Register',
  paying: 'The payment window is open…',
  loading: 'Loading the payment module…',
  live: (userCode) => `Real SDK (${userCode}): real money may move.`,
  alone: 'The playground opens this page',
  toPlayground: 'Open the playground',
  refused: 'The request is wrong, so no window was opened',
  failed: 'The payment could not be started',
  again: 'Pay again',
  json: 'PayResult',
  outcome: {
    unverified: 'Received. The server makes sure of it',
    failed: 'Not paid',
    cancelled: 'You cancelled the payment',
    abandoned: 'The window closed without an answer',
    unknown: 'The result is not known',
  },
}

export const texts = { ko, en }
