/** The page's own functions the SDK speaks to the buyer through. */
type Name = 'open' | 'alert'
type Page = Partial<Pick<Window, Name>>

/**
 * Stands before a function of the page for a while. Everything goes on to the page's own; what ends it puts that one
 * back as it was, unless somebody has put another in its place meanwhile: then ours stays below and only passes on.
 * Both functions are the window's own, not inherited: to be set again is all they need.
 */
export function standBefore<N extends Name>(
  name: N,
  make: (own: NonNullable<Page[N]>) => Page[N],
): () => void {
  const page: Page = window
  const own = page[name]
  const put = (replacement: Page[N]): void => {
    try {
      page[name] = replacement
    } catch {
      // The page forbids it: then nothing is watched, and nothing breaks.
    }
  }
  if (!own) return () => undefined
  const ours = make(own)
  put(ours)
  return () => {
    if (page[name] === ours) put(own)
  }
}
