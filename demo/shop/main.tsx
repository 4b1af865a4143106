import { render } from 'preact'
import { Speaking } from '../shared/language/index.tsx'
import { Storefront } from './ui/storefront.tsx'

const title = { ko: '모아상점 · iamport-browser 데모', en: 'Moa Store · iamport-browser demo' }

render(
  <Speaking title={title}>
    <Storefront />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
