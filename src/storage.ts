/**
 * A place in a browser's storage. It may be missing, full, switched off or forbidden: then nothing is kept, and
 * `undefined` comes back.
 */
export function inStorage<T>(kind: 'local' | 'session', use: (storage: Storage) => T): T | undefined {
  try {
    return use(kind === 'local' ? window.localStorage : window.sessionStorage)
  } catch {
    return undefined
  }
}
