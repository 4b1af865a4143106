// @ts-check
/** Bundles the types of each entry into one file, so that an editor and a reader find them in one place. */
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

/** @param {import('rollup').RollupOptions['input']} input */
const bundle = (input) =>
  rollup({
    input: /** @type {any} */ (input),
    external: [/^zod(\/|$)/, /^vite(\/|$)/, /^node:/],
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
    // Such as a type that is named by a public one and cannot be imported.
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(message)
    },
  })

/** @param {string} dir */
export async function buildTypes(dir) {
  const browser = await bundle({
    index: 'src/index.ts',
    pg: 'src/pg/index.ts',
    locales: 'src/locales/index.ts',
  })
  // The same types twice: beside index.cjs TypeScript looks for index.d.cts.
  for (const extension of ['d.ts', 'd.cts']) {
    await browser.write({
      dir,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared/[name].${extension}`,
    })
  }
  await browser.close()

  const sandbox = await bundle({
    'sandbox/index': 'src/sandbox/index.ts',
    'sandbox/api': 'src/sandbox/rest/index.ts',
    'sandbox/playwright': 'src/sandbox/playwright.ts',
  })
  await sandbox.write({ dir, entryFileNames: '[name].d.ts', chunkFileNames: 'sandbox/[name].d.ts' })
  await sandbox.close()
}
