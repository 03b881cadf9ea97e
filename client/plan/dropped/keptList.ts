import type { OwnList } from './ownList.ts'

/** Kept in this browser alone, and only where that was ticked. */
const [BASE, STORE, KEY] = ['planner-own-list', 'lists', 'own'] as const

/** @returns null where none is kept, or it cannot be read */
export async function keptList(): Promise<OwnList | null> {
  // To open it would make it.
  const bases = await indexedDB.databases().catch(() => [])
  if (!bases.some(({ name }) => name === BASE)) return null
  return inStore<OwnList | undefined>('readonly', (store) => store.get(KEY) as IDBRequest<OwnList | undefined>).then(
    (list) => list ?? null,
    () => null,
  )
}

/** @throws DOMException where the browser keeps nothing, or not so much */
export async function keepList(list: OwnList): Promise<void> {
  await inStore('readwrite', (store) => store.put(list, KEY))
}

/** Leaves nothing behind. */
export function forgetList(): void {
  indexedDB.deleteDatabase(BASE)
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(BASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const base = await done(opening)
  try {
    return await done(work(base.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    base.close()
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
