import { render } from 'preact'
import { Speaking } from '../shared/language/index.tsx'
import { Landing } from './ui/landing.tsx'

const title = { ko: '결제 결과 · 모아상점', en: 'Payment result · Moa Store' }

render(
  <Speaking title={title}>
    <Landing />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
