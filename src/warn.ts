import type { PayIssue } from './issue.js'

const warned = new Set<string>()

/** The default hook for warnings: each distinct one once on the console, never again on this page. Hand it no values. */
export function warnOnce({ rule, path, pg, message }: PayIssue): void {
  const key = [pg, rule, path].join(' ')
  if (warned.has(key)) return
  warned.add(key)
  // eslint-disable-next-line no-console -- the one place this package writes to the console, and a shop can replace it
  console.warn(`[iamport-browser] ${message} (${rule})`)
}
