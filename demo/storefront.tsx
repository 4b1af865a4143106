import { render } from 'preact'
import { Speaking } from './language/index.tsx'
import { Storefront } from './ui/storefront.tsx'

render(
  <Speaking title="shopTitle">
    <Storefront />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
