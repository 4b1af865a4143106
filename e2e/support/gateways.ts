/** The four gateways as the buyer sees them, and what their windows are called. */
export const gateways = [
  { code: 'html5_inicis', name: 'KG INICIS', billing: { code: 'html5_inicis', name: 'KG INICIS' } },
  { code: 'kcp', name: 'NHN KCP', billing: { code: 'kcp_billing', name: 'NHN KCP (subscription)' } },
  { code: 'kicc', name: 'EasyPay (KICC)', billing: { code: 'kicc', name: 'EasyPay (KICC)' } },
  { code: 'kakaopay', name: 'Kakao Pay', billing: { code: 'kakaopay', name: 'Kakao Pay' } },
] as const
