import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans-kr')))

/**
 * Gives a page the same letters on every machine, so that pictures of it can be compared. Call it before the page is
 * opened, and wait for `document.fonts.ready` before the picture.
 */
export async function inOneFont(page: Page): Promise<void> {
  const faces = (await readFile(join(folder, 'index.css'), 'utf8')).replaceAll('./files/', '/one-font/')
  const style = `${faces} :root { --font: 'Noto Sans KR Variable' !important; --mono: var(--font) !important }`
  await page.route('**/one-font/*', async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/one-font/', '')
    await route.fulfill({ path: join(folder, 'files', name), contentType: 'font/woff2' })
  })
  await page.addInitScript((css) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
    })
  }, style)
}
