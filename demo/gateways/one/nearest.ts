import type { Row } from '../data/types.ts'

/** How many letters have to be changed, added or taken away to get from one word to another. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const now = [i]
    for (let j = 1; j <= other.length; j++) {
      const swap = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      now.push(Math.min(swap, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[other.length] ?? 0
}

/** The gateways whose codes are closest to a text: `pg` strings with a MID, names and misspellings. */
export function nearestOf(text: string, rows: readonly Row[]): Row[] {
  const asked = (text.toLowerCase().split('.')[0] ?? '').slice(0, 40)
  const far = ({ code, name }: Row): number => {
    const names = [code, name.ko.toLowerCase(), name.en.toLowerCase()]
    const held = asked.length > 1 && names.some((one) => one.includes(asked) || asked.includes(one))
    return held ? 0 : Math.min(...names.map((one) => distance(asked, one)))
  }
  return [...rows].sort((one, other) => far(one) - far(other)).slice(0, 3)
}
