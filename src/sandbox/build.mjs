// Builds the two files of the sandbox: iamport.js, a classic script, and pg.html, which needs nothing beside itself.
// node src/sandbox/build.mjs dist/sandbox
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Writes iamport.js and pg.html into `outDir`. */
export async function buildSandbox(outDir) {
  const [sdk, pgScript, pgStyle, page] = await Promise.all([
    bundle('iamport.ts'),
    bundle('pg-entry.ts'),
    readFile(join(here, 'pg-window.css'), 'utf8'),
    readFile(join(here, 'pg.html'), 'utf8'),
  ])
  // Functions as replacements: a `$` in the code is not a pattern.
  const html = page
    .replace('<!-- style -->', () => `<style>\n${pgStyle}</style>`)
    .replace('<!-- script -->', () => `<script>\n${safeInline(pgScript)}</script>`)
  await mkdir(outDir, { recursive: true })
  await Promise.all([writeFile(join(outDir, 'iamport.js'), sdk), writeFile(join(outDir, 'pg.html'), html)])
}

/** One entry as one strict script that leaves nothing in the global scope. */
async function bundle(entry) {
  const result = await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2018',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(here, entry),
        output: { format: 'iife', strict: true },
      },
    },
  })
  const { output } = Array.isArray(result) ? result[0] : result
  return output[0].code
}

/** Inside an inline script these two would end it, or start a comment. */
function safeInline(code) {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildSandbox(process.argv[2] ?? 'dist/sandbox')
}
