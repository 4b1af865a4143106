import { render } from 'preact'
import { Speaking } from '../../../shared/language/index.tsx'
import { FramePage } from './page.tsx'
import { title } from './texts.ts'

render(
  <Speaking title={title}>
    <FramePage />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
