// @ts-check
/** What is paid where something is measured. */

const order = {
  merchant_uid: 'order_20271231_0001',
  name: '의자 외 1건',
  amount: 64900,
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_email: 'buyer@shop.example',
  buyer_addr: '서울특별시 강남구',
  buyer_postcode: '06236',
  m_redirect_url: 'https://shop.example/complete',
}

export const card = { ...order, pay_method: 'card' }

/** @param {number} count of products */
export const escrow = (count) => ({
  ...order,
  pay_method: 'vbank',
  escrow: true,
  vbank_due: '20271231',
  kcpProducts: Array.from({ length: count }, (_, i) => ({
    orderNumber: `line-${i}`,
    name: `의자 ${i}`,
    quantity: 1,
    amount: 1000,
  })),
})

/** Every common field a card payment of NHN KCP may have. */
export const everyField = {
  ...card,
  currency: 'KRW',
  tax_free: 900,
  language: 'ko',
  custom_data: { cart: 'c1', coupon: null },
  notice_url: 'https://shop.example/notice',
  app_scheme: 'shop',
  display: { card_quota: [2, 3, 4, 5, 6] },
  card: {
    detail: [
      { card_code: '*', enabled: false },
      { card_code: '361', enabled: true },
    ],
  },
}
