/** Something that stays in this browser, under a key each. */
export interface KeptOnDevice<T> {
  /** The same object until another is kept; null = there is none. */
  get: (key: string) => T | null
  /** Keeps it, or forgets it. @returns false where the browser keeps nothing: it stands until the page is left */
  keep: (key: string, value: T | null) => boolean
  /** @returns ends the subscription */
  subscribe: (changed: () => void) => () => void
}

/**
 * @param name of all keys of this kind
 * @param read what was kept as text; null where it makes no sense
 */
export function keptOnDevice<T>(name: string, read: (text: string) => T | null, write: (value: T) => string): KeptOnDevice<T> {
  const held = new Map<string, T | null>()
  const listeners = new Set<() => void>()
  const get = (key: string): T | null => {
    if (!held.has(key)) held.set(key, storedOf(`${name} ${key}`, read))
    return held.get(key) ?? null
  }
  const keep = (key: string, value: T | null): boolean => {
    held.set(key, value)
    const kept = store(`${name} ${key}`, value === null ? null : write(value))
    for (const changed of listeners) changed()
    return kept
  }
  // What another tab keeps or forgets holds here too; a null key is all of them.
  const heard = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(`${name} `)) return
    held.clear()
    for (const changed of listeners) changed()
  }
  const subscribe = (changed: () => void) => {
    if (listeners.size === 0) addEventListener('storage', heard)
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
      if (listeners.size === 0) removeEventListener('storage', heard)
    }
  }
  return { get, keep, subscribe }
}

function storedOf<T>(key: string, read: (text: string) => T | null): T | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : read(text)
  } catch {
    return null
  }
}

function store(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
