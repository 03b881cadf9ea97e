/** Thousands of places are told of in the same few words: what hangs on one key is made once. */
export function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>()
  return (key) => {
    const already = kept.get(key)
    if (already !== undefined) return already
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

const MOST_KEPT = 4000

/** As `once`, of texts, which may be any number: begun anew when there are too many. */
export function onceFew<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>()
  return (text) => {
    const already = kept.get(text)
    if (already !== undefined) return already
    const made = make(text)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, made)
    return made
  }
}

/** As `once`, of what never changes and is asked about again at every press: kept as long as it is itself. */
export function onceOf<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, Made>()
  return (key) => {
    const already = kept.get(key)
    if (already !== undefined) return already
    const made = make(key)
    kept.set(key, made)
    return made
  }
}
