import { Page } from '../shared/ui/page.tsx'
import { useTexts } from '../shared/language/index.tsx'
import { texts } from './texts.ts'

export function Playground() {
  const t = useTexts(texts)
  return (
    <Page room="playground">
      <div class="intro">
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
    </Page>
  )
}
