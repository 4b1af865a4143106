// Before anything looks at it: the page of the playground that runs a request is a PC or a phone, as its address says.
// Two devices share no storage either, so what the package keeps is kept apart.
;(function () {
  var agents = {
    pc: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    phone:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  }
  var device = new URLSearchParams(location.search).get('device')
  if (device !== 'pc' && device !== 'phone') return

  function define(object, key, value) {
    Object.defineProperty(object, key, { configurable: true, value: value })
  }
  define(navigator, 'userAgent', agents[device])
  define(navigator, 'userAgentData', { mobile: device === 'phone' })
  define(navigator, 'maxTouchPoints', device === 'phone' ? 5 : 0)

  function apart(storage) {
    function own(key) {
      return key.indexOf('iamport-browser.') === 0 ? device + ':' + key : key
    }
    return {
      getItem: function (key) {
        return storage.getItem(own(key))
      },
      setItem: function (key, value) {
        storage.setItem(own(key), value)
      },
      removeItem: function (key) {
        storage.removeItem(own(key))
      },
    }
  }
  ;['localStorage', 'sessionStorage'].forEach(function (name) {
    try {
      define(window, name, apart(window[name]))
    } catch {
      // Storage is switched off, and stays so.
    }
  })
})()
