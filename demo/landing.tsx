import { render } from 'preact'
import { Speaking } from './language/index.tsx'
import { Landing } from './ui/landing.tsx'

render(
  <Speaking title="landingTitle">
    <Landing />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
