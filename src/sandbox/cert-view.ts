import { h } from './h.js'
import {
  actionsOf,
  buttonOf,
  frameOf,
  list,
  textOf,
  type Parts,
  type Press,
  type ViewContext,
} from './pg-view.js'
import type { PgRequest } from './pg-request.js'
import { texts } from './texts.js'

/** The window that checks a person. What it is told of them (`certification.json`: Danal only) is shown, not asked for. */
export function certificationView(
  context: ViewContext & { request: PgRequest; onPress(press: Press): void },
): HTMLElement {
  const parts: Parts = { ...context, t: texts[context.language] }
  const { t, request } = parts
  const { params } = request
  const person = h(
    'section',
    { class: 'order', 'data-testid': 'person', 'aria-labelledby': 'person-title' },
    h('h2', { id: 'person-title' }, t.person),
    list([
      [t.orderNumber, textOf(params.merchant_uid) || '—', 'code'],
      [t.personName, textOf(params.name)],
      [t.phone, textOf(params.phone)],
      [t.carrier, textOf(params.carrier)],
      [t.minAge, textOf(params.min_age)],
      [t.company, textOf(params.company)],
    ]),
    h('p', { class: 'hint' }, t.personNote),
  )
  const first = buttonOf('pay', t.certify, 'primary', context.onPress, 'certify')
  return frameOf({ ...parts, title: t.certification }, person, actionsOf(parts, first, context.onPress))
}
