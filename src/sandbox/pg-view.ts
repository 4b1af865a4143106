import { directCard, dueDate } from './answers.js'
import { cardName } from './cards.js'
import { h } from './h.js'
import { pgFace } from './pg-names.js'
import type { PgRequest } from './pg-request.js'
import { methodName, money, texts, type Language, type Texts } from './texts.js'

/** What the buyer can press. */
export type Press = 'pay' | 'issue-vbank' | 'decline' | 'cancel' | 'abandon'

/** What the views ask of the page. */
export interface ViewContext {
  language: Language
  onSwitchLanguage(): void
}

/** What every part of a window needs. */
export interface Parts extends ViewContext {
  request: PgRequest
  t: Texts
  /** What the window is; a payment window by default. */
  title?: string
}

/** The payment window itself. */
export function payView(
  context: ViewContext & { request: PgRequest; onPress(press: Press): void },
): HTMLElement {
  const parts: Parts = { ...context, t: texts[context.language] }
  return frameOf(parts, orderSection(parts), methodSection(parts), payActions(parts, context.onPress))
}

/** The page a buyer is left on when the shop gave no address to return to. */
export function lostView(
  context: ViewContext & {
    request: PgRequest
    problem: 'missing' | 'not-absolute'
    fields: Record<string, string>
    onBack(): void
  },
): HTMLElement {
  const parts: Parts = { ...context, t: texts[context.language] }
  const { t } = parts
  const back = h('button', { type: 'button', class: 'primary', 'data-testid': 'back' }, t.back)
  back.addEventListener('click', context.onBack)
  return frameOf(
    parts,
    h(
      'section',
      { class: 'lost', 'data-testid': 'lost' },
      h('h2', { tabindex: '-1' }, t.lost),
      h('p', {}, context.problem === 'missing' ? t.lostMissing : t.lostRelative),
      h('h3', {}, t.lostAnswer),
      list(Object.entries(context.fields).map(([key, value]) => [key, value, 'code'])),
    ),
    h('footer', { class: 'actions' }, back),
  )
}

/** The frame under a window of its own. */
export function waitingView({ language }: ViewContext): HTMLElement {
  const t = texts[language]
  return h('main', { class: 'window' }, h('h1', {}, t.waiting), h('p', {}, t.waitingNote))
}

/** What somebody sees who opens the page by hand. */
export function emptyView({ language }: ViewContext): HTMLElement {
  const t = texts[language]
  return h('main', { class: 'window' }, h('h1', {}, t.empty), h('p', {}, t.emptyNote))
}

/** The window around what is in it. */
export function frameOf(
  { request, language, t, title = t.title, onSwitchLanguage }: Parts,
  ...content: HTMLElement[]
): HTMLElement {
  const face = pgFace(request.provider, language)
  const other = h(
    'button',
    {
      type: 'button',
      class: 'language',
      lang: language === 'ko' ? 'en' : 'ko',
    },
    t.otherLanguage,
  )
  other.addEventListener('click', onSwitchLanguage)
  const main = h(
    'main',
    { class: 'window' },
    h(
      'header',
      {},
      h('span', { class: 'mark', 'aria-hidden': 'true' }, face.mark),
      h('h1', {}, h('span', { 'data-testid': 'pg-name' }, face.name), h('small', {}, title)),
      other,
    ),
    notice(language),
    ...content,
  )
  main.style.setProperty('--pg', face.colour)
  main.style.setProperty('--pg-ink', face.ink)
  return main
}

/** Both languages at once: whoever looks at it must not take it for a real payment. */
function notice(language: Language): HTMLElement {
  const ko = h('span', { lang: 'ko' }, texts.ko.noPayment)
  const en = h('span', { lang: 'en' }, texts.en.noPayment)
  const [first, second] = language === 'ko' ? [ko, en] : [en, ko]
  return h('p', { class: 'notice' }, h('strong', { lang: 'en' }, 'SANDBOX'), ' · ', first, ' / ', second)
}

function orderSection({ request: { params }, language, t }: Parts): HTMLElement {
  const amount = money(params.amount, params.currency, language)
  return h(
    'section',
    { class: 'order', 'data-testid': 'order', 'aria-labelledby': 'order-title' },
    h('h2', { id: 'order-title' }, t.order),
    h('p', { class: 'name' }, textOf(params.name) || t.noName),
    h(
      'p',
      { class: 'total' },
      h('span', {}, t.amount),
      h('strong', { 'data-testid': 'amount' }, amount || '—'),
    ),
    list([
      [t.orderNumber, textOf(params.merchant_uid) || '—', 'code'],
      [t.buyer, textOf(params.buyer_name)],
      [t.taxFree, params.tax_free ? money(params.tax_free, params.currency, language) : ''],
      [t.vat, params.vat_amount ? money(params.vat_amount, params.currency, language) : ''],
      [t.escrow, params.escrow === true ? t.escrowOn : ''],
    ]),
    ...products(params, language, t),
  )
}

function products(params: Record<string, unknown>, language: Language, t: Texts): HTMLElement[] {
  const items = [params.kcpProducts, params.kiccProducts, params.products].find(Array.isArray) as
    Record<string, unknown>[] | undefined
  if (!items?.length) return []
  const rows = items.map((item) => {
    const price = money(item.amount ?? item.unitPrice, params.currency, language)
    return h(
      'li',
      {},
      h('span', {}, textOf(item.name), h('small', {}, ` × ${textOf(item.quantity) || '1'}`)),
      h('span', { class: 'number' }, price),
    )
  })
  return [h('h3', {}, t.products), h('ul', { class: 'products', 'data-testid': 'products' }, ...rows)]
}

function methodSection({ request, language, t }: Parts): HTMLElement {
  const { params } = request
  const billing = params.customer_uid !== undefined
  const method = methodName(params.pay_method ?? 'card', language)
  const direct = directCard(params)
  const isCard = (params.pay_method ?? 'card') === 'card'
  const name = direct?.code ? cardName(direct.code, language) : isCard ? t.testCard : method
  const quota = (params.display as { card_quota?: unknown } | undefined)?.card_quota
  return h(
    'section',
    { class: 'method', 'aria-labelledby': 'method-title' },
    h('h2', { id: 'method-title' }, billing ? t.billing : t.method),
    billing && h('p', { class: 'hint' }, t.billingNote),
    h(
      'div',
      { class: `face ${isCard ? 'card' : 'other'}` },
      h('span', { class: 'face-name' }, name),
      h('span', { class: 'face-kind', lang: 'en' }, 'SANDBOX'),
      isCard && h('span', { class: 'face-number' }, '1234 12** **** ***1'),
      isCard && h('span', { class: 'face-method' }, method),
    ),
    list([
      [t.customer, textOf(params.customer_uid), 'code'],
      [t.card, direct?.code ? `${cardName(direct.code, language)} (${direct.code})` : ''],
      [t.requested, direct ? t.months(direct.quota) : ''],
      [t.instalments, Array.isArray(quota) ? quotaText(quota, t) : ''],
      [t.vbankDue, params.pay_method === 'vbank' ? dueText(params.vbank_due, language) : ''],
    ]),
    h('p', { class: 'hint' }, t.testNote),
  )
}

function payActions(parts: Parts, onPress: (press: Press) => void): HTMLElement {
  const { request, language, t } = parts
  const { params } = request
  const pay = t.pay(money(params.amount, params.currency, language))
  const first =
    params.pay_method === 'vbank'
      ? buttonOf('issue-vbank', t.issueVbank, 'primary', onPress)
      : buttonOf('pay', params.customer_uid === undefined ? pay : t.register, 'primary', onPress)
  return actionsOf(parts, first, onPress)
}

/** One thing the buyer can press, which tests find by `id`. */
export function buttonOf(
  press: Press,
  label: string,
  kind: string,
  onPress: (press: Press) => void,
  id: string = press,
): HTMLElement {
  const element = h('button', { type: 'button', class: kind, 'data-testid': id }, label)
  element.addEventListener('click', () => onPress(press))
  return element
}

/** The first button, and the ones that are the same in every window. */
export function actionsOf({ t }: Parts, first: HTMLElement, onPress: (press: Press) => void): HTMLElement {
  return h(
    'footer',
    { class: 'actions' },
    first,
    h(
      'div',
      { class: 'others', role: 'group', 'aria-labelledby': 'others-title' },
      h('h2', { id: 'others-title' }, t.others),
      buttonOf('decline', t.decline, 'secondary', onPress),
      buttonOf('cancel', t.cancel, 'secondary', onPress),
      buttonOf('abandon', t.abandon, 'quiet', onPress),
    ),
    h('p', { class: 'status', role: 'status' }),
  )
}

/** Terms and values; what is empty is left out. */
export function list(rows: [term: string, value: string, kind?: string][]): HTMLElement | null {
  const shown = rows.filter(([, value]) => value !== '')
  if (!shown.length) return null
  return h(
    'dl',
    {},
    ...shown.map(([term, value, kind = '']) =>
      h('div', {}, h('dt', {}, term), h('dd', kind ? { class: kind } : {}, value)),
    ),
  )
}

function quotaText(quota: unknown[], t: Texts): string {
  return quota.length ? t.months(quota.join(', ')) : t.single
}

function dueText(due: unknown, language: Language): string {
  const date = dueDate(due, new Date())
  return date.toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  })
}

/** A value of a request as text. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
