/* global window, document, location, URLSearchParams, setInterval, clearInterval */

/*
 * A vendor's SDK on its worst days, as far as the sandbox does not have them: what is written of popups, alerts and
 * silence in facts/sdk-behaviour.md (8.1, 8.2, 9.2). `way` in the page's address, or later `window.bad.way`, says what the next
 * request_pay does.
 */
;(() => {
  let box
  let waiting
  let popup
  let watcher
  const later = (task) => setTimeout(task, 0)
  const show = () => {
    box.className = 'imp-dialog customizable payment-payco pc'
    box.style.display = 'block'
  }
  const hide = () => {
    box.className = 'imp-dialog customizable'
    box.style.display = 'none'
  }
  const openPopup = () => {
    popup = window.open('about:blank', 'IMP_PAYCO', 'width=400,height=400')
    if (!popup) window.alert('팝업이 차단되었습니다.')
    show()
    if (!popup) return
    watcher = setInterval(() => {
      if (!popup.closed) return
      clearInterval(watcher)
      if (bad.answersClosing) bad.answer({ success: false, error_code: 'F400', error_msg: 'closed' })
    }, 50)
  }
  const openLate = () => {
    show()
    const form = document.createElement('form')
    form.name = 'STPG_ACC'
    box.append(form)
    // The gateway's own script has loaded by now.
    setTimeout(() => (popup = window.open('', form.name, 'width=400,height=400')), 300)
  }
  const ways = {
    popup: openPopup,
    // A window and no box, as the checkout service has it.
    popupAlone: () => (popup = window.open('about:blank', 'portone', 'width=400,height=400')),
    // A driver that cannot live without its window: the SDK answers in the same task.
    popupOrError: () => {
      if (window.open('about:blank', 'portone')) return
      waiting.callback({ error_code: 'F500', error_msg: "Cannot read properties of null (reading 'closed')" })
    },
    // Its window opens long after the tap, over its box, for a form in it (settle_acc).
    popupOverBox: openLate,
    // Its frames are still loading: the window opens later, as the request is sent.
    latePopup: () => setTimeout(openPopup, 300),
    // The checkout service has answered, and its driver was loaded.
    lateCover: () =>
      setTimeout(() => {
        const cover = document.createElement('div')
        Object.assign(cover.style, { position: 'fixed', inset: '0', background: '#fff' })
        cover.innerHTML = '<iframe id="driver" src="https://cdn.portone.io/drivers/iframe.html"></iframe>'
        document.body.append(cover)
      }, 300),
    // On its way to the gateway, and back, as fast as that goes.
    leaveAndAnswer: () => {
      location.href = `${location.pathname}?imp_uid=imp_1&merchant_uid=${waiting.param.merchant_uid}`
      bad.answer({ error_code: 'F400', error_msg: 'too late', imp_uid: null })
    },
    box: show,
    nothing: () => undefined,
    alert: () => {
      window.alert('요청 처리 중 오류가 발생하였습니다. undefined')
      hide()
    },
    lateAlert: () => setTimeout(() => window.alert('가맹점 정보를 조회할 수 없습니다.'), 300),
  }
  const bad = {
    way: new URLSearchParams(location.search).get('way') ?? 'box',
    answersClosing: false,
    // A server answers what it was asked: never before that was sent.
    answer: (raw) =>
      later(() => {
        clearInterval(watcher)
        popup?.close()
        hide()
        waiting?.callback({ imp_uid: 'imp_1', merchant_uid: waiting.param.merchant_uid, ...raw })
      }),
    // Cancelled in a layer of the gateway's own.
    cancelInLayer: () => {
      window.alert('결제를 취소하셨습니다.')
      hide()
    },
    hide,
    remove: () => box.remove(),
  }
  window.bad = bad
  window.IMP = {
    init() {
      clearInterval(watcher)
      later(() => {
        box ??= document.createElement('div')
        Object.assign(box.style, { position: 'fixed', inset: '0', display: 'none', background: '#0008' })
        document.body.append(box)
        hide()
      })
    },
    loadUI() {},
    close: () => later(hide),
    request_pay(param, callback) {
      if (bad.way === 'throw') throw new TypeError('broken')
      if (bad.way === 'alertAtOnce') return window.alert('결제 요청 정보가 없습니다.')
      waiting = { param, callback }
      later(ways[bad.way])
    },
  }
})()
