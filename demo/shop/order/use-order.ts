import { checkPay, deviceOf, createMerchantUid, type PayIssue } from 'iamport-browser'
import { useMemo, useState } from 'preact/hooks'
import { useLanguage } from '../language/index.ts'
import { keep, kept } from '../payment/mode.ts'
import type { Issues } from '../../shared/ui/field.tsx'
import { channelOf } from './channels.ts'
import { fieldOf, readable } from './fields.ts'
import { offerOf, type Offer } from './offer.ts'
import { firstOrder, type Order } from './order.ts'
import { extraOf, requestOf } from './request.ts'

/** What the parts of the form share. */
export interface Form {
  order: Order
  offer: Offer
  set(change: Partial<Order>): void
  /** What is to be shown at a field now. */
  issues(field: string): Issues
}

/** Where a phone comes back to. `cart` and the fragment are the shop's own and have to survive the journey. */
const returnTo = (): string => new URL('complete.html?cart=7#done', document.baseURI).href

/** The order on the page, the request it makes, and what the package says about that. */
export function useOrder() {
  const { t, locale } = useLanguage()
  const [order, setOrder] = useState<Order>(() => ({ ...firstOrder(t.sampleBuyer), ...kept().order }))
  const [merchant_uid, setUid] = useState(createMerchantUid)
  // Nobody is told off for a field they have not been to yet.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [attempted, setAttempted] = useState(false)
  const [refused, setRefused] = useState<readonly PayIssue[]>([])

  const channel = channelOf(order.channel, order.mid)
  const request = useMemo(
    () =>
      requestOf(order, { merchant_uid, productName: t.productName, company: t.brand, returnTo: returnTo() }),
    [order, merchant_uid, t],
  )
  const live = checkPay(channel, request, {
    ...deviceOf(navigator.userAgent, navigator.maxTouchPoints),
    locale,
  })
  const unseen = refused.filter(
    (issue) => !live.some(({ rule, path }) => rule === issue.rule && path === issue.path),
  )
  const issues = readable([...live, ...unseen])
  const isShown = (issue: PayIssue): boolean =>
    issue.severity === 'warning' || attempted || touched.has(fieldOf(issue) ?? '')

  const extraBroken = extraOf(order.extra) === undefined
  const form: Form = {
    order,
    offer: offerOf(order),
    set(change) {
      const next = { ...order, ...change }
      keep({ order: next })
      setOrder(next)
      setRefused([])
      const names = Object.keys(change)
      // Another gateway or method makes another form: it starts without reproaches.
      const isAnother = ['channel', 'method', 'billing', 'escrow'].some((name) => names.includes(name))
      if (isAnother) setAttempted(false)
      setTouched((before) => (isAnother ? new Set() : new Set([...before, ...names])))
    },
    issues(field) {
      if (field === 'extra')
        return extraBroken ? [{ severity: 'error', rule: 'json', message: t.extraBroken }] : []
      return issues.filter((issue) => fieldOf(issue) === field && isShown(issue))
    },
  }
  const fieldsOnPage = (issue: PayIssue): boolean => fieldOf(issue) !== undefined && isInForm(issue, form)
  return {
    form,
    channel,
    request,
    merchant_uid,
    /** Issues whose field is not in the form. */
    others: issues.filter((issue) => !fieldsOnPage(issue) && isShown(issue)),
    errors:
      new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)).size +
      (extraBroken ? 1 : 0),
    attempted,
    attempt: () => setAttempted(true),
    refuse: setRefused,
    /** Every attempt needs an order number of its own. */
    renew: () => {
      setUid(createMerchantUid())
      setAttempted(false)
      setTouched(new Set())
    },
  }
}

export type OrderOnPage = ReturnType<typeof useOrder>

/** Whether the field of an issue is there for this gateway and method. */
function isInForm(issue: PayIssue, { order, offer }: Form): boolean {
  const field = fieldOf(issue) ?? ''
  const shown: Record<string, boolean> = {
    quota: offer.quota,
    cardCode: offer.direct,
    cardQuota: offer.direct && order.cardCode !== '',
    vbankDue: offer.vbankDue,
    digital: offer.digital,
    shopUserId: offer.shopUserId,
    memcorp: offer.memcorp,
    escrow: offer.escrow,
    customerUid: offer.billing,
  }
  return field.startsWith('lines.') ? offer.escrow && order.escrow : (shown[field] ?? true)
}
