export const title = { ko: '플레이그라운드 · iamport-browser', en: 'Playground · iamport-browser' }

const ko = { heading: '플레이그라운드', lead: '' }

export type Texts = typeof ko

const en: Texts = { heading: 'Playground', lead: '' }

export const texts = { ko, en }
