// Before anything is drawn: the language and the colours chosen before, so that nothing changes under the visitor.
;(function () {
  var root = document.documentElement
  function chosen(key) {
    try {
      return localStorage.getItem('iamport-demo.' + key)
    } catch {
      return null
    }
  }
  root.lang = (chosen('language') || navigator.language).indexOf('ko') === 0 ? 'ko' : 'en'
  var theme = chosen('theme')
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme)
})()
