import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The two files the sandbox is made of. */
export type SandboxFileName = 'iamport.js' | 'pg.html'

/** A file as a server sends it. */
export interface SandboxFile {
  body: string
  contentType: string
}

/** Where the sandbox is served, and where its files are. */
export interface SandboxOptions {
  /** Path of the two files below the site's own base. Default: `/iamport-sandbox/`. */
  base?: string
  /** Folder of the two built files. Default: the folder of this module, where the package brings them along. */
  dir?: string
}

const contentTypes: Record<SandboxFileName, string> = {
  'iamport.js': 'text/javascript; charset=utf-8',
  'pg.html': 'text/html; charset=utf-8',
}

const names = Object.keys(contentTypes) as SandboxFileName[]

/**
 * A Vite plugin that serves the sandbox in dev and preview and puts it into a build: point the page's SDK address at
 * `/iamport-sandbox/iamport.js` and every payment ends in a local window, with no network and no account.
 *
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
    const name = nameOf(request.url ?? '', [folder, siteBase.replace(/\/$/, '') + folder])
    if (!name) {
      next()
      return
    }
    response.setHeader('Cache-Control', 'no-store')
    sandboxFile(name, options).then(
      ({ body, contentType }) => {
        response.setHeader('Content-Type', contentType)
        response.end(body)
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

/**
 * One of the two files, for whatever stands where the network stands:
 *
 * ```ts
 * import type { BrowserContext } from '@playwright/test'
 * import { sandboxFile } from 'iamport-browser/sandbox'
 *
 * export const useSandbox = (context: BrowserContext) =>
 *   context.route('https://cdn.iamport.kr/**', async (route) => {
 *     const name = route.request().url().includes('pg.html') ? 'pg.html' : 'iamport.js'
 *     await route.fulfill(await sandboxFile(name))
 *   })
 * ```
 */
export async function sandboxFile(
  name: SandboxFileName,
  { dir }: Pick<SandboxOptions, 'dir'> = {},
): Promise<SandboxFile> {
  const path = resolve(dir ?? dirname(fileURLToPath(import.meta.url)), name)
  try {
    return { body: await readFile(path, 'utf8'), contentType: contentTypes[name] }
  } catch (cause) {
    const message = `iamport-browser/sandbox: ${path} is not there; run \`npm run build:sandbox\` to build it`
    throw Object.assign(new Error(message), { cause })
  }
}

function nameOf(url: string, folders: string[]): SandboxFileName | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  return names.find((name) => folders.some((folder) => pathname === folder + name))
}
