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

  // A browser runs no modules from a file, so nothing else could say so.
  if (location.protocol === 'file:')
    document.addEventListener('DOMContentLoaded', function () {
      document.getElementById('app').textContent =
        root.lang === 'ko'
          ? '이 페이지는 파일로 열 수 없습니다. 웹 서버에 올려 열거나, 저장소에서 npm start를 실행해 주세요.'
          : 'This page cannot be opened as a file. Put it on a web server, or run npm start in the repository.'
    })
})()
