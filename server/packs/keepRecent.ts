/**
 * What `read` gives for a key, kept for the keys that were asked for last. Who asks at the same time waits for the same reading; one that
 * fails is not kept.
 *
 * @param most keys that are kept
 */
export function keepRecent<T>(most: number, read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const value = kept.get(key) ?? read(key)
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key)
    })
    return value
  }
}
