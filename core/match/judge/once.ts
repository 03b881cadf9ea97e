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
