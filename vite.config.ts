import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config'

/**
 * One file for everything Vite does here:
 *
 * - `vite build` builds the library for browsers, `vite build --mode sandbox` its development entry for Node
 * - `vite build --mode demo` makes static files of the demo, `vite preview` serves them with the server half of the
 *   sandbox, `vite` serves their sources for whoever works on them
 * - `vite build --mode checkout` builds the bare checkout of the tests, `--mode live` with the package as it is in dist
 * - `vitest` runs the projects at the end of this file
 */
export default defineConfig(async ({ command, mode }) => {
  if (process.env.VITEST) return { ...common, ...testing }
  if (mode === 'checkout' || mode === 'live')
    return { ...(mode === 'live' ? built : common), ...(await bareCheckout()) }
  if (command === 'serve' || mode === 'demo') return { ...common, ...(await demo()) }
  return mode === 'sandbox' ? sandboxLibrary : library
})

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** The demo and the tests import the package by its real name. Kept in step with `paths` in tsconfig.json. */
const common = {
  resolve: {
    alias: [
      { find: /^iamport-browser$/, replacement: path('./src/index.ts') },
      { find: /^iamport-browser\/sandbox\/api$/, replacement: path('./src/sandbox/rest/index.ts') },
      { find: /^iamport-browser\/sandbox\/playwright$/, replacement: path('./src/sandbox/playwright.ts') },
      { find: /^iamport-browser\/(pg|locales|sandbox)$/, replacement: path('./src/$1/index.ts') },
    ],
  },
} satisfies UserConfig

/** What a shop installs, for the live tests. */
const built = {
  resolve: {
    alias: [
      { find: /^iamport-browser$/, replacement: path('./dist/index.js') },
      { find: /^iamport-browser\/(pg|locales)$/, replacement: path('./dist/$1.js') },
    ],
  },
} satisfies UserConfig

/** What Korean buyers still have in their hands. */
const browsers = ['es2020', 'safari14', 'chrome87']

/**
 * The same for the library. Up to 90 Chrome misreads one form of `?.`, a spread in its call (`f?.(...list)`), for whose
 * sake every other `?.` would be written out. ESLint keeps that form out of src.
 */
const browsersOfLibrary = ['es2020', 'safari14', 'chrome91']

/** Not minified: the shop's own bundler does that, and drops what the shop does not use. */
const readable = { outDir: 'dist', emptyOutDir: false, sourcemap: true, minify: false } as const

function output(format: 'es' | 'cjs', extension: string) {
  return { format, entryFileNames: `[name].${extension}`, chunkFileNames: `shared/[name].${extension}` }
}

const library: UserConfig = {
  publicDir: false,
  build: {
    ...readable,
    target: browsersOfLibrary,
    lib: { entry: { index: 'src/index.ts', pg: 'src/pg/index.ts', locales: 'src/locales/index.ts' } },
    rolldownOptions: {
      external: /^zod(\/|$)/,
      // A constant of one use costs less where it is used.
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      // "type": "module" in package.json, so only .cjs is CommonJS.
      output: [output('es', 'js'), output('cjs', 'cjs')],
    },
  },
}

const sandboxLibrary: UserConfig = {
  publicDir: false,
  build: {
    ...readable,
    target: 'node20',
    lib: {
      entry: {
        'sandbox/index': 'src/sandbox/index.ts',
        'sandbox/api': 'src/sandbox/rest/index.ts',
        'sandbox/playwright': 'src/sandbox/playwright.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => isBuiltin(id) || /^vite(\/|$)/.test(id),
      // What both share stays beside the files it looks for.
      output: { entryFileNames: '[name].js', chunkFileNames: 'sandbox/[name].js' },
    },
  },
}

/** The source of the sandbox is only loaded where the demo runs: a library build does not need it. */
async function demo(): Promise<UserConfig> {
  const { createSandboxApi, sandbox } = await import('./src/sandbox/index.ts')
  const { gateways } = await import('./demo/gateways/data/plugin.ts')
  const { shopServer } = await import('./demo/server/plugin.ts')
  const { plugin, api } = shopServer(createSandboxApi)
  const pages = readdirSync(path('./demo'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  return {
    root: path('./demo'),
    base: './',
    plugins: [plugin, sandbox({ dir: path('./dist/sandbox'), api }), gateways()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    cacheDir: path('./node_modules/.vite'),
    css: { transformer: 'lightningcss', lightningcss: { targets: { safari: 14 << 16, chrome: 87 << 16 } } },
    server: { fs: { allow: [path('.')] } },
    // Named here so that nothing is found late: that would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        'zod/mini',
        'preact',
        'preact/hooks',
        'preact/jsx-dev-runtime',
        '@preact/signals',
        'lz-string',
      ],
    },
    build: {
      outDir: path('./demo-dist'),
      // Older browsers only lose a head start, and every page one kilobyte.
      modulePreload: { polyfill: false },
      emptyOutDir: true,
      target: browsers,
      rolldownOptions: {
        input: pages.map((page) => path(`./demo/${page}`)),
        // Asking the checks for examples takes most of a build, and is no news.
        checks: { pluginTimings: false },
      },
    },
  }
}

/** As one script: every test opens it, and a page of a hundred modules takes a second to open. */
async function bareCheckout(): Promise<UserConfig> {
  const { sandbox } = await import('./src/sandbox/index.ts')
  return {
    root: path('./e2e/support/checkout'),
    plugins: [sandbox({ dir: path('./dist/sandbox') })],
    build: {
      outDir: path('./node_modules/.cache/checkout'),
      emptyOutDir: true,
      target: 'esnext',
      // The misbehaving SDK is a script of its own.
      assetsInlineLimit: 0,
    },
  }
}

const testing: UserConfig = {
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'test/scripts/*.test.ts'],
          // Hostile input is slow on a busy machine, and slow is not wrong.
          testTimeout: 30_000,
          setupFiles: 'test/setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          // `npm test` has tsc look at the sources on their own.
          typecheck: { enabled: true, only: true, include: ['src/**/*.test-d.ts'], ignoreSourceErrors: true },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: 'test/package/install.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'consumers',
          include: ['test/consumers/*.test.ts'],
          globalSetup: 'test/consumers/install.ts',
          // Most of it is waiting for compilers and browsers: on two cores one file at a time leaves one of them idle.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Next.js compiles with every core it finds, and finds them busy.
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      { extends: true, test: { name: 'readme', include: ['test/readme/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
}
