/** The smallest request as a reader would write it. */
import type { Language } from '../../shared/language/index.tsx'
import type { Example, Selector } from '../data/types.ts'

/** Sample values that are words, as an English page says them. */
const english: Readonly<Record<string, string>> = {
  의자: 'Chair',
  홍길동: 'Gildong Hong',
  '의자 가게': 'Chair Store',
  '서울시 강남구': 'Gangnam-gu, Seoul',
}

/** A value with its words in the language of the page. */
export function spoken(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return language === 'en' ? (english[value] ?? value) : value
  if (Array.isArray(value)) return value.map((item) => spoken(item, language))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, language)]))
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`)

/** A value as TypeScript, objects over several lines unless they are short. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const inner = `${indent}  `
  const items = (at: string): string[] =>
    Array.isArray(value)
      ? value.map((item) => literal(item, at))
      : Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${literal(item, at)}`)
  const flat = items(inner)
  const pad = open === '{' && flat.length > 0 ? ' ' : ''
  const line = `${open}${pad}${flat.join(', ')}${pad}${close}`
  const isShort = !line.includes('\n') && indent.length + line.length < 60
  return isShort ? line : `${open}\n${flat.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
}

/** A list of named properties over several lines, as the argument of a call. */
const block = (value: object, indent: string): string =>
  `{\n${Object.entries(value)
    .map(([key, item]) => `${indent}  ${keyOf(key)}: ${literal(item, `${indent}  `)},\n`)
    .join('')}${indent}}`

const channelOf = (code: string, { mid, channelKey }: Selector): string => {
  const more = mid ? `, mid: '${mid}'` : channelKey ? `, channelKey: '${channelKey}'` : ''
  return `{ pg: ${code}${more} }`
}

interface Options {
  readonly language: Language
  /** The gateway opens with `IMP.loadUI`. */
  readonly loadUi: boolean
  readonly isBilling: boolean
}

/** Kinds of buttons `IMP.loadUI` draws, by the code of the gateway and its window. */
const uiOf = (code: string, isBilling: boolean): string =>
  code === 'toss_brandpay' ? 'toss-brandpay-widget' : isBilling ? 'paypal-rt' : 'paypal-spb'

/** A module that makes the request. */
export function snippetOf(code: string, example: Example, { language, loadUi, isBilling }: Options): string {
  const request = spoken(example.request, language) as object
  const channel = channelOf(code, example.selector)
  if (loadUi)
    return `import { checkPay, loadSdk, pgString } from 'iamport-browser'
import { ${code} } from 'iamport-browser/pg'

const channel = ${channel}
const request = ${block(request, '')}

type Answer = (answer: object) => void
const imp = (await loadSdk()) as { loadUI(type: string, param: object, answer: Answer): void }
if (checkPay(channel, request).every(({ severity }) => severity === 'warning'))
  imp.loadUI('${uiOf(code, isBilling)}', { pg: pgString(channel), ...request }, (answer) => console.log(answer))
`
  return `import { createIamport } from 'iamport-browser'
import { ${code} } from 'iamport-browser/pg'

const iamport = createIamport({
  userCode: 'imp00000000',
  channels: { main: ${channel} },
})

const result = await iamport.requestPay('main', ${block(request, '')})
`
}
