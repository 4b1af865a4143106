/**
 * Minimal pages in the place of the vendor's and the gateways', for an SDK that is not the sandbox. They know only what
 * travels between such pages and the SDK (facts: sdk-behaviour.md, 3.1, 6.3), and do nothing but pass it on.
 */

export const core = 'https://service.iamport.kr'
export const checkoutService = 'https://checkout-service.prod.iamport.co'
export const drivers = 'https://cdn.portone.io/drivers'
/** Where the gateways' own pages are. */
export const pg = 'https://pg.test'

/** What the page in the frame tells the test: what the SDK said to it. */
export const bindingName = '__contractHeard'

/** The page in a frame of the classic path. */
export const readyPage = `<!doctype html><meta charset="utf-8"><title>ready</title><script>
addEventListener('message', ({ data }) => { if (typeof data === 'string') window.${bindingName}(data) })
</script>`

/** A gateway's window, wherever it is. */
export const gatewayPage = '<!doctype html><meta charset="utf-8"><title>gateway</title><p>gateway</p>'

/**
 * A script of the checkout service for one kind of window. The real ones are not known; what they are handed and what
 * they call is (3.1 #9, 3.4).
 */
export const driver = (id: string): string => `(() => {
  const id = ${JSON.stringify(id)}
  const transaction = id.includes('/issue-billing-key/') ? 'ISSUE_BILLING_KEY'
    : id.includes('/issue-billing-key-and-pay/') ? 'ISSUE_BILLING_KEY_AND_PAY' : 'PAYMENT'
  const openWindow = ({ txId }, heard) => {
    const frame = document.createElement('iframe')
    frame.src = '${pg}/checkout#' + txId
    const hear = ({ source, data }) => {
      if (source !== frame.contentWindow) return
      removeEventListener('message', hear)
      frame.remove()
      heard(JSON.parse(data))
    }
    addEventListener('message', hear)
    document.body.append(frame)
  }
  const drawButton = (whenPressed) => {
    const button = document.createElement('button')
    button.textContent = id
    button.addEventListener('click', whenPressed)
    document.querySelector('.portone-ui-container').append(button)
  }
  // What is not there must not be named: the SDK tells the kinds of windows apart by it.
  const told = ({ transactionType, ...prepared }) => prepared
  const ui = (approve, fail, prepare) => (context, calls) => drawButton(async () => {
    const prepared = await calls[prepare]()
    openWindow(prepared, ({ over, failed }) => {
      const { initializeOrPrepareResponse } = context
      if (over) calls[approve](told(initializeOrPrepareResponse))
      else calls[fail]({ ...told(initializeOrPrepareResponse), message: failed })
    })
  })
  window.__PORTONE__.registerDriver(id, {
    onAfterPrepare({ prepareResponse }, { onTransactionFail, onTransactionOver }) {
      if (prepareResponse.windowType === 'UI') return
      if (prepareResponse.windowType === 'REDIRECTION') {
        location.href = '${pg}/phone'
        return
      }
      openWindow(prepareResponse, ({ over, failed }) => {
        if (over) onTransactionOver(transaction, over)
        else onTransactionFail(transaction, { ...told(prepareResponse), message: failed })
      })
    },
    onLoadPaymentUI: ui('onApprovePayment', 'onFailPayment', 'onPreparePayment'),
    onLoadIssueBillingKeyUI: ui('onApproveIssueBillingKey', 'onFailIssueBillingKey', 'onPrepareIssueBillingKey'),
  })
})()`
