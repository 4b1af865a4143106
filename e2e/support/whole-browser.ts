import type { LaunchOptions } from '@playwright/test'
import { findWholeBrowsers } from '../../scripts/lib/browser.mjs'

type Fixture = (
  given: { launchOptions: LaunchOptions },
  use: (launchOptions: LaunchOptions) => Promise<void>,
) => Promise<void>

/**
 * `launchOptions` for tests of what buyers' browsers have: Playwright switches it off, and a browser without a screen
 * does not have it.
 */
export function wholeBrowser(part: 'back-forward-cache' | 'popup-blocking'): [Fixture, { scope: 'worker' }] {
  const [executablePath] = findWholeBrowsers()
  return [
    ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        ...(executablePath && { executablePath }),
        ignoreDefaultArgs: [`--disable-${part}`],
      }),
    { scope: 'worker' },
  ]
}
