import { devices, test as base } from '@playwright/test'
import { Shop } from './shop.ts'

export { expect } from '@playwright/test'

/** A test that starts in the open shop, on whatever device the project has. */
export const test = base.extend<{ shop: Shop }>({
  shop: async ({ page, isMobile }, use) => {
    const shop = new Shop(page, isMobile)
    await shop.open()
    await use(shop)
  },
})

/** A device on which the page leaves for the gateway: the project's phone, and in the project of the PC an iPad. */
const away = (project: string) => {
  const { defaultBrowserType: _, ...device } =
    devices[project === 'desktop' ? 'iPad (gen 7)' : project === 'iphone' ? 'iPhone 14' : 'Pixel 7'] ?? {}
  return device
}

/** For what only happens where the page leaves. */
export const onTheMove = test.extend({
  userAgent: ({ playwright: _ }, use, { project }) => use(away(project.name)?.userAgent),
  viewport: ({ playwright: _ }, use, { project }) => use(away(project.name)?.viewport ?? null),
  deviceScaleFactor: ({ playwright: _ }, use, { project }) => use(away(project.name)?.deviceScaleFactor),
  isMobile: true,
  hasTouch: true,
})
