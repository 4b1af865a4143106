import { render } from 'preact'
import { Spoken } from '../shared/language/speech.tsx'
import { SubscriptionPage } from './ui/subscription-page.tsx'

const title = { ko: '정기구독 · 모아상점', en: 'Subscription · Moa Store' }

render(
  <Spoken title={title}>
    <SubscriptionPage />
  </Spoken>,
  document.getElementById('app') ?? document.body,
)
