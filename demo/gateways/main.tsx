import { render } from 'preact'
import { Speaking } from '../shared/language/index.tsx'
import { Gateways } from './gateways.tsx'
import { title } from './texts.ts'

render(
  <Speaking title={title}>
    <Gateways />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
