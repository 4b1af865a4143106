/** What the shop sells. The page shows these prices; the server computes every amount from them itself. */
export interface Product {
  readonly id: ProductId
  readonly name: Readonly<Record<'ko' | 'en', string>>
  /** In won. */
  readonly price: number
}

export type ProductId = 'mugs' | 'plate' | 'teapot' | 'tray'

export const catalogue: readonly Product[] = [
  { id: 'mugs', name: { ko: '모아 머그컵 세트', en: 'Moa mug set' }, price: 59_000 },
  { id: 'plate', name: { ko: '모아 접시', en: 'Moa plate' }, price: 18_000 },
  { id: 'teapot', name: { ko: '모아 찻주전자', en: 'Moa teapot' }, price: 42_000 },
  { id: 'tray', name: { ko: '모아 나무 쟁반', en: 'Moa wooden tray' }, price: 24_000 },
]

/** What a card on file is charged with, every month. */
export const subscription = {
  name: { ko: '모아 원두 정기구독', en: 'Moa coffee subscription' },
  price: 9_900,
} as const

/** One line of a cart. */
export interface Line {
  readonly id: ProductId
  /** 1 to {@link most}. */
  readonly quantity: number
}

/** So many of one product go into a cart. */
export const most = 20

export const productOf = (id: string): Product | undefined => catalogue.find((product) => product.id === id)
