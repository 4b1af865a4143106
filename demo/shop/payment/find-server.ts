import type { Where } from '../../server/shop.ts'

/** `none`: these pages lie on a host that has no server, in a browser that allows no service worker. */
export type Found = Where | 'none' | 'unreachable'

/**
 * Where the shop's server is. On a host of static files the address gives a file that says so, and a service worker
 * takes the server's place.
 */
export async function findServer(): Promise<Found> {
  const where = await askWhere()
  if (where !== 'static') return where
  // Not on an insecure address, and not in some browsers inside of apps.
  if (!('serviceWorker' in navigator)) return 'none'
  try {
    await startWorker()
    const now = await askWhere()
    return now === 'static' ? 'none' : now
  } catch {
    return 'none'
  }
}

async function askWhere(): Promise<Where | 'static' | 'unreachable'> {
  try {
    const answer = await fetch(new URL('shop/api/server.json', document.baseURI), { cache: 'no-store' })
    if (!answer.ok) return 'static'
    return ((await answer.json()) as { where: Where | 'static' }).where
  } catch {
    return 'unreachable'
  }
}

/** Resolves when the worker answers this page's requests. */
async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator
  await serviceWorker.register(new URL('shop-server.js', document.baseURI))
  const { active } = await serviceWorker.ready
  if (serviceWorker.controller) return
  const controlled = new Promise<void>((resolve) =>
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  )
  // A page loaded past the worker, by a hard reload, has to be taken over by hand.
  active?.postMessage('claim')
  await controlled
}
