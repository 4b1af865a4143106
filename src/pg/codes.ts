/**
 * Every code a `pg` string may begin with. The last three have no page left: nothing is known about them. The SDK opens another gateway, without a word, for any other.
 * @see https://developers.portone.io/opi/ko/support/code-info/pg-2
 */
export const pgCodes =
  /* @__PURE__ */ 'html5_inicis inicis inicis_unified inicis_jp kcp kcp_billing kcp_quick kcp_v2 uplus tosspayments toss_brandpay nice nice_v2 kicc kicc_v2 danal danal_tpay daou mobilians mobilians_v2 smartro smartro_v2 settle settle_acc ksnet galaxia welcome bluewalnut tosspay tosspay_v2 payco kakaopay naverpay naverco smilepay paypal paypal_v2 eximbay paymentwall payletter_global chai alipay jtnet settle_firm hyphen kpn'.split(
    ' ',
  )
