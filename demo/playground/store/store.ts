import { checkPay, createMerchantUid, type PgData } from 'iamport-browser'
import { allPgs, describePg } from 'iamport-browser/pg'
import { ko, type Locale } from 'iamport-browser/locales'
import { batch, computed, signal } from '@preact/signals'
import { byPlace, placesOf, same, united, type Finding } from '../form/issues.ts'
import { modelOf, type Model } from '../form/model.ts'
import { typedOf } from '../form/read.ts'
import { channelOf, extraOf, handedOver, requestOf } from '../form/request.ts'
import { emptyState, type State } from '../form/state.ts'
import type { Entry } from '../form/value.ts'
import { presetsOf, type Preset } from '../presets/presets.ts'

/** Every gateway by its code. */
export const pgs: Readonly<Record<string, PgData>> = allPgs

export const isPg = (code: string): boolean => Object.keys(pgs).includes(code)

const models = new Map<string, Model>()

/** The form of a gateway; made once. */
export function modelFor(code: string): Model {
  let model = models.get(code)
  if (!model) models.set(code, (model = modelOf(describePg(pgs[code] as PgData))))
  return model
}

/** Everything chosen and typed. */
export const state = signal<State>(emptyState)

/** The language of the package's messages. */
export const locale = signal<Locale>(ko)

/** Fields the visitor typed into, since a preset was chosen. */
const typedByHand = new Set<string>()

export const pgCode = computed(() => state.value.pg)
export const model = computed(() => modelFor(pgCode.value))
export const pg = computed(() => pgs[pgCode.value] as PgData)
export const request = computed(() => requestOf(model.value.tree, state.value))
export const channel = computed(() => channelOf(pg.value, state.value))
export const handed = computed(() => handedOver(channel.value, request.value))
export const presets = computed(() => presetsOf(pgCode.value, pgs))
export const extraIsBroken = computed(() => extraOf(state.value.extra) === undefined)

const findings = computed<Finding[]>(() => {
  const { device } = state.value
  const check = (situation: 'pc' | 'mobile') =>
    checkPay(channel.value, request.value, { device: situation, locale: locale.value })
  return united(device === 'phone' ? null : check('pc'), device === 'pc' ? null : check('mobile'))
})

const found = computed(() => byPlace(findings.value, placesOf(model.value.tree, state.value)))

/** How much stands against the request. */
export const counts = computed(() => {
  const errors = findings.value.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.value.length - errors }
})

const nothing: readonly Finding[] = []

/** What stands at a place; the same list for as long as it says the same. */
export function findingsAt(place: string): () => readonly Finding[] {
  let last = nothing
  return () => {
    const now = found.value.get(place) ?? nothing
    return (last = same(last, now) ? last : now)
  }
}

/** How many findings stand at a place or inside it. */
export function errorsWithin(place: string): number {
  return findings.value.filter(
    ({ path, severity }) => severity === 'error' && (path === place || path.startsWith(`${place}.`)),
  ).length
}

const change = (part: Partial<State>): void => {
  state.value = { ...state.peek(), ...part }
}

export const choose = change

/** Types into a field; an empty text takes it out. */
export function type(path: string, entry: Entry | undefined): void {
  const { [path]: _, ...others } = state.peek().fields
  typedByHand.add(path)
  change({ fields: entry === undefined || entry === '' ? others : { ...state.peek().fields, [path]: entry } })
}

/** Adds an item to a list. */
export function addItem(path: string): void {
  const { lists } = state.peek()
  change({ lists: { ...lists, [path]: (lists[path] ?? 0) + 1 } })
}

/** Takes an item out of a list; those after it move up. A list without items is not sent. */
export function removeItem(path: string, item: number): void {
  const { fields, lists } = state.peek()
  const moved = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        if (!key.startsWith(`${path}.`)) return [[key, value]]
        const [index = '', ...rest] = key.slice(path.length + 1).split('.')
        if (Number(index) < item) return [[key, value]]
        return Number(index) === item ? [] : [[[path, Number(index) - 1, ...rest].join('.'), value]]
      }),
    )
  const left = (lists[path] ?? 0) - 1
  const { [path]: _, ...others } = moved(lists)
  change({ fields: moved(fields), lists: left > 0 ? { ...others, [path]: left } : others })
}

/** Puts a request into the form, with an order number of its own where it has none. */
export function fill(code: string, given: Readonly<Record<string, unknown>>): void {
  const merchant_uid = given.merchant_uid ?? createMerchantUid()
  change({ pg: code, ...typedOf(modelFor(code).tree, { ...given, merchant_uid }) })
}

export function applyPreset({ pg: code, request: given }: Preset): void {
  typedByHand.clear()
  const isOther = code !== state.peek().pg
  batch(() => {
    fill(code, given)
    // A MID belongs to a gateway.
    if (isOther) change({ mid: '', channelKey: '' })
  })
}

/** Goes to another gateway: its smallest request, with what the visitor typed themselves where it has that field. */
export function goTo(code: string): void {
  if (code === state.peek().pg) return
  const { fields: before, extra } = state.peek()
  const [smallest] = presetsOf(code, pgs)
  const kept = Object.fromEntries(Object.entries(before).filter(([path]) => typedByHand.has(path)))
  batch(() => {
    fill(code, smallest?.request ?? {})
    const { fields } = state.peek()
    const places = placesOf(modelFor(code).tree, state.peek())
    const fits = Object.entries(kept).filter(([path]) => places.has(path) && path !== 'pay_method')
    change({ mid: '', channelKey: '', extra, fields: { ...fields, ...Object.fromEntries(fits) } })
  })
}

/** Pays, or registers a way to pay. */
export function goToWindow(window: State['window']): void {
  const { fields } = state.peek()
  const { description } = modelFor(state.peek().pg)
  const methods = (window === 'billing' ? description.billing : description.payment)?.methods ?? []
  const method = fields.pay_method
  const fits = methods.length === 0 || methods.some(({ code }) => code === method)
  change({
    window,
    fields: {
      ...fields,
      ...(window === 'billing' && fields.customer_uid === undefined && { customer_uid: 'moa-card-1' }),
      ...(!fits && method !== undefined && { pay_method: methods[0]?.code ?? method }),
    },
  })
}
