import { Page } from '../shared/ui/page.tsx'
import { useTexts } from '../shared/language/index.tsx'
import { texts } from './texts.ts'

export function Gateways() {
  const t = useTexts(texts)
  return (
    <Page room="gateways">
      <div class="intro">
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
    </Page>
  )
}
