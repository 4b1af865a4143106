import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The two files the sandbox is made of: the SDK's stand-in (`iamport.js`), and the page of its windows (`pg.html`). */
export type SandboxFileName = 'iamport.js' | 'pg.html'

/** A file as a server sends it. */
export interface SandboxFile {
  /** Its text. */
  body: string
  /** For the header `Content-Type`. */
  contentType: string
}

const contentTypes: Record<SandboxFileName, string> = {
  'iamport.js': 'text/javascript; charset=utf-8',
  'pg.html': 'text/html; charset=utf-8',
}

/**
 * One of the two files, for whatever stands where the network stands.
 *
 * @param name - Which of them.
 * @param options - `dir` is the folder they are in; that of this module by default, where the package brings them along.
 * @throws An Error (as a rejection) that names the path where the file is missing.
 * @example
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
  { dir }: { dir?: string | undefined } = {},
): Promise<SandboxFile> {
  const path = resolve(dir ?? dirname(fileURLToPath(import.meta.url)), name)
  try {
    return { body: await readFile(path, 'utf8'), contentType: contentTypes[name] }
  } catch (cause) {
    const message = `iamport-browser/sandbox: ${path} is not there; run \`npm run build:sandbox\` to build it`
    throw Object.assign(new Error(message), { cause })
  }
}
