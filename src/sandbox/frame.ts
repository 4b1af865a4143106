/** A frame onto the payment page; without an address it stays blank. */
export function createFrame(address?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = '결제창 (sandbox) / payment window'
  if (address !== undefined) frame.src = address
  return frame
}

/** What a message said: `data` when it was the JSON string the payment page sends, undefined for anything else. */
export function readMessage(raw: unknown): Record<string, unknown> | undefined {
  try {
    const { data } = JSON.parse(raw as string) as { data?: unknown }
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Takes the focus from the shop's button at once, or Enter would pay twice, and again when the page is there. */
export function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus()
  frame.addEventListener('load', () => frame.focus(), { once: true })
}
