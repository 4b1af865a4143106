import { subscription as plan } from './catalogue.ts'
import type { PortOne } from './portone.ts'
import { newNumber, note, type ShopState, type Subscription } from './state.ts'
import { refuse, type Verdict } from './verify.ts'

export function createSubscriptions(state: ShopState, portone: PortOne) {
  /** The number of the order is made here, so that a key cannot be claimed by whoever knows the card's name. */
  function create(language: unknown): Subscription {
    const subscription: Subscription = {
      customer_uid: newNumber('moa-card'),
      merchant_uid: newNumber('MOA-KEY'),
      name: plan.name[language === 'en' ? 'en' : 'ko'],
      amount: plan.price,
      state: 'open',
      charges: [],
      log: [],
    }
    note(subscription, 'order-made', { amount: 0 })
    state.subscriptions[subscription.customer_uid] = subscription
    return subscription
  }

  /** The buyer came back from the window: is there a card on file? The first month is charged at once. */
  async function verify(subscription: Subscription, imp_uid: string | null): Promise<Verdict> {
    const { customer_uid, merchant_uid } = subscription
    const payment = await (imp_uid === null ? portone.paymentOf(merchant_uid) : portone.payment(imp_uid))
    if (!payment) {
      note(subscription, 'payment-unknown', { imp_uid: imp_uid ?? merchant_uid })
      return imp_uid === null ? { is: 'none' } : refuse(subscription, 'unknown-payment')
    }
    const { status, amount } = payment
    note(subscription, 'payment-found', {
      imp_uid: payment.imp_uid,
      status,
      amount,
      merchant_uid: payment.merchant_uid,
    })
    if (payment.merchant_uid !== merchant_uid) return refuse(subscription, 'other-order')
    if (payment.customer_uid !== customer_uid) return refuse(subscription, 'other-card')
    if (status !== 'paid') {
      note(subscription, 'not-paid', { status })
      return { is: 'failed', ...(payment.fail_reason !== null && { reason: payment.fail_reason }) }
    }
    // Asked twice, or told by the webhook as well, it is charged once all the same.
    if (subscription.state !== 'open') {
      note(subscription, 'confirmed-before')
      return { is: 'paid' }
    }
    subscription.state = 'active'
    const card = await portone.card(customer_uid)
    if (!card) {
      subscription.state = 'open'
      return refuse(subscription, 'other-card')
    }
    subscription.card = `${card.card_name ?? ''} ${card.card_number ?? ''}`.trim()
    note(subscription, 'card-kept', { card: subscription.card })
    await charge(subscription)
    return { is: 'paid' }
  }

  /** Charges a month. Every charge has an order number of its own. */
  async function charge(subscription: Subscription): Promise<void> {
    const { customer_uid, amount, name } = subscription
    const merchant_uid = newNumber('MOA-SUB')
    const payment = await portone.charge({ customer_uid, merchant_uid, amount, name })
    const { imp_uid, status, fail_reason, started_at } = payment
    const paid = status === 'paid'
    subscription.charges.unshift({ merchant_uid, imp_uid, amount, paid, reason: fail_reason, at: started_at })
    note(subscription, paid ? 'charged' : 'not-charged', { amount, reason: fail_reason ?? '' })
  }

  /** Ends it: without its key the card cannot be charged any more. */
  async function end(subscription: Subscription): Promise<void> {
    await portone.forgetCard(subscription.customer_uid)
    subscription.state = 'ended'
    note(subscription, 'card-forgotten')
  }

  return { create, verify, charge, end }
}
