// The checkout of a small shop: one page for the order, and for the buyer who comes back from a phone's payment page.
import { createIamport, createMerchantUid, IamportError, type PayResult } from 'iamport-browser'
import { html5_inicis, payco } from 'iamport-browser/pg'

const iamport = createIamport({
  userCode: 'imp00000000',
  channels: { inicis: { pg: html5_inicis }, payco: { pg: payco } },
})

const form = document.querySelector('form')
const button = form?.querySelector('button')

function say(text: string): void {
  const status = document.querySelector('[role=status]')
  if (status) status.textContent = text
}

function pay(way: unknown): Promise<PayResult> {
  const order = {
    merchant_uid: createMerchantUid(),
    name: 'A pair of cups',
    amount: 59_000,
    buyer_tel: '010-0000-0000',
    m_redirect_url: '/complete',
  }
  switch (way) {
    case 'payco':
      return iamport.requestPay('payco', { ...order, pay_method: 'card' })
    case 'transfer':
      return iamport.requestPay('inicis', { ...order, pay_method: 'vbank', vbank_due: nextWeek() })
    default:
      return iamport.requestPay('inicis', { ...order, pay_method: 'card' })
  }
}

/** A deposit is awaited for a week: `YYYYMMDDhhmm`. */
function nextWeek(): string {
  const day = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return `${day.replaceAll('-', '')}2359`
}

async function finish(result: PayResult): Promise<void> {
  switch (result.outcome) {
    case 'unverified':
      say(await askTheShop(result.merchant_uid, result.imp_uid))
      break
    case 'cancelled':
      say('You cancelled the payment. Your order is still here.')
      break
    case 'failed':
      say('The payment was refused. Please try another card.')
      break
    default:
      say('We do not know of a payment. Nothing will be sent before we do.')
  }
}

/** Only the shop's server can know: it asks the vendor. */
async function askTheShop(order: string | null, imp_uid: string): Promise<string> {
  const answer = await fetch(`/api/orders/${order}/confirm?imp_uid=${imp_uid}`, { method: 'POST' })
  const { status } = (await answer.json()) as { status: string }
  if (status === 'paid') return 'Thank you! Your cups are on their way.'
  if (status === 'ready') return 'Thank you! Your cups leave as soon as your transfer arrives.'
  return 'Something is wrong with this payment. Please call us.'
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  if (button) button.disabled = true
  say('')
  pay(new FormData(form).get('way'))
    .then(finish)
    .catch((error: unknown) => {
      if (!(error instanceof IamportError)) throw error
      say('The payment window could not be opened. Please try again, or switch your ad blocker off.')
    })
    .finally(() => {
      if (button) button.disabled = false
    })
})

const back = iamport.resumePay()
if (back) void finish(back)
else iamport.load().catch(() => undefined) // said when the buyer pays
