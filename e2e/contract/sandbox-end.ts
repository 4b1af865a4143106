/** The sandbox's own windows, driven by the messages they post. */
import { fileURLToPath } from 'node:url'
import { expect, type BrowserContext, type Frame, type Page } from '@playwright/test'
import { sandboxFile } from '../../src/sandbox/files.ts'
import { readPgRequest } from '../../src/sandbox/pg-request.ts'
import { address, message, type Asked, type Fields, type Gateway } from './sdk.ts'

interface Open extends Asked {
  readonly frame: Frame
}

/** The page asks for the script in a way that lets it hear of errors inside. */
const cors = { 'Access-Control-Allow-Origin': '*' }

const dir = fileURLToPath(new URL('../../dist/sandbox', import.meta.url))

export class SandboxEnd implements Gateway {
  readonly #asked: Open[] = []

  async install(context: BrowserContext): Promise<void> {
    await context.route(`${new URL(address).origin}/**`, async (route) => {
      const name = route.request().url().includes('pg.html') ? 'pg.html' : 'iamport.js'
      await route.fulfill({ ...(await sandboxFile(name, { dir })), headers: cors })
    })
    for (const page of context.pages()) this.#watch(page)
    context.on('page', (page) => this.#watch(page))
  }

  #watch(page: Page): void {
    const look = (frame: Frame): void => {
      if (!frame.url().includes('pg.html')) return
      const request = readPgRequest(new URL(frame.url()).hash)
      if (!request || request.mode === 'waiting') return
      const { path, type = 'payment', provider, requestId, params: param } = request
      if (this.#asked.some((open) => open.frame === frame && open.requestId === requestId)) return
      this.#asked.push({ path, type, provider, requestId, param, frame })
    }
    page.on('framenavigated', look)
    // A window that was opened with its address is there already.
    look(page.mainFrame())
  }

  count(): number {
    return this.#asked.length
  }

  async asked(n = Math.max(this.#asked.length, 1)): Promise<Open> {
    await expect.poll(() => this.#asked.length, `windows opened by the sandbox`).toBeGreaterThanOrEqual(n)
    const found = this.#asked[n - 1]
    if (!found) throw new Error(`no window ${n}`)
    return found
  }

  async answer(fields: Fields): Promise<void> {
    const { requestId } = await this.asked()
    await this.post(message('done', requestId, fields))
  }

  async post(...messages: unknown[]): Promise<void> {
    const { frame } = await this.asked()
    await frame.evaluate((all) => {
      const shop = window.parent === window ? (window.opener as Window) : window.parent
      for (const one of all) shop.postMessage(one, '*')
    }, messages)
  }

  async postFromElsewhere(text: string): Promise<void> {
    const { frame } = await this.asked()
    await postFromNewFrame(frame.page(), `${address}?elsewhere`, text)
  }

  async closeWindow(): Promise<void> {
    const { frame } = await this.asked()
    await frame.page().close()
  }
}

/** Adds a frame with this address to the page and lets it speak. */
export async function postFromNewFrame(page: Page, url: string, text: string): Promise<void> {
  const element = await page.evaluateHandle(
    (src) =>
      new Promise<HTMLIFrameElement>((loaded) => {
        const frame = document.createElement('iframe')
        frame.addEventListener('load', () => loaded(frame), { once: true })
        frame.src = src
        document.body.append(frame)
      }),
    url,
  )
  const frame = await element.contentFrame()
  if (!frame) throw new Error(`the frame ${url} is gone`)
  await frame.evaluate((data) => window.parent.postMessage(data, '*'), text)
}
