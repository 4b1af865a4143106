import type { Language } from './texts.js'

/** How a PG introduces itself in its window: names, and a colour with an ink that can be read on it. */
export interface PgFace {
  name: string
  mark: string
  colour: string
  ink: string
}

type Row = readonly [ko: string, en: string, colour?: string, ink?: string]

const plain = '#4a5878'

const rows = new Map<string, Row>(
  Object.entries<Row>({
    html5_inicis: ['KG이니시스', 'KG INICIS', '#b3142e'],
    inicis: ['KG이니시스 (구)', 'KG INICIS (old)', '#b3142e'],
    inicis_jp: ['KG이니시스 일본결제', 'KG INICIS Japan', '#b3142e'],
    kcp: ['NHN KCP', 'NHN KCP', '#1b4f9c'],
    kcp_billing: ['NHN KCP 정기결제', 'NHN KCP Billing', '#1b4f9c'],
    kcp_quick: ['NHN KCP 퀵페이', 'NHN KCP Quick Pay', '#1b4f9c'],
    kicc: ['이지페이(KICC)', 'EasyPay (KICC)', '#0b6a5d'],
    kicc_v2: ['이지페이(KICC) 해외결제', 'EasyPay (KICC) Overseas', '#0b6a5d'],
    kakaopay: ['카카오페이', 'KakaoPay', '#fee500', '#1e1a00'],
    naverpay: ['네이버페이', 'Naver Pay', '#03c75a', '#00210d'],
    naverco: ['네이버페이 주문형', 'Naver Pay Order', '#03c75a', '#00210d'],
    payco: ['페이코', 'PAYCO', '#c9101f'],
    tosspay: ['토스페이', 'Toss Pay', '#1b5fd0'],
    tosspay_v2: ['토스페이', 'Toss Pay', '#1b5fd0'],
    tosspayments: ['토스페이먼츠', 'Toss Payments', '#1b5fd0'],
    toss_brandpay: ['토스페이먼츠 브랜드페이', 'Toss Payments BrandPay', '#1b5fd0'],
    uplus: ['토스페이먼츠 (구)', 'Toss Payments (old)', '#1b5fd0'],
    nice: ['나이스정보통신 (구)', 'NICE Payments (old)', '#22408f'],
    nice_v2: ['나이스정보통신', 'NICE Payments', '#22408f'],
    smartro: ['스마트로 (구)', 'Smartro (old)', '#7a3412'],
    smartro_v2: ['스마트로', 'Smartro', '#7a3412'],
    ksnet: ['KSNET', 'KSNET', '#155e75'],
    welcome: ['웰컴페이먼츠', 'Welcome Payments', '#8a1c4a'],
    danal: ['다날 휴대폰결제', 'Danal Phone', '#5b2a86'],
    danal_tpay: ['다날', 'Danal', '#5b2a86'],
    mobilians: ['KG파이낸셜 (구)', 'KG Financial (old)', '#b3142e'],
    mobilians_v2: ['KG파이낸셜', 'KG Financial', '#b3142e'],
    daou: ['키움페이', 'Kiwoom Pay', '#6a1b6e'],
    galaxia: ['갤럭시아머니트리', 'Galaxia Moneytree', '#1f4b78'],
    settle: ['헥토파이낸셜', 'Hecto Financial', '#233a8c'],
    settle_acc: ['헥토파이낸셜 내통장결제', 'Hecto Financial My Account', '#233a8c'],
    bluewalnut: ['블루월넛', 'Blue Walnut', '#1d4e89'],
    smilepay: ['스마일페이', 'SmilePay', '#b3261e'],
    eximbay: ['엑심베이', 'Eximbay', '#0f5c7a'],
    paypal: ['페이팔', 'PayPal', '#003087'],
    paypal_v2: ['페이팔', 'PayPal', '#003087'],
    paymentwall: ['페이먼트월', 'Paymentwall', '#4a3b10'],
    payletter_global: ['페이레터 해외결제', 'Payletter Global', '#214b63'],
    alipay: ['알리페이', 'Alipay', '#0b5cad'],
  }),
)

/** The face of a PG; one that is not known here goes by its code. */
export function pgFace(code: string, language: Language): PgFace {
  const [ko, en, colour = plain, ink = '#ffffff'] = rows.get(code) ?? [code, code]
  const name = language === 'ko' ? ko : en
  return { name, mark: [...name][0]?.toUpperCase() ?? '?', colour, ink }
}
