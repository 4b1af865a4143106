/** Whether an address is this machine's own: `localhost`, `127.0.0.0/8` or `::1`. */
export function isLoopback(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:/i, '')
    .toLowerCase()
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
  )
}

/** Why nothing can be sent to an address, wherever it is, or null. */
export function addressProblem(address: unknown): string | null {
  let url: URL
  try {
    url = new URL(String(address))
  } catch {
    return `${JSON.stringify(address)} is no address; give a whole one, as http://localhost:3000/webhook`
  }
  return url.protocol === 'http:' || url.protocol === 'https:' ? null : `${url.href} is not http`
}

/** Why a webhook does not go to an address, or null when it may. */
export function webhookProblem(address: unknown): string | null {
  const problem = addressProblem(address)
  if (problem) return problem
  const url = new URL(String(address))
  if (isLoopback(url.hostname)) return null
  return `${url.href} is not on this machine; the sandbox sends nothing beyond localhost`
}
