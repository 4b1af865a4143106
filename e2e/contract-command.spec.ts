/** `npm run contract` looks at what it is given before it runs anything. */
import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { findBrowsers } from '../scripts/lib/browser.mjs'
import { runNode } from '../scripts/lib/run.mjs'
import { definesImp } from '../scripts/lib/sdk-file.mjs'

const contract = (...args: string[]) => runNode('scripts/contract.mjs', args)

const refusals = [
  [['--sdk', 'nowhere.js'], /^nowhere\.js cannot be read: .+\.$/],
  [
    ['--sdk', 'http://127.0.0.1:1/iamport.js'],
    /^http:\/\/127\.0\.0\.1:1\/iamport\.js cannot be reached \(.+\)\.$/,
  ],
  [['--sdk', 'eslint.config.js'], /^eslint\.config\.js makes no window\.IMP .+\.$/],
  [['--before', 'jquery.js'], /^--before goes with --sdk: .+\.$/],
  [['--hello'], /^Unknown option '--hello': .+\.$/],
] as const
for (const [args, sentence] of refusals)
  test(`${args.join(' ')} is one sentence and exit code 1`, async () => {
    const { code, output } = await contract(...args)
    expect(output.trim()).toMatch(sentence)
    expect(code).toBe(1)
  })

const builds = [
  ['a classic script', 'window.IMP = { request_pay() {} }', true],
  ['the build for bundlers', 'const IMP = { request_pay() {} }\nexport { IMP as default }', true],
  ['a script of something else', 'window.IMP = { pay() {} }', false],
] as const
for (const [what, text, isOne] of builds)
  test(`${what} is ${isOne ? 'an SDK' : 'none'}`, async ({ browserName: _ }, info) => {
    const path = info.outputPath('sdk.js')
    writeFileSync(path, text)
    const problem = await definesImp(findBrowsers()[0] ?? '', path, undefined)
    expect(problem === undefined, problem).toBe(isOne)
  })
