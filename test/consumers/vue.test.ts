/** docs/vue.md, as its reader pastes it: looked at by vue-tsc, built with Vite, paid with in a browser. */
import { beforeAll, describe } from 'vitest'
import { shop, useBrowser } from './browser.js'
import { itPays } from './recipe.js'
import { build, builtFiles } from './vite.js'

describe('Vue', () => {
  const open = useBrowser()
  beforeAll(() => build('vue', 'vue-tsc/bin/vue-tsc.js'))
  itPays(open, { address: () => shop, landing: '/complete', files: builtFiles('vue'), canGo: true })
})
