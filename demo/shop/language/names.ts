type Row = readonly [ko: string, en: string]

const column = (rows: Record<string, Row>, at: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(rows).map(([code, row]) => [code, row[at]]))

const methods: Record<string, Row> = {
  card: ['신용카드', 'Credit card'],
  trans: ['계좌이체', 'Bank transfer'],
  vbank: ['가상계좌', 'Virtual account'],
  phone: ['휴대폰', 'Phone bill'],
  kakaopay: ['카카오페이', 'Kakao Pay'],
  naverpay: ['네이버페이', 'Naver Pay'],
  naverpay_bridge: ['네이버페이 주문형', 'Naver Pay order'],
  samsung: ['삼성페이', 'Samsung Pay'],
  applepay: ['애플페이', 'Apple Pay'],
  ssgpay: ['SSG페이', 'SSG Pay'],
  payco: ['페이코', 'PAYCO'],
  tosspay: ['토스페이', 'Toss Pay'],
  lpay: ['엘페이', 'L.PAY'],
  cultureland: ['컬쳐랜드', 'Cultureland'],
  smartculture: ['스마트문상', 'Smart Culture'],
  happymoney: ['해피머니', 'Happy Money'],
  booknlife: ['북앤라이프', 'Booknlife'],
  point: ['베네피아 포인트', 'Benepia points'],
}

const cards: Record<string, Row> = {
  '361': ['BC카드', 'BC'],
  '365': ['삼성카드', 'Samsung'],
  '366': ['신한카드', 'Shinhan'],
  '367': ['현대카드', 'Hyundai'],
  '368': ['롯데카드', 'Lotte'],
  '371': ['NH농협카드', 'NH NongHyup'],
  '374': ['하나카드', 'Hana'],
  '381': ['KB국민카드', 'KB Kookmin'],
  '041': ['우리카드', 'Woori'],
  '090': ['카카오뱅크', 'Kakao Bank'],
}

/** Payment methods by `pay_method`, and card companies by the code `card.direct` takes. */
export const names = {
  ko: { methods: column(methods, 0), cards: column(cards, 0) },
  en: { methods: column(methods, 1), cards: column(cards, 1) },
}
