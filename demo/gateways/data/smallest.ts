/** The smallest request of each method, found by asking the checks what is missing. */
import { checkPay } from '../../../src/check-pay.ts'
import type { FieldDescription, PgDescription } from '../../../src/pg/index.ts'
import type { PgData } from '../../../src/rules/vocabulary.ts'
import { sampleOf, type Window } from './samples.ts'
import type { Example, Selector } from './types.ts'

type Request = Record<string, unknown>

/** A copy with a value at a dotted path; what stands on the way is made. */
function having(request: Request, path: string, value: unknown): Request {
  const copy = structuredClone(request)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = copy
  keys.forEach((key, i) => {
    const next = keys[i + 1] ?? last
    at = (at[key] ??= /^\d+$/.test(next) ? [] : {}) as Request
  })
  at[last] = value
  return copy
}

const at = (request: Request, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Request | undefined)?.[key], request)

/** A phone's way back, as `requestPay` adds it where a gateway reads it. */
const back = { m_redirect_url: 'https://shop.example/complete' }

/** What is known against a request, on a PC or a phone. */
function issuesOf(pg: PgData, request: Request, selector: Selector = {}) {
  return [
    ...checkPay({ pg, ...selector }, request, { device: 'pc' }),
    ...checkPay({ pg, ...selector }, { ...back, ...request }, { device: 'mobile' }).filter(
      ({ path }) => path in request || path !== 'm_redirect_url',
    ),
    // Taken one by one: a message is made when it is read, and nobody reads it here.
  ].map(({ severity, rule, path }) => ({ severity, rule, path, key: `${rule} ${path}` }))
}

const errorsIn = (issues: readonly { severity: string }[]): number =>
  issues.filter(({ severity }) => severity === 'error').length

/** A request with every field that is missed, one after another, until nothing can be bettered. */
function complete(pg: PgData, fields: readonly FieldDescription[], start: Request, window: Window): Request {
  const fieldAt = (path: string) => fields.find((field) => field.path === path.replace(/\.\d+/g, '[]'))
  const given = new Set(['pay_method', 'merchant_uid', 'customer_uid'].filter((path) => path in start))
  let request = start
  let issues = issuesOf(pg, request)
  for (let round = 0; round < 40; round++) {
    let left = issues
    const known = new Set(issues.map(({ key }) => key))
    const better = issues
      .filter(({ path }) => path !== '' && !given.has(path))
      .flatMap(({ key, path, severity }) =>
        sampleOf(path, fieldAt(path), window).map((value) => ({
          key,
          mustBe: severity === 'error' && at(request, path) === undefined,
          next: having(request, path, value),
        })),
      )
      .find(({ key, mustBe, next }) => {
        left = issuesOf(pg, next)
        if (left.some((issue) => issue.key === key)) return false
        // What a new member misses is added next. Any other change has to mend more than it breaks.
        const fewer = errorsIn(left) < errorsIn(issues)
        return mustBe || fewer || (left.length < issues.length && left.every((issue) => known.has(issue.key)))
      })
    if (!better) return request
    request = better.next
    issues = left
  }
  return request
}

/** How a channel names the gateway's setting: by its bare code, unless something else is known to be better. */
function selectorFor(pg: PgData, request: Request, mid: string): Selector {
  const choices: readonly Selector[] = [{}, { mid }, { channelKey: 'channel-key-…' }]
  const counts = choices.map((selector) => issuesOf(pg, request, selector).length)
  return choices[counts.indexOf(Math.min(...counts))] ?? {}
}

/** The smallest requests of one window, by method. A gateway that lists no methods has one, under `any`. */
function examples(pg: PgData, description: PgDescription, kind: Window): Readonly<Record<string, Example>> {
  const { code, fields, testMids } = description
  const window = description[kind]
  if (!window || (kind === 'billing' && description.billing?.pg !== code)) return {}
  const mid = testMids.find(({ use }) => use === kind)?.mid ?? 'MID'
  const order: Request = {
    ...(kind === 'billing' && { customer_uid: 'card0001' }),
    merchant_uid: 'order0001',
  }
  const methods = window.methods.length > 0 ? window.methods.map((method) => method.code) : ['any']
  return Object.fromEntries(
    methods.map((method) => {
      let start: Request = { ...(method !== 'any' && { pay_method: method }), ...order }
      for (const path of window.required)
        if (path !== 'pay_method' && at(start, path) === undefined) {
          const field = fields.find((one) => one.path === path)
          start = having(start, path, sampleOf(path, field, kind)[0])
        }
      if (pg.dollars && 'amount' in start) start = { ...start, amount: 49.9 }
      if (kind === 'billing' && description.billing?.amount === 'charged-now') start.amount = 64900
      const request = complete(pg, fields, start, kind)
      const selector = selectorFor(pg, request, mid)
      const notes = [...new Set(issuesOf(pg, request, selector).map(({ rule }) => rule))]
      return [method, { request, selector, notes }]
    }),
  )
}

/** The smallest requests of both windows. */
export function smallestRequests(pg: PgData, description: PgDescription) {
  return {
    payment: examples(pg, description, 'payment'),
    billing: examples(pg, description, 'billing'),
  }
}

/** Whether the SDK opens this gateway with `IMP.loadUI` only. */
export const needsLoadUi = (pg: PgData, request: Request): boolean =>
  checkPay({ pg }, request, { call: 'request_pay' }).some(
    ({ severity, path }) => severity === 'error' && path === 'pg',
  )
