// @ts-check
/* global window */

/**
 * What stands in for the SDK here: it answers at once, and notes when it was called. The sandbox would open a window,
 * which is no part of what is measured.
 */
function standIn() {
  const page = /** @type {any} */ (window)
  page.IMP = {
    init() {},
    loadUI() {},
    close() {},
    request_pay(
      /** @type {{ merchant_uid: string }} */ { merchant_uid },
      /** @type {(answer: object) => void} */ callback,
    ) {
      page.called = performance.now()
      setTimeout(() => callback({ success: true, imp_uid: `imp_${merchant_uid}`, merchant_uid }), 0)
    },
  }
}

export const sdk = `(${standIn})()`
