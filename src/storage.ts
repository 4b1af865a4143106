import * as z from 'zod/mini'

type Kind = 'localStorage' | 'sessionStorage'

const keyOf = (name: string): string => `iamport-browser.${name}`

/**
 * A record in a browser's storage, or undefined when there is none, when something else wrote it, or when storage is
 * missing, switched off or forbidden. Making its schema takes longer than reading it, and mostly there is none.
 */
export function read<T extends z.ZodMiniType>(
  kind: Kind,
  name: string,
  schema: () => T,
): z.output<T> | undefined {
  try {
    const text = window[kind].getItem(keyOf(name))
    return text === null ? undefined : z.safeParse(schema(), JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Writes a record, or takes it away when it is `undefined`. Tells whether that worked; storage may also be full. */
export function write(kind: Kind, name: string, record: unknown): boolean {
  try {
    if (record === undefined) window[kind].removeItem(keyOf(name))
    else window[kind].setItem(keyOf(name), JSON.stringify(record))
    return true
  } catch {
    return false
  }
}
