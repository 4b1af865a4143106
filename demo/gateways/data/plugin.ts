/**
 * Gives the demo what is known of the gateways as data, made when it is built: the table needs a few kilobytes of it, each
 * page its own part, and nobody the labels and rules of 43 gateways at once.
 */
import type { Plugin } from 'vite'
import { detail } from './detail.ts'
import { codes, factsDir, overview } from './overview.ts'

const OVERVIEW = 'virtual:gateways'
const DETAILS = 'virtual:gateway-details'
const DETAIL = 'virtual:gateway/'

/** One module per gateway, so that a page loads its own and no other. */
const details = (): string => {
  const loaders = codes.map((code) => `  ${code}: () => import('${DETAIL}${code}'),`)
  return `export const details = {\n${loaders.join('\n')}\n}`
}

/** JSON that may stand in a module. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** The modules `virtual:gateways` and `virtual:gateway-details`. */
export function gateways(): Plugin {
  return {
    name: 'iamport-demo-gateways',
    resolveId: (id) => (id === OVERVIEW || id === DETAILS || id.startsWith(DETAIL) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${OVERVIEW}`) return `export const overview = ${literal(overview())}`
      if (id === `\0${DETAILS}`) return details()
      if (!id.startsWith(`\0${DETAIL}`)) return
      const code = id.slice(DETAIL.length + 1)
      this.addWatchFile(`${factsDir}${code}.json`)
      return `export const detail = ${literal(detail(code))}`
    },
  }
}
