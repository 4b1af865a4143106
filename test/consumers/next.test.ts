/** docs/nextjs.md, as its reader pastes it: rendered on its server, paid in the browser, a phone's answer read on the server. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consumers } from '../../scripts/lib/deps.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import { useBrowser, work } from './browser.js'
import { itPays } from './recipe.js'

const folder = join(work, 'next')
const next = join(consumers, 'node_modules/next/dist/bin/next')
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' } as const

describe('Next.js', () => {
  const open = useBrowser()
  let server: ChildProcess
  let address: string

  itPays(open, {
    address: () => address,
    landing: '/complete',
    repeated: 'We have this order already.',
    canGo: true,
    isRendered: true,
  })

  beforeAll(async () => {
    // Its compiler looks at the types too.
    const { code, output } = await runNode(next, ['build'], { cwd: folder, env })
    expect(code, output).toBe(0)

    server = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    address = await new Promise<string>((found, failed) => {
      let said = ''
      server.stdout?.on('data', (chunk) => {
        said += String(chunk)
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
        if (url) found(url)
      })
      server.on('exit', () => failed(new Error(`next start ended: ${said}`)))
    })
  })

  afterAll(async () => {
    if (server.exitCode !== null) return
    server.kill()
    await once(server, 'exit')
  })

  test('renders on the server what needs no browser', async () => {
    const html = await (await fetch(address)).text()
    expect(html).toContain('kcp.T0000')
    expect(html).toMatch(/<p id="issue">[^<]*[가-힣]{2}/)
    // The client component was rendered there too, and nothing was loaded.
    expect(html).toMatch(/<button disabled=""[^>]*>Pay by card/)
  })
})
