import { render } from 'preact'
import { overview } from 'virtual:gateways'
import { Speaking } from '../shared/language/index.tsx'
import { Gateways } from './gateways.tsx'
import { title } from './texts.ts'
import { wantedBy } from './wanted.ts'

const wanted = wantedBy(location.search)
const name = overview.rows.find(({ code }) => code === wanted?.code)?.name
const pageTitle = name ? { ko: `${name.ko} · ${title.ko}`, en: `${name.en} · ${title.en}` } : title

render(
  <Speaking title={pageTitle}>
    <Gateways wanted={wanted} />
  </Speaking>,
  document.getElementById('app') ?? document.body,
)
