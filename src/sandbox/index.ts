/**
 * The sandbox, for development: a stand-in for the vendor's SDK, the gateways' windows and the REST API, with no account
 * and no network. {@link sandbox} puts it into Vite, {@link createSandboxServer} starts its server half alone,
 * {@link sandboxFile} gives its files to whatever serves pages. For Node; leave it out of what you publish.
 *
 * @packageDocumentation
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { sandboxFile, type SandboxFileName } from './files.js'
import type { SandboxApi } from './rest/index.js'

export * from './rest/index.js'
export { createSandboxServer } from './rest/server.js'
export type { SandboxServer, SandboxServerOptions } from './rest/server.js'

export { sandboxFile, type SandboxFile, type SandboxFileName } from './files.js'

/** Where the sandbox is served, and where its files are. */
export interface SandboxOptions {
  /** Path of the two files below the site's own base. Default: `/iamport-sandbox/`. */
  base?: string
  /** Folder of the two built files. Default: the folder of this module, where the package brings them along. */
  dir?: string
  /**
   * The server half, made by `createSandboxApi` or `createSandboxServer`: the plugin serves it below `base` at `api`, in
   * dev and preview, and the payment window reports to it. Default: none, and nothing is kept.
   */
  api?: SandboxApi
}

const names: readonly SandboxFileName[] = ['iamport.js', 'pg.html']

/**
 * A Vite plugin that serves the sandbox in dev and preview and puts it into a build: point the page's SDK address at
 * `/iamport-sandbox/iamport.js` and every payment ends in a local window, with no network and no account.
 *
 * @param options - Where it is served, and its server half.
 * @example
 * ```ts
 * import { defineConfig } from 'vite'
 * import { sandbox } from 'iamport-browser/sandbox'
 *
 * export default defineConfig({ plugins: [sandbox()] })
 * ```
 */
export function sandbox(options: SandboxOptions = {}): Plugin {
  const folder = `/${(options.base ?? '/iamport-sandbox/').replace(/^\/+|\/+$/g, '')}/`
  let siteBase = '/'

  function serve(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const folders = [folder, siteBase.replace(/\/$/, '') + folder]
    const mount = folders.map((at) => `${at}api`).find((at) => request.url?.startsWith(`${at}/`))
    if (options.api && mount !== undefined) {
      request.url = request.url?.slice(mount.length) ?? '/'
      options.api.handle(request, response)
      return
    }
    const name = nameOf(request.url ?? '', folders)
    if (!name) {
      next()
      return
    }
    response.setHeader('Cache-Control', 'no-store')
    sandboxFile(name, options).then(
      ({ body, contentType }) => {
        response.setHeader('Content-Type', contentType)
        response.end(options.api ? reporting(body) : body)
      },
      (error: unknown) => {
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/plain; charset=utf-8')
        response.end(error instanceof Error ? error.message : String(error))
      },
    )
  }

  return {
    name: 'iamport-browser:sandbox',
    configResolved(config) {
      siteBase = config.base
    },
    configureServer(server) {
      server.middlewares.use(serve)
    },
    configurePreviewServer(server) {
      server.middlewares.use(serve)
    },
    async generateBundle() {
      for (const name of names) {
        const { body } = await sandboxFile(name, options)
        this.emitFile({ type: 'asset', fileName: folder.slice(1) + name, source: body })
      }
    },
  }
}

/** The payment window, told where to report. */
function reporting(page: string): string {
  return page.replace('<!-- report -->', '<meta name="sandbox-report" content="api/sandbox/window" />')
}

function nameOf(url: string, folders: string[]): SandboxFileName | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  return names.find((name) => folders.some((folder) => pathname === folder + name))
}
