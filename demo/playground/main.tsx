import { render } from 'preact'
import { Speaking } from '../shared/language/index.tsx'
import { Playground } from './playground.tsx'
import { title } from './texts.ts'

render(
  <Speaking title={title}>
    <Playground />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
