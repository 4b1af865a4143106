/** The tables of all gateways. */
import type { Table } from './table.js'

export const tables: readonly Table[] = Object.values(
  import.meta.glob<Table>(['./*.ts', '!./{accounts,run,table,tables}.ts'], {
    eager: true,
    import: 'default',
  }),
)
