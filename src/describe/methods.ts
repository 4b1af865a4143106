import type { LocalizedText, MethodDescription } from './description.js'

const name = (ko: string, en: string): LocalizedText => ({ ko, en })

/** Names of payment methods by `pay_method`. A function, so that a bundle without `describePg` has none of it. */
const methodNames = (): Readonly<Record<string, LocalizedText>> => ({
  card: name('신용카드', 'Credit card'),
  trans: name('계좌이체', 'Bank transfer'),
  vbank: name('가상계좌', 'Virtual account'),
  phone: name('휴대폰 소액결제', 'Phone bill'),
  applepay: name('애플페이', 'Apple Pay'),
  naverpay: name('네이버페이', 'Naver Pay'),
  samsungpay: name('삼성페이', 'Samsung Pay'),
  samsung: name('삼성페이', 'Samsung Pay'),
  kpay: name('KPay 앱', 'KPay app'),
  kakaopay: name('카카오페이', 'Kakao Pay'),
  payco: name('페이코', 'PAYCO'),
  lpay: name('엘페이', 'L.PAY'),
  ssgpay: name('SSG페이', 'SSG Pay'),
  tosspay: name('토스페이', 'Toss Pay'),
  cultureland: name('컬쳐랜드', 'Cultureland voucher'),
  smartculture: name('스마트문상', 'Smart Culture voucher'),
  culturegift: name('문화상품권', 'Culture Gift voucher'),
  booknlife: name('도서문화상품권', 'Booknlife voucher'),
  happymoney: name('해피머니', 'Happy Money voucher'),
  point: name('포인트', 'Points'),
  wechat: name('위챗페이', 'WeChat Pay'),
  alipay: name('알리페이', 'Alipay'),
  alipay_plus: name('알리페이 플러스', 'Alipay+'),
  unionpay: name('유니온페이', 'UnionPay'),
  tenpay: name('텐페이', 'Tenpay'),
  paysbuy: name('페이스바이', 'PaysBuy'),
  econtext: name('이콘텍스트 편의점 결제', 'Econtext convenience store'),
  molpay: name('MOL페이', 'MOLPay'),
  pinpay: name('핀페이', 'PinPay'),
  ssgpay_bank: name('SSG페이 은행계좌', 'SSG Pay bank account'),
  skpay: name('11페이(구 SK페이)', '11Pay (formerly SK Pay)'),
  naverpay_card: name('네이버페이 카드', 'Naver Pay card'),
  naverpay_point: name('네이버페이 포인트', 'Naver Pay points'),
  naverpay_bridge: name('네이버페이(카드·포인트 선택)', 'Naver Pay (card or points)'),
  paypal: name('페이팔', 'PayPal'),
  toss_brandpay: name('토스 브랜드페이', 'Toss BrandPay'),
  tosspay_card: name('토스페이 카드', 'Toss Pay card'),
  tosspay_money: name('토스페이 머니', 'Toss Pay Money'),
  chai: name('차이', 'CHAI'),
  moneytree: name('머니트리', 'Moneytree'),
  cvs: name('편의점 결제', 'Convenience store'),
  paypay: name('페이페이', 'PayPay'),
  amazonpay: name('아마존페이', 'Amazon Pay'),
  rakutenpay: name('라쿠텐페이', 'Rakuten Pay'),
  merpay: name('메르페이', 'Merpay'),
  aupay: name('au페이', 'au PAY'),
  dbarai: name('d바라이', 'd Barai'),
})

/** Methods with their names; a code without one is its own name. */
export function methodsOf(codes: readonly string[]): MethodDescription[] {
  const names = methodNames()
  return codes.map((code) => ({ code, name: names[code] ?? { ko: code, en: code } }))
}
