/** How many letters must be added, left out, changed or swapped to make one word the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The known name a misspelt one most likely stands for, or undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(name.length - candidate.length) >= least) continue // that many letters differ already
    const letters = distance(name.toLowerCase(), candidate.toLowerCase())
    if (letters < least && letters < candidate.length) {
      best = candidate
      least = letters
    }
  }
  if (best !== undefined || name.length < 4) return best
  // A name that was cut short: `kakao`.
  return [...known].filter((candidate) => candidate.startsWith(name)).sort((a, b) => a.length - b.length)[0]
}
