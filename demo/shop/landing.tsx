import { render } from 'preact'
import { Spoken } from '../shared/language/speech.tsx'
import { Landing } from './ui/landing.tsx'

const title = { ko: '결제 결과 · 모아상점', en: 'Payment result · Moa Store' }

render(
  <Spoken title={title}>
    <Landing />
  </Spoken>,
  document.getElementById('app') ?? document.body,
)
