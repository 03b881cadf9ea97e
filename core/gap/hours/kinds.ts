/** Which kinds of help each service is of, by number: those of service j stand from `starts[j]` up to `starts[j + 1]` in `kind`. */
export interface Kinds {
  /** How many kinds are told apart. */
  count: number
  services: number
  starts: Uint32Array
  /** Below `count`. */
  kind: Uint8Array
}

/**
 * @param of the kinds of each service: several, one or none
 * @param count how many kinds are told apart, at most 256
 * @throws RangeError if a kind is not a whole number below `count`
 */
export function kindsOf(of: readonly (readonly number[])[], count: number): Kinds {
  const starts = new Uint32Array(of.length + 1)
  of.forEach((kinds, service) => {
    starts[service + 1] = starts[service]! + kinds.length
    for (const kind of kinds)
      if (!Number.isInteger(kind) || kind < 0 || kind >= count)
        throw new RangeError(`kinds of service ${service} must be whole numbers below ${count}, got ${kind}`)
  })
  return { count, services: of.length, starts, kind: Uint8Array.from(of.flat()) }
}
