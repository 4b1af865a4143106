import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSandbox } from './build.mjs'
import { createSandboxApi, sandbox, sandboxFile } from './index.js'

let root: string
let dir: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sandbox-'))
  dir = join(root, 'files')
  await buildSandbox(dir)
})

afterAll(() => rm(root, { recursive: true }))

describe('the two files', () => {
  it('are one strict script and one page that loads nothing', async () => {
    const script = await sandboxFile('iamport.js', { dir })
    expect(script.contentType).toBe('text/javascript; charset=utf-8')
    expect(script.body).toMatch(/^"use strict";/)
    expect(() => new Function(script.body)).not.toThrow()

    const page = await sandboxFile('pg.html', { dir })
    expect(page.contentType).toBe('text/html; charset=utf-8')
    expect(page.body.match(/<\/script>/g)).toHaveLength(1)
    expect(page.body).not.toMatch(/\b(src|href)="(?!data:)/)
    expect(page.body).not.toMatch(/@import|url\(/)
  })

  it('say what to run when they are missing', async () => {
    await expect(sandboxFile('pg.html', { dir: join(root, 'none') })).rejects.toThrow(/npm run build:sandbox/)
  })
})

describe('the plugin', () => {
  const quiet = { configFile: false, logLevel: 'silent' } as const

  it.each(['/', '/shop/'])('serves both in dev below %s', async (base) => {
    const server = await createServer({
      ...quiet,
      root,
      base,
      plugins: [sandbox({ dir })],
      server: { port: 0 },
    })
    await server.listen()
    const local = server.resolvedUrls?.local[0] ?? ''
    const script = await fetch(new URL('iamport-sandbox/iamport.js?only=kcp', local))
    const page = await fetch(new URL('iamport-sandbox/pg.html?pg=kcp', local))
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await page.text()).toBe((await sandboxFile('pg.html', { dir })).body)
    await server.close()
  })

  it('answers with the sentence when the files are missing', async () => {
    const missing = sandbox({ dir: join(root, 'none'), base: 'pay' })
    const server = await createServer({ ...quiet, root, plugins: [missing], server: { port: 0 } })
    await server.listen()
    const response = await fetch(new URL('pay/iamport.js', server.resolvedUrls?.local[0]))
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('npm run build:sandbox')
    await server.close()
  })

  it('puts both into a build, and serves them in preview', async () => {
    const outDir = join(root, 'out')
    const common = { ...quiet, root, plugins: [sandbox({ dir })] }
    await build({ ...common, build: { outDir, rolldownOptions: { input: join(dir, 'pg.html') } } })
    const built = await sandboxFile('iamport.js', { dir: join(outDir, 'iamport-sandbox') })
    expect(built).toEqual(await sandboxFile('iamport.js', { dir }))

    const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } })
    const page = await fetch(new URL('iamport-sandbox/pg.html', server.resolvedUrls?.local[0]))
    expect(page.status).toBe(200)
    await server.close()
  })

  it.each(['/', '/shop/'])(
    'serves the server half beside them below %s, and the window knows it',
    async (base) => {
      const api = createSandboxApi()
      const plugins = [sandbox({ dir, api })]
      const server = await createServer({ ...quiet, root, base, plugins, server: { port: 0 } })
      await server.listen()
      const local = server.resolvedUrls?.local[0] ?? ''
      const page = new URL('iamport-sandbox/pg.html?pg=kcp', local)
      const [, report = ''] =
        /name="sandbox-report" content="([^"]+)"/.exec(await (await fetch(page)).text()) ?? []

      const post = async (address: URL, body: object) => {
        const headers = { 'Content-Type': 'application/json' }
        const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
        return (await answer.json()) as { code: number; response: { access_token: string } }
      }
      const params = { merchant_uid: 'o-1', amount: 100 }
      await post(new URL(report, page), { imp_uid: 'imp_1', outcome: 'pay', provider: 'kcp', params })
      const { response } = await post(new URL('iamport-sandbox/api/users/getToken', local), api.keys)
      const headers = { Authorization: response.access_token }
      const answer = await fetch(new URL('iamport-sandbox/api/payments/imp_1', local), { headers })
      expect(await answer.json()).toMatchObject({ code: 0, response: { status: 'paid', amount: 100 } })
      expect((await fetch(new URL('iamport-sandbox/api/nothing', local))).status).toBe(404)
      await server.close()
    },
  )

  it('lets the window report nowhere without it, nor from a build', async () => {
    expect((await sandboxFile('pg.html', { dir })).body).not.toContain('<meta name="sandbox-report"')
    const outDir = join(root, 'with-api')
    const plugins = [sandbox({ dir, api: createSandboxApi() })]
    const input = join(dir, 'pg.html')
    await build({ ...quiet, root, plugins, build: { outDir, rolldownOptions: { input } } })
    const built = await sandboxFile('pg.html', { dir: join(outDir, 'iamport-sandbox') })
    expect(built.body).not.toContain('<meta name="sandbox-report"')
  })
})
