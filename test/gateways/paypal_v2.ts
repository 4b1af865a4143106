import { paypal_v2 } from '../../src/pg/paypal_v2.js'
import { tableOf } from './table.js'

const unit = 'bypass.paypal_v2.purchase_units.0'
const delivery = { address_line_1: '110 Sejong-daero', admin_area_2: 'Seoul', country_code: 'KR' }
const home = { line1: '110 Sejong-daero', city: 'Seoul', country_code: 'KR' }
const sentTo = (address: object) => ({ 'bypass.paypal_v2.purchase_units': [{ shipping: { address } }] })
const facts = (additional_data: unknown) => ({ 'bypass.paypal_v2.additional_data': additional_data })

export default tableOf(paypal_v2, {
  payment: { paypal: { pay_method: 'paypal', merchant_uid: 'order0001', amount: 14 } },
  billing: { paypal: { pay_method: 'paypal', merchant_uid: 'order0001', customer_uid: 'card0001' } },
  rules: {
    'common-paypal-currency': {
      at: 'currency',
      breaks: [[{ currency: 'KRW', amount: 14 }]],
      keeps: [[{}], [{ currency: 'USD' }], [{ currency: 'KRW', amount: 14, customer_uid: 'card0001' }]],
    },
    'paypal_v2-sdk': {
      at: 'pg',
      breaks: [
        [{}, { oldSdk: true }],
        [{}, { oldSdk: true, call: 'paypal-spb' }],
      ],
      keeps: [[{}], [{}, { oldSdk: false }]],
    },
    'paypal_v2-use-loadui': {
      at: 'pg',
      breaks: [[{}, { call: 'request_pay' }]],
      keeps: [[{}], [{}, { call: 'paypal-spb' }], [{ customer_uid: 'card0001' }, { call: 'paypal-rt' }]],
    },
    'paypal_v2-pay-method': [
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: undefined }],
          [{ pay_method: '' }],
          [{ pay_method: 'card' }],
          [{ pay_method: 'PAYPAL' }],
        ],
        keeps: [[{}]],
      },
      {
        at: 'pay_method',
        on: 'billing.paypal',
        breaks: [[{ pay_method: undefined }], [{ pay_method: 'card' }]],
        keeps: [[{}]],
      },
    ],
    'paypal_v2-tax-free': [
      {
        at: 'tax_free',
        breaks: [[{ tax_free: 1 }], [{ tax_free: 0.01 }], [{ tax_free: '0' }], [{ tax_free: '1' }]],
        keeps: [[{}], [{ tax_free: 0 }]],
      },
      {
        at: 'tax_free',
        on: 'billing.paypal',
        breaks: [[{ tax_free: 1, amount: 14 }]],
        keeps: [[{ tax_free: 0 }]],
      },
    ],
    'paypal_v2-products-sum': {
      at: 'amount',
      breaks: [
        [{ products: [{ unitPrice: 14.01, quantity: 1 }] }],
        [{ products: [{ unitPrice: 7, quantity: 1 }] }],
        [
          {
            products: [
              { unitPrice: 7, quantity: 2 },
              { unitPrice: 0.01, quantity: 1 },
            ],
          },
        ],
        [{ products: [{ unitPrice: 7, quantity: 2 }], amount: 13 }],
      ],
      keeps: [
        [{ products: [{ unitPrice: 7, quantity: 2 }] }],
        [
          {
            products: [
              { name: '의자', unitPrice: 4.05, quantity: 3 },
              { name: '책상', unitPrice: 1.85, quantity: 1 },
            ],
          },
        ],
        [{ products: [{ unitPrice: 4.35, quantity: 3 }], amount: 13.05, currency: 'USD' }],
        [{ products: [{ unitPrice: 0.1, quantity: 3 }], amount: 0.3, currency: 'USD' }],
        [{ products: [{ unitPrice: 7 }] }],
        [{ products: [{ unitPrice: 1, quantity: 1 }, { quantity: 2 }] }],
        [{ products: [] }],
        [{ products: [{ unitPrice: 1, quantity: 1 }], customer_uid: 'card0001' }],
      ],
    },
    'paypal_v2-purchase-units-length': {
      at: 'bypass.paypal_v2.purchase_units',
      breaks: [[{ 'bypass.paypal_v2.purchase_units': [{}, {}] }]],
      keeps: [
        [{ 'bypass.paypal_v2.purchase_units': [] }],
        [{ 'bypass.paypal_v2.purchase_units': [{}] }],
        [sentTo(delivery)],
      ],
    },
    'paypal_v2-shipping-required': [
      {
        at: `${unit}.shipping.address.admin_area_2`,
        breaks: [
          [sentTo({ ...delivery, admin_area_2: undefined })],
          [sentTo({ ...delivery, admin_area_2: '' })],
        ],
        keeps: [[{}], [sentTo(delivery)], [{ 'bypass.paypal_v2.purchase_units': [{ shipping: {} }] }]],
      },
      {
        at: `${unit}.shipping.address.country_code`,
        breaks: [[sentTo({ address_line_1: '110 Sejong-daero', admin_area_2: 'Seoul' })]],
        keeps: [[{ 'bypass.paypal_v2.purchase_units': [{ shipping: { name: { full_name: '홍길동' } } }] }]],
      },
      {
        at: `${unit}.shipping.address.country_code`,
        breaks: [[sentTo({})]],
        keeps: [[{ 'bypass.paypal_v2.purchase_units': [{}] }]],
        alsoElsewhere: true,
      },
    ],
    'paypal_v2-payer-address-country': {
      at: 'bypass.paypal_v2.payer.address.country_code',
      breaks: [
        [{ 'bypass.paypal_v2.payer.address': { address_line_1: '110 Sejong-daero' } }],
        [{ 'bypass.paypal_v2.payer.address': {} }],
        [{ 'bypass.paypal_v2.payer.address.country_code': '' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.paypal_v2.payer': {} }],
        [{ 'bypass.paypal_v2.payer.address': { country_code: 'KR' } }],
      ],
    },
    'paypal_v2-rt-customer-uid': {
      at: 'customer_uid',
      on: 'billing.paypal',
      breaks: [
        [{ customer_uid: undefined, amount: 14 }, { call: 'paypal-rt' }],
        [{ customer_uid: '', amount: 14 }, { call: 'paypal-rt' }],
        [{ customer_uid: ' ' }, { call: 'paypal-rt' }],
      ],
      keeps: [
        [{}],
        [{}, { call: 'paypal-rt' }],
        [{ customer_uid: undefined, amount: 14 }, { call: 'paypal-spb' }],
        [{ customer_uid: undefined, amount: 14 }],
      ],
    },
    'paypal_v2-rt-shipping-required': [
      {
        at: 'bypass.paypal_v2.shipping_address.line1',
        on: 'billing.paypal',
        breaks: [
          [{ 'bypass.paypal_v2.shipping_address': { ...home, line1: undefined } }],
          [{ 'bypass.paypal_v2.shipping_address': { ...home, line1: '' } }, { call: 'paypal-rt' }],
        ],
        keeps: [
          [{}],
          [{ 'bypass.paypal_v2.shipping_address': home }],
          [{ 'bypass.paypal_v2.shipping_address': home }, { call: 'paypal-rt' }],
          [{ 'bypass.paypal_v2.shipping_address': {} }, { call: 'paypal-spb' }],
        ],
      },
      {
        at: 'bypass.paypal_v2.shipping_address.city',
        on: 'billing.paypal',
        breaks: [
          [{ 'bypass.paypal_v2.shipping_address': { line1: '110 Sejong-daero', country_code: 'KR' } }],
        ],
        keeps: [[{ 'bypass.paypal_v2': {} }]],
      },
      {
        at: 'bypass.paypal_v2.shipping_address.country_code',
        on: 'billing.paypal',
        breaks: [
          [{ 'bypass.paypal_v2.shipping_address': { line1: '110 Sejong-daero', city: 'Seoul' } }],
          [
            { 'bypass.paypal_v2.shipping_address': { line1: '110 Sejong-daero', city: 'Seoul' } },
            { call: 'paypal-rt' },
          ],
        ],
        keeps: [[{ 'bypass.paypal_v2.shipping_address': {}, customer_uid: undefined, amount: 14 }]],
      },
    ],
    'paypal_v2-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '14' }], [{ amount: '14.2' }]],
      // The currency is USD when left out: cents are right.
      keeps: [[{}], [{ amount: 14.2 }]],
    },
    'paypal_v2-currency': {
      at: 'currency',
      breaks: [[{ currency: 'XYZ' }], [{ currency: 'usd' }], [{ currency: 'CNY' }]],
      keeps: [
        [{}],
        ...'USD AUD BRL CAD CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP RUB SGD SEK CHF THB'
          .split(' ')
          .map((currency) => [{ currency }] as const),
        [{ currency: 'XYZ', customer_uid: 'card0001' }],
      ],
    },
    'paypal_v2-products-recommended': {
      at: 'products',
      breaks: [[{}, { call: 'paypal-spb' }]],
      keeps: [
        [{}],
        [{ products: [{ name: '의자', unitPrice: 7, quantity: 2 }] }, { call: 'paypal-spb' }],
        [{ customer_uid: 'card0001' }, { call: 'paypal-rt' }],
      ],
    },
    'paypal_v2-shipping-line1': {
      at: `${unit}.shipping.address.address_line_1`,
      breaks: [
        [sentTo({ admin_area_2: 'Seoul', country_code: 'KR' })],
        [sentTo({ ...delivery, address_line_1: '' })],
      ],
      keeps: [[{}], [sentTo(delivery)], [{ 'bypass.paypal_v2.purchase_units': [{ shipping: {} }] }]],
    },
    'paypal_v2-payer-tax-info': {
      at: 'bypass.paypal_v2.payer.tax_info',
      breaks: [
        [{ 'bypass.paypal_v2.payer.address': { country_code: 'BR' } }],
        [{ 'bypass.paypal_v2.payer.address': { country_code: 'BR' }, country: 'BR' }],
        [{ country: 'BR' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.paypal_v2.payer.address': { country_code: 'KR' } }],
        [{ country: 'US' }],
        [{ country: 'BR', 'bypass.paypal_v2.payer.tax_info': { tax_id: '000', tax_id_type: 'BR_CPF' } }],
        [{ country: 'BR', customer_uid: 'card0001' }],
      ],
    },
    'paypal_v2-additional-data-strings': [
      {
        at: 'bypass.paypal_v2.additional_data.0.value',
        breaks: [
          [facts([{ key: 'txn_count_total', value: 7 }])],
          [facts([{ key: 'txn_count_total' }])],
          [facts([{ key: 'txn_count_total', value: null }])],
        ],
        keeps: [[{}], [facts([])], [facts([{ key: 'txn_count_total', value: '7' }])]],
      },
      {
        at: 'bypass.paypal_v2.additional_data.1.key',
        breaks: [[facts([{ key: 'sender_email', value: 'gildong@shop.example' }, { value: '7' }])]],
        keeps: [
          [
            facts([
              { key: 'sender_email', value: '' },
              { key: 'txn_count_total', value: '7' },
            ]),
          ],
        ],
      },
      {
        at: 'bypass.paypal_v2.additional_data',
        breaks: [[facts({ key: 'txn_count_total', value: '7' })]],
        keeps: [],
        alsoElsewhere: true,
      },
    ],
    'paypal_v2-additional-data-high-risk': {
      at: 'bypass.paypal_v2.additional_data',
      breaks: [[{ digital: true }], [{ digital: true, ...facts([]) }]],
      keeps: [
        [{}],
        [{ digital: false }],
        [{ digital: true, ...facts([{ key: 'sender_account_id', value: 'gildong' }]) }],
      ],
    },
    'paypal_v2-funding-names': [
      {
        at: 'bypass.paypal_v2.enable-funding',
        breaks: [
          [{ 'bypass.paypal_v2.enable-funding': 'venmo' }],
          [{ 'bypass.paypal_v2.enable-funding': 'paylater,venmo' }],
          [{ 'bypass.paypal_v2.enable-funding': 'card credit' }],
          [{ 'bypass.paypal_v2.enable-funding': ',card' }],
          [{ 'bypass.paypal_v2.enable-funding': 'card,' }],
          [{ 'bypass.paypal_v2.enable-funding': 'CARD' }],
        ],
        keeps: [
          [{}],
          ...'card credit paylater bancontact blik eps giropay ideal mybank p24 sepa sofort'
            .split(' ')
            .map((name) => [{ 'bypass.paypal_v2.enable-funding': name }] as const),
          [{ 'bypass.paypal_v2.enable-funding': 'paylater,bancontact,sofort' }],
        ],
      },
      {
        at: 'bypass.paypal_v2.disable-funding',
        breaks: [[{ 'bypass.paypal_v2.disable-funding': 'mybank,paypal' }]],
        keeps: [[{ 'bypass.paypal_v2.disable-funding': 'mybank,card' }]],
      },
    ],
    'paypal_v2-pay-later': {
      at: 'bypass.paypal_v2.enable-funding',
      breaks: [
        [{ 'display.card_quota': [2] }],
        [{ 'display.card_quota': [1, 3], 'bypass.paypal_v2.enable-funding': 'card' }],
      ],
      keeps: [
        [{}],
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [1] }],
        [{ 'display.card_quota': [2, 3], 'bypass.paypal_v2.enable-funding': 'card,paylater' }],
        [{ 'display.card_quota': [2, 3], customer_uid: 'card0001' }],
      ],
    },
    'paypal_v2-style-horizontal': {
      at: 'bypass.paypal_v2.style.layout',
      breaks: [[{ 'bypass.paypal_v2.style': { layout: 'horizontal' } }]],
      keeps: [
        [{}],
        [{ 'bypass.paypal_v2.style': { layout: 'vertical' } }],
        [{ 'bypass.paypal_v2.style': { color: 'gold' } }],
      ],
    },
    'paypal_v2-buyer-name-split': [
      {
        at: 'buyer_first_name',
        breaks: [
          [{ buyer_name: 'Gildong Hong' }, { call: 'paypal-spb' }],
          [{ buyer_name: 'Gildong Hong', buyer_last_name: 'Hong' }, { call: 'paypal-spb' }],
        ],
        keeps: [
          [{}, { call: 'paypal-spb' }],
          [{ buyer_name: 'Gildong Hong' }],
          [{ buyer_name: 'Gildong Hong', customer_uid: 'card0001' }, { call: 'paypal-rt' }],
          [
            { buyer_name: 'Gildong Hong', buyer_first_name: 'Gildong', buyer_last_name: 'Hong' },
            { call: 'paypal-spb' },
          ],
        ],
      },
      {
        at: 'buyer_last_name',
        breaks: [[{ buyer_name: 'Gildong Hong', buyer_first_name: 'Gildong' }, { call: 'paypal-spb' }]],
        keeps: [[{ buyer_first_name: 'Gildong' }, { call: 'paypal-spb' }]],
      },
    ],
    'paypal_v2-buyer-tel': {
      at: 'buyer_tel',
      breaks: [
        [{ buyer_tel: '010-1234-5678' }],
        [{ buyer_tel: '01012345678' }],
        [{ buyer_tel: '+821012345678' }],
        [{ buyer_tel: '1234567890123456' }],
      ],
      keeps: [
        [{}],
        [{ buyer_tel: '1012345678' }],
        [{ buyer_tel: '821012345678' }],
        [{ buyer_tel: '8317578646' }],
        [{ buyer_tel: '123456789012345' }],
      ],
    },
    'paypal_v2-ignored': [
      {
        at: 'buyer_addr',
        breaks: [
          [{ buyer_addr: '서울' }],
          [{ popup: true }, { at: 'popup' }],
          [{ m_redirect_url: 'https://shop.example/back' }, { at: 'm_redirect_url' }],
          [{ app_scheme: 'shop' }, { at: 'app_scheme' }],
          [{ escrow: true }, { at: 'escrow' }],
          [{ language: 'en' }, { at: 'language' }],
          [{ 'card.direct': { code: '361' } }, { at: 'card' }],
          [{ 'display.card_quota': [] }, { at: 'display' }],
          [{ vbank_due: '2030-01-01' }, { at: 'vbank_due' }],
          [{ appCard: true }, { at: 'appCard' }],
          [{ useCardPoint: true }, { at: 'useCardPoint' }],
          [{ period: { from: '20300101', to: '20300131' } }, { at: 'period' }],
          [{ storeDetails: { ceoFullName: '홍길동' } }, { at: 'storeDetails' }],
          [{ 'bypass.isCulturalExpense': true }, { at: 'bypass.isCulturalExpense' }],
          [{ 'bypass.cashReceiptType': 'PERSONAL' }, { at: 'bypass.cashReceiptType' }],
          [{ 'bypass.customerIdentifier': '0000000000' }, { at: 'bypass.customerIdentifier' }],
          [{ 'bypass.useInternationalFreeFromMall': true }, { at: 'bypass.useInternationalFreeFromMall' }],
        ],
        keeps: [
          [{}],
          [{}, { device: 'mobile', call: 'paypal-spb' }],
          [{ name: '의자', buyer_email: 'gildong@shop.example', digital: false, customer_id: 'gildong' }],
        ],
      },
      {
        at: 'buyer_addr',
        on: 'billing.paypal',
        breaks: [[{ buyer_addr: '서울' }], [{ buyer_addr: '서울' }, { call: 'paypal-rt' }]],
        keeps: [[{}]],
      },
    ],
    'paypal_v2-rt-ignored': {
      at: 'amount',
      on: 'billing.paypal',
      breaks: [
        [{ amount: 0 }],
        [{ amount: 14 }, { call: 'paypal-rt' }],
        [{ currency: 'USD' }, { at: 'currency' }],
        [{ currency: 'USD' }, { at: 'currency', call: 'paypal-rt' }],
        [{ tax_free: 0 }, { at: 'tax_free' }],
        [{ tax_free: 0 }, { at: 'tax_free', call: 'paypal-rt' }],
      ],
      keeps: [
        [{}],
        [{}, { call: 'paypal-rt' }],
        [{ amount: 14 }, { call: 'paypal-spb' }],
        [{ amount: 14, customer_uid: undefined }],
      ],
    },
    'paypal_v2-country-live': {
      at: 'country',
      breaks: [[{ country: 'US' }], [{ country: 'US' }, { call: 'paypal-spb' }]],
      keeps: [[{}]],
    },
  },
})
