import { overview } from 'virtual:gateways'
import { Page } from '../shared/ui/page.tsx'
import type { Wanted } from './wanted.ts'
import { GatewayPage } from './one/page.tsx'
import { UnknownPage } from './one/unknown.tsx'
import { TablePage } from './table/page.tsx'

/** The table, or the page of the gateway the address names. */
export function Gateways({ wanted }: { wanted: Wanted | null }) {
  const row = wanted && overview.rows.find(({ code }) => code === wanted.code)
  return (
    <Page room="gateways">
      {wanted === null ? (
        <TablePage />
      ) : row ? (
        <GatewayPage row={row} loading={wanted.detail} />
      ) : (
        <UnknownPage code={wanted.code} />
      )}
    </Page>
  )
}
