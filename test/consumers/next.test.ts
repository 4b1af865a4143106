/** A shop made with Next.js: rendered on its server, paid in the browser, and a phone's answer read on the server. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consumers } from '../../scripts/lib/deps.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import { pay, state, useBrowser, work } from './browser.js'

const folder = join(work, 'next')
const next = join(consumers, 'node_modules/next/dist/bin/next')
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' } as const

describe('Next.js', () => {
  const open = useBrowser()
  let server: ChildProcess
  let address: string

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
    expect(html).toContain('<p id="state">waiting</p>')
  })

  test('pays on a PC', async () => {
    const { page, errors, close } = await open()
    await page.goto(address)
    await pay(page)
    expect(errors).toEqual([])
    await close()
  })

  test('pays on a phone, whose answer is in the HTML of the page it comes back to', async () => {
    const { page, errors, close } = await open({ phone: true })
    await page.goto(address)
    await expect.poll(() => state(page).textContent()).toBe('ready')
    const came = page.waitForResponse((response) => new URL(response.url()).pathname === '/paid')
    await page.click('#pay')
    expect(await (await came).text()).toMatch(/<p id="state">unverified order-\d+/)
    expect(errors).toEqual([])
    await close()
  })
})
