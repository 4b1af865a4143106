import { mobilians_v2 } from '../../src/pg/mobilians_v2.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/back' }
const due = { pay_method: 'vbank', vbank_due: '2030-12-31' }
const receipt = { 'bypass.cashReceiptType': 'personal', 'bypass.customerIdentifier': '01012345678' }
const noReceipt = { 'bypass.cashReceiptType': undefined, 'bypass.customerIdentifier': undefined }
const buyer = { buyer_name: '홍길동', buyer_tel: '010-1234-5678', buyer_email: 'hong@shop.example' }
const own = 'bypass.mobilians_v2'
const options = `${own}.pay_options`
const direct = { [`${options}.ra_direct`]: 'Y' }
const directEscrow = {
  ...direct,
  ...receipt,
  ...buyer,
  escrow: true,
  [`${options}.ra_escrow_password`]: 'secret12',
}
const vouchers = ['cultureland', 'booknlife', 'smartculture']
const wallets = ['payco', 'samsung', 'kakaopay', 'naverpay', 'lpay', 'tosspay', 'applepay']

export default tableOf(mobilians_v2, {
  payment: {
    card: { pay_method: 'card', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '2030-12-31' },
    trans: { pay_method: 'trans', ...order },
    cultureland: { pay_method: 'cultureland', ...order, customer_id: 'member0001' },
    booknlife: { pay_method: 'booknlife', ...order, customer_id: 'member0001' },
    smartculture: { pay_method: 'smartculture', ...order, customer_id: 'member0001' },
    payco: { pay_method: 'payco', ...order },
    samsung: { pay_method: 'samsung', ...order },
    ssgpay: { pay_method: 'ssgpay', ...order, buyer_tel: '010-1234-5678' },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    lpay: { pay_method: 'lpay', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    applepay: { pay_method: 'applepay', ...order },
  },
  billing: {
    card: { pay_method: 'card', ...order, amount: 0, customer_uid: 'card0001', customer_id: 'member0001' },
    phone: { pay_method: 'phone', ...order, customer_uid: 'phone0001', digital: true },
  },
  rules: {
    'mobilians_v2-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: undefined }], [{ vbank_due: null }], [{ vbank_due: '' }]],
      keeps: [[{}], [{ vbank_due: '20301231' }], [{ pay_method: 'trans', vbank_due: undefined }]],
    },
    'mobilians_v2-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '20301301' }],
        [{ vbank_due: '2030-02-30' }],
        [{ vbank_due: '31/12/2030' }],
      ],
      keeps: [
        [{}],
        [{ vbank_due: '20301231' }],
        [{ vbank_due: '2030-12-31 23:59:59' }],
        [{ vbank_due: '203012312359' }],
        [{ pay_method: 'card', vbank_due: 'YYYYMMDD' }],
      ],
    },
    'mobilians_v2-voucher-customer-id': {
      at: 'customer_id',
      on: 'payment.cultureland',
      breaks: [
        ...vouchers.map((pay_method) => [{ pay_method, customer_id: undefined }] as const),
        [{ customer_id: '' }],
      ],
      keeps: [
        ...vouchers.map((pay_method) => [{ pay_method }] as const),
        [{ pay_method: 'card', customer_id: undefined }],
        [{ pay_method: 'payco', customer_id: undefined }],
      ],
    },
    'mobilians_v2-customer-id-length': [
      {
        at: 'customer_id',
        breaks: [[{ customer_id: 'a'.repeat(21) }], [{ customer_id: '가'.repeat(7) }]],
        keeps: [[{}], [{ customer_id: 'a'.repeat(20) }], [{ customer_id: '가'.repeat(6) }]],
      },
      {
        at: 'customer_id',
        on: 'billing.card',
        breaks: [[{ customer_id: 'a'.repeat(21) }]],
        keeps: [[{}], [{ customer_id: 'a'.repeat(20) }]],
      },
    ],
    'mobilians_v2-ssgpay-buyer-tel': [
      {
        at: 'buyer_tel',
        on: 'payment.ssgpay',
        breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: ' ' }]],
        keeps: [[{}], [{ pay_method: 'lpay', buyer_tel: undefined }]],
      },
      {
        at: 'buyer_tel',
        on: 'payment.ssgpay',
        rawOnly: true,
        breaks: [],
        keeps: [[{ buyer_tel: 1012345678 }]],
      },
    ],
    'mobilians_v2-trans-escrow-buyer-name': {
      at: 'buyer_name',
      on: 'payment.trans',
      breaks: [[{ escrow: true }], [{ escrow: true, buyer_name: ' ' }]],
      keeps: [
        [{}],
        [{ escrow: false }],
        [{ escrow: true, buyer_name: '홍길동' }],
        [{ escrow: true, ...due }],
      ],
    },
    'mobilians_v2-ra-direct-receipt': [
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.trans',
        breaks: [[{ ...direct, ...receipt, 'bypass.cashReceiptType': undefined }]],
        keeps: [
          [{ ...direct, ...receipt }],
          [{ [`${options}.ra_direct`]: 'N' }],
          [{ ...direct, pay_method: 'card' }],
          [{}],
        ],
      },
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.trans',
        breaks: [
          [{ ...direct, ...receipt, 'bypass.customerIdentifier': undefined }],
          [{ ...direct, ...receipt, 'bypass.customerIdentifier': '' }],
        ],
        keeps: [[{ ...direct, ...receipt, 'bypass.cashReceiptType': 'corporate' }]],
      },
    ],
    'mobilians_v2-ra-direct-escrow': [
      {
        at: 'buyer_tel',
        on: 'payment.trans',
        breaks: [[{ ...directEscrow, buyer_tel: undefined }], [{ ...directEscrow, buyer_tel: ' ' }]],
        keeps: [
          [directEscrow],
          [{ ...direct, ...receipt }],
          [{ escrow: true, ...buyer, buyer_tel: undefined }],
        ],
      },
      {
        at: 'buyer_email',
        on: 'payment.trans',
        breaks: [[{ ...directEscrow, buyer_email: undefined }], [{ ...directEscrow, buyer_email: ' ' }]],
        keeps: [[{ ...directEscrow, escrow: false, buyer_email: undefined }]],
      },
      {
        at: `${options}.ra_escrow_password`,
        on: 'payment.trans',
        breaks: [[{ ...directEscrow, [`${options}.ra_escrow_password`]: undefined }]],
        keeps: [
          [{ ...directEscrow, [`${options}.ra_direct`]: 'N', [`${options}.ra_escrow_password`]: undefined }],
          [{ ...directEscrow, ...due, [`${options}.ra_escrow_password`]: undefined }],
        ],
      },
    ],
    'mobilians_v2-npay-points-receipt': [
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.naverpay',
        breaks: [[{ [`${options}.ep_pay_type`]: 'P', ...receipt, 'bypass.cashReceiptType': undefined }]],
        keeps: [
          [{ [`${options}.ep_pay_type`]: 'P', ...receipt }],
          [{ [`${options}.ep_pay_type`]: 'C', ...noReceipt }],
          [{ [`${options}.ep_pay_type`]: 'P', ...noReceipt, pay_method: 'kakaopay' }],
          [{}],
        ],
      },
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.naverpay',
        breaks: [[{ [`${options}.ep_pay_type`]: 'P', ...receipt, 'bypass.customerIdentifier': undefined }]],
        keeps: [[{ [`${options}.ep_pay_type`]: 'P', ...receipt }]],
      },
    ],
    'mobilians_v2-mc-fix-no': {
      at: 'buyer_tel',
      on: 'payment.phone',
      breaks: [[{ [`${options}.mc_fix_no`]: 'Y' }], [{ [`${options}.mc_fix_no`]: 'Y', buyer_tel: ' ' }]],
      keeps: [
        [{}],
        [{ [`${options}.mc_fix_no`]: 'Y', buyer_tel: '010-1234-5678' }],
        [{ [`${options}.mc_fix_no`]: 'Y', pay_method: 'card' }],
      ],
    },
    'mobilians_v2-direct-quota': {
      at: 'card.direct.quota',
      breaks: [
        [{ 'card.direct.code': '381' }],
        [{ 'card.direct.code': '381', pay_method: undefined }],
        [{ 'card.direct.code': '381', 'card.direct.quota': null }],
      ],
      keeps: [
        [{}],
        [{ 'card.direct.code': '381', 'card.direct.quota': 0 }],
        [{ 'card.direct.code': '381', 'card.direct.quota': 3 }],
        [{ 'card.direct.code': '381', pay_method: 'kakaopay' }],
      ],
    },
    'mobilians_v2-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }], [{ pay_method: 'samsung' }]],
      keeps: [
        [{}],
        [{ pay_method: 'phone', amount: 1000 }],
        [{ pay_method: undefined }],
        [{ pay_method: 'trans', customer_uid: undefined, amount: 1000 }],
      ],
    },
    'mobilians_v2-billing-card-zero-customer-id': {
      at: 'customer_id',
      on: 'billing.card',
      breaks: [[{ customer_id: undefined }], [{ customer_id: '' }]],
      keeps: [
        [{}],
        [{ customer_id: undefined, amount: 100 }],
        [{ customer_id: undefined, amount: 100, pay_method: 'phone' }],
        [{ customer_id: undefined, customer_uid: undefined, amount: 100 }],
      ],
    },
    'mobilians_v2-billing-phone-zero': [
      {
        at: 'amount',
        on: 'billing.phone',
        breaks: [[{ amount: 0 }]],
        keeps: [[{}], [{ amount: 1 }]],
      },
      { at: 'amount', on: 'billing.card', breaks: [], keeps: [[{}]] },
      { at: 'amount', on: 'payment.phone', rawOnly: true, breaks: [], keeps: [[{ amount: 0 }]] },
    ],
    'mobilians_v2-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }], [back, { device: 'webview' }]],
    },
    'mobilians_v2-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 649.5, currency: 'USD' }]],
    },
    'mobilians_v2-merchant-uid-length': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: 'abc' }], [{ merchant_uid: 'a'.repeat(41) }]],
      keeps: [[{}], [{ merchant_uid: 'abcd' }], [{ merchant_uid: 'a'.repeat(40) }]],
    },
    'mobilians_v2-name-length': {
      at: 'name',
      breaks: [[{ name: '가'.repeat(41) }]],
      keeps: [[{}], [{ name: '가'.repeat(40) }], [{ name: undefined }]],
    },
    'mobilians_v2-escrow-methods': {
      at: 'pay_method',
      breaks: [
        [{ escrow: true }],
        [{ escrow: true, pay_method: undefined }],
        [{ escrow: true, pay_method: 'kakaopay' }],
      ],
      keeps: [
        [{}],
        [{ escrow: false }],
        [{ escrow: true, pay_method: 'trans', ...buyer }],
        [{ escrow: true, ...due }],
      ],
    },
    'mobilians_v2-ep-pay-type-npay': {
      at: `${options}.ep_pay_type`,
      on: 'payment.kakaopay',
      breaks: [
        [{ [`${options}.ep_pay_type`]: 'C' }],
        [{ [`${options}.ep_pay_type`]: 'P' }],
        [{ [`${options}.ep_pay_type`]: 'C', pay_method: 'card' }],
        [{ [`${options}.ep_pay_type`]: 'C', pay_method: undefined }],
      ],
      keeps: [
        [{}],
        [{ [`${options}.ep_pay_type`]: 'M' }],
        [{ [`${options}.ep_pay_type`]: 'C', pay_method: 'naverpay' }],
        [{ [`${options}.ep_pay_type`]: 'P', pay_method: 'naverpay', ...receipt }],
      ],
    },
    'mobilians_v2-ep-pay-type-money': {
      at: `${options}.ep_pay_type`,
      on: 'payment.naverpay',
      breaks: [
        [{ [`${options}.ep_pay_type`]: 'M' }],
        [{ [`${options}.ep_pay_type`]: 'M', pay_method: 'payco' }],
        [{ [`${options}.ep_pay_type`]: 'M', pay_method: undefined }],
      ],
      keeps: [
        [{}],
        [{ [`${options}.ep_pay_type`]: 'C' }],
        [{ [`${options}.ep_pay_type`]: 'M', pay_method: 'kakaopay' }],
        [{ [`${options}.ep_pay_type`]: 'M', pay_method: 'tosspay' }],
      ],
    },
    'mobilians_v2-won-code': {
      at: `${options}.cn_pay_app_use_yn`,
      breaks: [
        [{ [`${options}.cn_pay_app_use_cd`]: '01' }],
        [{ [`${options}.cn_pay_app_use_cd`]: '02', [`${options}.cn_pay_app_use_yn`]: 'N' }],
      ],
      keeps: [
        [{}],
        [{ [`${options}.cn_pay_app_use_yn`]: 'N' }],
        [{ [`${options}.cn_pay_app_use_cd`]: '01', [`${options}.cn_pay_app_use_yn`]: 'Y' }],
      ],
    },
    'mobilians_v2-tax-methods': [
      {
        at: 'tax_free',
        breaks: [
          [{ pay_method: 'trans', tax_free: 1 }],
          [{ pay_method: 'phone', tax_free: 1000 }],
          [{ ...due, tax_free: 1000 }],
          ...vouchers.map((pay_method) => [{ pay_method, customer_id: 'm1', tax_free: 1000 }] as const),
        ],
        keeps: [
          [{ pay_method: 'trans', tax_free: 0 }],
          [{ pay_method: 'trans' }],
          [{ pay_method: undefined, tax_free: 1000 }],
          ...['card', ...wallets].map((pay_method) => [{ pay_method, tax_free: 1000 }] as const),
        ],
      },
      {
        at: 'vat_amount',
        on: 'payment.trans',
        breaks: [[{ vat_amount: 1 }], [{ ...due, vat_amount: 5900 }]],
        keeps: [[{ vat_amount: 0 }], [{ vat_amount: null }], [{ vat_amount: 5900, pay_method: 'card' }]],
      },
    ],
    'mobilians_v2-tax-payco': [
      {
        at: 'tax_free',
        on: 'payment.payco',
        breaks: [[{ tax_free: 1 }]],
        keeps: [[{}], [{ tax_free: 0 }], [{ tax_free: 1, pay_method: 'lpay' }]],
      },
      {
        at: 'vat_amount',
        on: 'payment.payco',
        breaks: [[{ vat_amount: 1 }]],
        keeps: [[{ vat_amount: 0 }], [{ vat_amount: 1, pay_method: 'card' }]],
      },
    ],
    'mobilians_v2-voucher-confirm-url': {
      at: 'confirm_url',
      on: 'payment.cultureland',
      breaks: vouchers.map(
        (pay_method) => [{ pay_method, confirm_url: 'https://shop.example/confirm' }] as const,
      ),
      keeps: [[{}], [{ pay_method: 'card', confirm_url: 'https://shop.example/confirm' }]],
    },
    'mobilians_v2-voucher-skin': [
      {
        at: `${own}.cp_logo`,
        on: 'payment.cultureland',
        breaks: vouchers.map((pay_method) => [{ pay_method, [`${own}.cp_logo`]: 'Y' }] as const),
        keeps: [[{}], [{ pay_method: 'card', [`${own}.cp_logo`]: 'Y' }]],
      },
      {
        at: `${own}.css_type`,
        on: 'payment.booknlife',
        breaks: [[{ [`${own}.css_type`]: '#FF0000' }]],
        keeps: [[{}], [{ pay_method: 'trans', [`${own}.css_type`]: '#FF0000' }]],
      },
    ],
    'mobilians_v2-voucher-only-options': {
      at: `${own}.LOGO_YN`,
      breaks: [
        [{ [`${own}.LOGO_YN`]: 'Y' }],
        [{ [`${own}.LOGO_YN`]: 'N', pay_method: 'phone' }],
        [{ [`${own}.LOGO_YN`]: 'Y', pay_method: undefined }],
      ],
      keeps: [
        [{}],
        ...vouchers.map(
          (pay_method) => [{ pay_method, customer_id: 'm1', [`${own}.LOGO_YN`]: 'Y' }] as const,
        ),
      ],
    },
    'mobilians_v2-email-hidden': {
      at: `${own}.EMAIL_HIDDEN`,
      on: 'payment.cultureland',
      breaks: [
        [{ [`${own}.EMAIL_HIDDEN`]: 'Y', pay_method: 'booknlife' }],
        [{ [`${own}.EMAIL_HIDDEN`]: 'Y', pay_method: 'card' }],
        [{ [`${own}.EMAIL_HIDDEN`]: 'Y', pay_method: undefined }],
      ],
      keeps: [[{}], [{ [`${own}.EMAIL_HIDDEN`]: 'Y' }], [{ pay_method: 'card' }]],
    },
    'mobilians_v2-hidden-phone-only': [
      {
        at: `${own}.hidden_options.footer_area`,
        breaks: [
          [{ [`${own}.hidden_options.footer_area`]: 'Y' }],
          [{ [`${own}.hidden_options.footer_area`]: 'Y', pay_method: undefined }],
        ],
        keeps: [
          [{ [`${own}.hidden_options.footer_area`]: 'Y', pay_method: 'phone' }],
          [{ [`${own}.hidden_options.email_area`]: 'Y' }],
        ],
      },
      {
        at: `${own}.hidden_options.product_area`,
        breaks: [[{ [`${own}.hidden_options.product_area`]: 'N' }]],
        keeps: [[{}], [{ [`${own}.hidden_options.product_area`]: 'Y', pay_method: 'phone' }]],
      },
    ],
    'mobilians_v2-use-card-point': {
      at: 'useCardPoint',
      breaks: [
        [{ useCardPoint: true, pay_method: 'trans' }],
        [{ useCardPoint: false, pay_method: 'kakaopay' }],
      ],
      keeps: [[{}], [{ useCardPoint: true }], [{ useCardPoint: true, pay_method: undefined }]],
    },
    'mobilians_v2-cash-receipt-enum': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [[{ 'bypass.cashReceiptType': 'anonymous' }], [{ 'bypass.cashReceiptType': 'PERSONAL' }]],
      keeps: [[{}], [{ 'bypass.cashReceiptType': 'personal' }], [{ 'bypass.cashReceiptType': 'corporate' }]],
    },
    'mobilians_v2-carrier-enum': {
      at: 'phone.carrier',
      on: 'payment.phone',
      breaks: [[{ 'phone.carrier': 'KT' }], [{ 'phone.carrier': 'LGU' }], [{ 'phone.carrier': 'skt' }]],
      keeps: [
        [{}],
        ...['SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL'].map(
          (carrier) => [{ 'phone.carrier': carrier }] as const,
        ),
      ],
    },
    'mobilians_v2-minimum-100': [
      {
        at: 'amount',
        breaks: [[{ amount: 1 }], [{ amount: 99 }]],
        keeps: [[{}], [{ amount: 100 }], [{ amount: 101 }]],
      },
      {
        at: 'amount',
        on: 'billing.card',
        breaks: [[{ amount: 99 }]],
        keeps: [[{ amount: 0 }], [{ amount: 100 }]],
      },
    ],
    'mobilians_v2-billing-charges': [
      {
        at: 'amount',
        on: 'billing.card',
        breaks: [[{ amount: 100 }]],
        keeps: [[{}], [{ amount: 100, customer_uid: undefined }]],
      },
      { at: 'amount', on: 'billing.phone', breaks: [[{}]], keeps: [] },
    ],
    'mobilians_v2-applepay-webview': {
      at: 'pay_method',
      on: 'payment.applepay',
      breaks: [[{ ...back, app_scheme: 'shop' }, { device: 'webview' }]],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [back, { device: 'mobile' }],
        [{ ...back, pay_method: 'card' }, { device: 'webview' }],
      ],
    },
    'mobilians_v2-phone-digital': [
      {
        at: 'digital',
        on: 'payment.phone',
        breaks: [[{ digital: undefined }]],
        keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
      },
      { at: 'digital', on: 'billing.phone', breaks: [[{ digital: undefined }]], keeps: [[{}]] },
    ],
  },
})
