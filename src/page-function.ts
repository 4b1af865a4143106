/** The page's own functions the SDK speaks to the buyer through. */
type Name = 'open' | 'alert'
type Page = Partial<Pick<Window, Name>>

/**
 * Stands before a function of the page for a while. Everything goes on to the page's own; what ends it puts that one
 * back as it was, unless somebody has put another in its place meanwhile: then ours stays below and only passes on.
 */
export function standBefore<N extends Name>(
  name: N,
  make: (own: NonNullable<Page[N]>) => Page[N],
): () => void {
  const before = Object.getOwnPropertyDescriptor(window, name)
  const page: Page = window
  const own = page[name]
  if (typeof own !== 'function') return () => undefined
  const ours = make(own)
  try {
    page[name] = ours
  } catch {
    // The page forbids it: then nothing is watched, and nothing breaks.
  }
  return () => {
    if (page[name] !== ours) return
    if (!before) delete page[name]
    else if ('value' in before) Object.defineProperty(page, name, before)
    else page[name] = own // the page has a setter of its own there
  }
}
