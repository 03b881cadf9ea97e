/** What was made, by what it hangs on. */
interface Kept<Key, Made> {
  get: (key: Key) => Made | undefined
  set: (key: Key, made: Made) => unknown
}

function kept<Key, Made>(known: Kept<Key, Made>, make: (key: Key) => Made): (key: Key) => Made {
  return (key) => {
    const already = known.get(key)
    if (already !== undefined) return already
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** Thousands of places are told of in the same few words: what hangs on one key is made once. */
export const once = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => kept(new Map<Key, Made>(), make)

/** As `once`, of what never changes and is asked about again at every press: kept as long as it is itself. */
export const onceOf = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => kept(new WeakMap<Key, Made>(), make)

const MOST_KEPT = 4000

/** As `once`, of texts, which may be any number: begun anew when there are too many. */
export function onceFew<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return kept(known, (text) => {
    if (known.size >= MOST_KEPT) known.clear()
    return make(text)
  })
}
