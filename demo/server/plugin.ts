import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { createSandboxApi } from 'iamport-browser/sandbox/api'
import type { Plugin } from 'vite'
import { createPair } from './pair.ts'
import type { Shop } from './shop.ts'

/**
 * The shop's server for Vite: in dev and preview it answers beside the pages; in a build its place is taken by a service
 * worker, and by a file that says there is no server.
 */
export function shopServer(make: typeof createSandboxApi): { plugin: Plugin; api: ReturnType<typeof make> } {
  const { shop, api } = createPair({
    createSandboxApi: make,
    where: 'node',
    webhookUrl: 'http://localhost/shop/api/webhook',
  })
  const serve = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url?.includes('/shop/api/')) void pass(shop, request, response)
    else next()
  }
  const plugin: Plugin = {
    name: 'demo:shop-server',
    configureServer: ({ middlewares }) => void middlewares.use(serve),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serve),
    async generateBundle() {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
        bundle: true,
        minify: true,
        format: 'iife',
        target: ['es2020', 'safari15', 'chrome87'],
        write: false,
      })
      this.emitFile({ type: 'asset', fileName: 'shop-server.js', source: outputFiles[0]?.text ?? '' })
      this.emitFile({ type: 'asset', fileName: 'shop/api/server.json', source: '{ "where": "static" }\n' })
    },
  }
  return { plugin, api }
}

/** A request of Node as one of `fetch`, and the answer back. */
async function pass(shop: Shop, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const answer = await shop(
    new Request(`http://localhost${url}`, {
      method,
      headers: { 'Content-Type': headers['content-type'] ?? '' },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    }),
  )
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
}
