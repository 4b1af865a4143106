import { render } from 'preact'
import { Spoken } from '../shared/language/speech.tsx'
import { Storefront } from './ui/storefront.tsx'

const title = { ko: '모아상점 · iamport-browser 데모', en: 'Moa Store · iamport-browser demo' }

render(
  <Spoken title={title}>
    <Storefront />
  </Spoken>,
  document.getElementById('app') ?? document.body,
)
