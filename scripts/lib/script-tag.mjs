// @ts-check
/** The one file for a plain script tag: nobody bundles it again, so it is minified and zod is inside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './root.mjs'

/** @param {string} dir */
export async function buildScriptTag(dir) {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await build({
    entryPoints: [join(root, 'src/script-tag.ts')],
    outfile: join(dir, 'iamport-browser.min.js'),
    bundle: true,
    minify: true,
    sourcemap: true,
    format: 'iife',
    globalName: 'IamportBrowser',
    target: ['es2020', 'safari14', 'chrome87'],
    // Safari 14.0 misreads destructuring only in default values of parameters that shadow a name; the rest is safe.
    supported: { destructuring: true },
    // Many a Korean shop still sends its pages as EUC-KR, and a script without a charset is read as its page is.
    charset: 'ascii',
    legalComments: 'none',
    banner: {
      js: `/*! iamport-browser ${version} (${license}); contains zod (MIT, Copyright (c) 2025 Colin McDonnell) */`,
    },
    logLevel: 'warning',
  })
}
