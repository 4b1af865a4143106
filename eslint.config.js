// @ts-check
/** What the compiler cannot say: promises left alone, and the house rules that keep the layers apart. */
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const zod = {
  name: 'zod',
  message: "Use `import * as z from 'zod/mini'`: the rest of zod is not for a shop's bundle.",
}
const isSandbox = { regex: '/sandbox(/|$)', message: 'The sandbox stands outside: nothing in src knows it.' }
const isIamport = { regex: '^\\.{1,2}/(.*/)?iamport(\\.js)?$', message: 'Only index.ts imports iamport.ts.' }
const isDescribe = {
  regex: '/describe(/|$)',
  message: 'Descriptions are for tools: only pg/index.ts names them, so that no shop carries a label.',
}

/**
 * Which modules the files of a layer may import from. A rule replaces what an earlier entry said, so each names all.
 *
 * @param {string[]} files
 * @param {{ regex: string, message: string, allowTypeImports?: boolean }[]} patterns
 * @param {string[]} [ignores]
 */
const layer = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test-d.ts', ...ignores],
  rules: {
    '@typescript-eslint/no-restricted-imports': /** @type {const} */ (['error', { paths: [zod], patterns }]),
  },
})

/**
 * Everything but what is listed, as a pattern. Types are free: they are gone from what is built.
 *
 * @param {string[]} allowed regular expressions
 * @param {string} message
 */
const only = (allowed, message) => ({
  regex: `^(?!(${allowed.join('|')})$)`,
  message,
  allowTypeImports: true,
})

/** @param {string} regex */
const outsideSandbox = (regex) => ({
  regex,
  message: 'The sandbox shares no rules with src, only types: one that did could not catch a wrong rule.',
  allowTypeImports: true,
})

export default defineConfig(
  globalIgnores([
    'dist',
    'demo-dist',
    'api-dist',
    'test-results',
    'playwright-report',
    'coverage',
    'test/fixtures',
    '**/.work',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // A type test names types and values only to have them looked at.
    files: ['**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // Scripts and other plain JavaScript run in Node; TypeScript knows its own globals.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'setTimeout', 'clearTimeout', 'Buffer', 'fetch', 'performance'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    // Runs in the page as it stands.
    files: ['demo/public/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['URLSearchParams', 'document', 'localStorage', 'location', 'navigator', 'window'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },

  // House rules of src.
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      'no-alert': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a union of strings: an enum is code, and a second name.',
        },
        {
          selector: 'ChainExpression CallExpression > SpreadElement.arguments',
          message: 'Chrome up to 90 misreads a spread behind `?.`: see browsersOfLibrary in vite.config.ts.',
        },
        {
          selector: "ImportDeclaration[source.value='zod/mini'] > :not(ImportNamespaceSpecifier, Literal)",
          message: "Use `import * as z from 'zod/mini'`, which a bundler can take apart.",
        },
        {
          selector: "MemberExpression[object.name='z'][property.name='config']",
          message: 'z.config is for the whole page, and the page is not ours.',
        },
      ],
    },
  },
  {
    // The sandbox does as the real SDK does, which speaks to the page through both.
    files: ['src/sandbox/**/*.ts'],
    rules: { 'no-alert': 'off', 'no-console': 'off' },
  },
  layer(
    ['src/**/*.ts'],
    [isSandbox, isIamport, isDescribe],
    ['src/sandbox/**', 'src/index.ts', 'src/pg/index.ts'],
  ),
  layer(['src/index.ts'], [isSandbox, isDescribe]),
  layer(['src/pg/index.ts'], [isSandbox, isIamport]),
  layer(['src/result.ts'], [only(['a^'], 'result.ts imports nothing but types.')]),
  layer(
    ['src/pg/**/*.ts', 'src/rules/**/*.ts'],
    [
      only(
        ['\\./.+', '\\.\\./(pg|rules)/.+', '\\.\\./(params|shapes)(\\.js)?', 'zod/mini'],
        'pg and rules import from themselves and params.ts, plus types.',
      ),
      isSandbox,
    ],
    // A door: it names what is exported, checkRaw among it.
    ['src/pg/index.ts'],
  ),
  layer(
    ['src/describe/**/*.ts'],
    [
      only(
        ['\\./.+', '\\.\\./(pg|rules|locales)/.+', '\\.\\./params(\\.js)?'],
        'describe imports from itself, pg, rules, locales and params.ts, plus types.',
      ),
      isSandbox,
    ],
  ),
  layer(['src/sandbox/*.ts'], [outsideSandbox('^(\\.\\./)+(?!sandbox)')]),
  layer(['src/sandbox/*/**/*.ts'], [outsideSandbox('^(\\.\\./){2,}(?!sandbox)')]),
)
