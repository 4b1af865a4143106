import { naverco } from '../../src/pg/naverco.js'
import { tableOf } from './table.js'

const item = {
  id: 'chair0001',
  name: '의자',
  basePrice: 64900,
  quantity: 1,
  infoUrl: 'https://shop.example/chair',
  imageUrl: 'https://shop.example/chair.png',
  shipping: { baseFee: 0 },
}
const red = { code: 'RED', label: '색상', value: '빨강' }
const option = { optionQuantity: 1, optionPrice: 0, selections: [red] }

/** The path of a member of the first product, and what puts a value there. */
const of = (path: string) => `naverProducts.0.${path}`
const set = (path: string, value: unknown) => [{ [of(path)]: value }] as const
/** The first product with a delivery fee of `baseFee`, and what else is said about it. */
const fee = (more: Record<string, unknown>) =>
  [{ 'naverProducts.0.shipping': { baseFee: 2500, feePayType: 'PREPAYED', ...more } }] as const
const areas = (surchargesByArea: unknown) => fee({ feeRule: { surchargesByArea } })
const options = (...list: Record<string, unknown>[]) => set('options', list)

export default tableOf(naverco, {
  payment: {
    any: { merchant_uid: 'order0001', amount: 64900, buyer_tel: '010-1234-5678', naverProducts: [item] },
  },
  rules: {
    'naverco-products': {
      at: 'naverProducts',
      breaks: [[{ naverProducts: undefined }], [{ naverProducts: [] }], [{ naverProducts: item }]],
      keeps: [[{}], [{ naverProducts: [item, item] }]],
    },
    'naverco-product-fields': [
      { at: of('id'), breaks: [set('id', undefined), set('id', ' ')], keeps: [[{}], set('id', 'a')] },
      { at: of('name'), breaks: [set('name', undefined)], keeps: [set('name', '책상')] },
      { at: of('infoUrl'), breaks: [set('infoUrl', '')], keeps: [[{}]] },
      { at: of('imageUrl'), breaks: [set('imageUrl', undefined)], keeps: [[{}]] },
      { at: of('basePrice'), breaks: [set('basePrice', undefined)], keeps: [set('basePrice', 0)] },
      { at: of('shipping'), breaks: [set('shipping', undefined)], keeps: [[{}]] },
      {
        at: 'naverProducts.1.name',
        breaks: [[{ naverProducts: [item, { ...item, name: '' }] }]],
        keeps: [[{ naverProducts: [item, item] }]],
      },
    ],
    'naverco-product-integers': [
      {
        at: of('basePrice'),
        breaks: [set('basePrice', 1000.5), set('basePrice', '1,000'), set('basePrice', -1)],
        keeps: [set('basePrice', 1000), set('basePrice', '1000'), set('basePrice', 0)],
      },
      {
        at: of('quantity'),
        breaks: [set('quantity', 1.5), set('quantity', '두 개')],
        keeps: [set('quantity', '2'), set('quantity', undefined)],
      },
      {
        at: of('options.0.optionQuantity'),
        breaks: [options({ ...option, optionQuantity: 0.5 })],
        keeps: [options({ ...option, optionQuantity: 3 }), options({ ...option, optionQuantity: '3' })],
      },
      {
        at: of('options.1.optionPrice'),
        breaks: [
          options(option, { ...option, optionPrice: 100.5 }),
          options(option, { ...option, optionPrice: '+100' }),
        ],
        keeps: [
          options(option, { ...option, optionPrice: -100 }),
          options(option, { ...option, optionPrice: '-100' }),
          options(option, { ...option, optionPrice: 100 }),
        ],
      },
      {
        at: of('shipping.baseFee'),
        breaks: [fee({ baseFee: 2500.5 }), fee({ baseFee: '2,500' })],
        keeps: [fee({ baseFee: '2500' }), fee({})],
      },
      {
        at: of('shipping.feeRule.freeByThreshold'),
        breaks: [fee({ feeRule: { freeByThreshold: '20,000' } })],
        keeps: [fee({ feeRule: { freeByThreshold: 20000 } })],
      },
      {
        at: of('shipping.feeRule.repeatByQty'),
        breaks: [fee({ feeRule: { repeatByQty: 4.5 } })],
        keeps: [fee({ feeRule: { repeatByQty: 4 } })],
      },
      {
        at: of('shipping.feeRule.rangesByQty.1.from'),
        breaks: [
          fee({
            feeRule: {
              rangesByQty: [
                { from: 11, surcharge: 2500 },
                { from: 20.5, surcharge: 7500 },
              ],
            },
          }),
        ],
        keeps: [fee({ feeRule: { rangesByQty: [{ from: 11, surcharge: 2500 }] } })],
      },
      {
        at: of('shipping.feeRule.rangesByQty.0.surcharge'),
        breaks: [fee({ feeRule: { rangesByQty: [{ from: 11, surcharge: '2500원' }] } })],
        keeps: [fee({ feeRule: { rangesByQty: [{ from: '11', surcharge: '2500' }] } })],
      },
      {
        at: of('shipping.feeRule.surchargesByArea.0.surcharge'),
        breaks: [areas([{ area: 'jeju', surcharge: 0.5 }])],
        keeps: [areas([{ area: 'jeju', surcharge: 3000 }]), areas('API')],
      },
    ],
    'naverco-tax-type': {
      at: of('taxType'),
      breaks: [set('taxType', 'tax'), set('taxType', 'FREE')],
      keeps: [set('taxType', 'TAX'), set('taxType', 'TAX_FREE'), [{}]],
    },
    'naverco-option-fields': [
      {
        at: of('options.0.optionQuantity'),
        breaks: [options({ ...option, optionQuantity: undefined })],
        keeps: [options(option), set('options', [])],
      },
      {
        at: of('options.1.optionPrice'),
        breaks: [options(option, { ...option, optionPrice: undefined })],
        keeps: [options(option, option), options({ ...option, selections: undefined })],
      },
      {
        at: of('options.0.selections.0.code'),
        breaks: [options({ ...option, selections: [{ ...red, code: undefined }] })],
        keeps: [options({ ...option, selections: [{ ...red, code: '170' }] })],
      },
      {
        at: of('options.0.selections.1.label'),
        breaks: [options({ ...option, selections: [red, { ...red, label: '' }] })],
        keeps: [options({ ...option, selections: [red, red] })],
      },
      {
        at: of('options.0.selections.0.value'),
        breaks: [options({ ...option, selections: [{ ...red, value: undefined }] })],
        keeps: [options({ ...option, selections: [] })],
      },
    ],
    'naverco-shipping-base-fee': {
      at: of('shipping.baseFee'),
      breaks: [
        set('shipping', {}),
        fee({ baseFee: '' }),
        fee({ baseFee: -1 }),
        fee({ baseFee: 0.5 }),
        fee({ baseFee: '무료' }),
      ],
      keeps: [[{}], fee({}), fee({ baseFee: '2500' }), fee({ baseFee: 0 })],
    },
    'naverco-shipping-fee-pay-type': {
      at: of('shipping.feePayType'),
      breaks: [
        fee({ feePayType: undefined }),
        fee({ feePayType: 'PREPAID' }),
        fee({ feePayType: 'FREE' }),
        fee({ baseFee: 1, feePayType: '' }),
        fee({ baseFee: '2500', feePayType: undefined }),
      ],
      keeps: [
        [{}],
        fee({}),
        fee({ feePayType: 'CASH_ON_DELIVERY' }),
        fee({ baseFee: 0, feePayType: 'FREE' }),
        [{ naverProducts: [item, { ...item, shipping: { baseFee: 2500, feePayType: 'PREPAYED' } }] }],
      ],
    },
    'naverco-shipping-method': {
      at: of('shipping.method'),
      breaks: [fee({ method: 'delivery' }), fee({ method: 'PARCEL' })],
      keeps: [
        [{}],
        ...['DELIVERY', 'QUICK_SVC', 'DIRECT_DELIVERY', 'VISIT_RECEIPT', 'NOTHING'].map((method) =>
          fee({ method }),
        ),
      ],
    },
    'naverco-area-surcharge': [
      {
        at: of('shipping.feeRule.surchargesByArea'),
        breaks: [areas('api'), areas({ area: 'jeju', surcharge: 3000 }), areas(3000)],
        keeps: [
          areas('API'),
          areas([]),
          areas([
            { area: 'island', surcharge: 2000 },
            { area: 'jeju', surcharge: 3000 },
          ]),
          areas([{ area: ['island', 'jeju'], surcharge: 2000 }]),
        ],
      },
      {
        at: of('shipping.feeRule.surchargesByArea.0.area'),
        breaks: [areas([{ area: 'Jeju', surcharge: 3000 }]), areas([{ surcharge: 3000 }])],
        keeps: [areas([{ area: 'jeju', surcharge: 3000 }])],
      },
      {
        at: of('shipping.feeRule.surchargesByArea.1.area.0'),
        breaks: [areas([{ area: ['jeju'] }, { area: ['제주'] }])],
        keeps: [areas([{ area: ['jeju'] }, { area: ['island'] }])],
      },
    ],
    'naverco-buyer-tel': {
      at: 'buyer_tel',
      breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: ' ' }], [{ buyer_tel: 1012345678 }]],
      keeps: [[{}]],
    },
    'naverco-quantity-without-options': [
      {
        at: of('quantity'),
        breaks: [set('quantity', undefined), [{ [of('quantity')]: undefined, [of('options')]: [] }]],
        keeps: [
          [{}],
          [{ [of('quantity')]: undefined, [of('options')]: [option] }],
          [{ [of('quantity')]: undefined, [of('option')]: option }],
        ],
      },
      {
        at: 'naverProducts.1.quantity',
        breaks: [
          [
            {
              naverProducts: [
                { ...item, quantity: undefined, options: [option] },
                { ...item, quantity: undefined },
              ],
            },
          ],
        ],
        keeps: [[{ naverProducts: [{ ...item, quantity: undefined, options: [option] }, item] }]],
      },
    ],
    'naverco-option-price-code': {
      at: of('options.1.selectionCode'),
      breaks: [
        options(option, { ...option, optionPrice: 100 }),
        options(option, { ...option, optionPrice: -100 }),
        options({ ...option, selectionCode: 'R' }, { ...option, optionPrice: 100, selectionCode: '' }),
      ],
      keeps: [
        options(option, { ...option, optionPrice: 100, selectionCode: 'R' }),
        options({ ...option, optionPrice: 100, selectionCode: 'R' }, option),
        options(option, option),
        options(option, { ...option, optionPrice: '0' }),
      ],
    },
    'naverco-qty-ranges': {
      at: of('shipping.feeRule.rangesByQty'),
      breaks: [
        fee({
          feeRule: {
            rangesByQty: [
              { from: 10, surcharge: 1000 },
              { from: 20, surcharge: 2000 },
              { from: 30, surcharge: 3000 },
            ],
          },
        }),
      ],
      keeps: [
        fee({
          feeRule: {
            rangesByQty: [
              { from: 10, surcharge: 1000 },
              { from: 20, surcharge: 2000 },
            ],
          },
        }),
      ],
    },
    'naverco-deprecated': [
      { at: of('option'), breaks: [set('option', option)], keeps: [options(option)] },
      {
        at: of('shipping.feeType'),
        breaks: [fee({ feeType: 'CHARGE' })],
        keeps: [fee({ feeRule: { freeByThreshold: 20000 } })],
      },
    ],
    'naverco-no-completion-callback': { at: 'pg', always: true, breaks: [[{}]], keeps: [] },
    'naverco-pay-method-ignored': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'card' }]],
      keeps: [[{}], [{ pay_method: '' }]],
    },
    'naverco-culture-mix': {
      at: 'naverCultureBenefit',
      breaks: [[{ naverCultureBenefit: true }]],
      keeps: [[{ naverCultureBenefit: false }], [{}]],
    },
  },
})
