/** One value that outlives a service worker, in IndexedDB. */
export const kept = {
  read: <T>(): Promise<T | undefined> => request('readonly', (store) => store.get(key) as IDBRequest<T>),
  write: (value: unknown): Promise<unknown> => request('readwrite', (store) => store.put(value, key)),
}

const name = 'iamport-demo'
const key = 'servers'

async function request<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(name)
  opening.onupgradeneeded = () => opening.result.createObjectStore(name)
  const database = await done(opening)
  try {
    return await done(ask(database.transaction(name, mode).objectStore(name)))
  } finally {
    database.close()
  }
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB gave no reason'))
  })
}
