/** Runs `task` one task after the document is ready: nothing of the classic path happens in the caller's task. */
export function later(task: () => void): void {
  const defer = (): void => void setTimeout(task, 0)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', defer, { once: true })
  else defer()
}
