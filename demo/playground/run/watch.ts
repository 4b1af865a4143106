/** How long a payment window may take to say that it is there, once its page has loaded, in milliseconds. */
const patience = 2_000

/**
 * Looks after a payment window of the sandbox: a script that stops there says so nowhere else. `page` is the page in the
 * frame, which a phone leaves for the window.
 */
export function watchWindow(
  page: Window | undefined,
  opensIn: 'frame' | 'page',
  report: (problem: string) => void,
): { stop(): void; asked(): void } {
  let isThere = false
  let seen: Window | undefined
  let loadedAt: number | undefined
  const said = new Set<string>()
  const say = (problem: string): void => {
    if (!said.has(problem)) report(problem)
    said.add(problem)
  }

  const look = (): void => {
    const found = page && windowIn(page, opensIn)
    if (!found) return
    if (found !== seen) {
      seen = found
      found.addEventListener('error', ({ message }) => say(message))
      found.addEventListener('unhandledrejection', ({ reason }) => say(String(reason)))
    }
    if (found.document.readyState !== 'complete') return
    loadedAt ??= performance.now()
    if (!isThere && performance.now() - loadedAt > patience) say('')
  }
  const timer = setInterval(look, 100)
  return {
    stop: () => clearInterval(timer),
    asked: () => {
      isThere = true
    },
  }
}

/** The payment window, once it is there. */
function windowIn(page: Window, opensIn: 'frame' | 'page'): Window | undefined {
  try {
    if (opensIn === 'page') return page.location.pathname.endsWith('/pg.html') ? page : undefined
    const frames = [...page.document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow)
    return frames.find((frame) => frame?.location.pathname.endsWith('/pg.html')) ?? undefined
  } catch {
    return undefined // gone
  }
}
