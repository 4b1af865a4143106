export const title = { ko: 'PG 안내 · iamport-browser', en: 'Gateways · iamport-browser' }

const ko = { heading: 'PG 안내', lead: '' }

export type Texts = typeof ko

const en: Texts = { heading: 'Gateways', lead: '' }

export const texts = { ko, en }
