/** Calls `listener` for every event of this type. Returns what ends it. */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
): () => void {
  target.addEventListener(type, listener as (event: Event) => void)
  return () => target.removeEventListener(type, listener as (event: Event) => void)
}
