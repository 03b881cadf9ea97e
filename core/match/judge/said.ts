import type { Reason, ReasonOf, Source } from '../reason.ts'
import type { Asks } from '../told.ts'

/** Thousands of places are told of in the same few words: each reason that names no more than what was asked is made once. */
function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>()
  return (key) => {
    const already = kept.get(key)
    if (already !== undefined) return already
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

const FITS = {
  listing: once((asked: Asks): ReasonOf<'fits'> => ({ of: 'fits', asked, from: 'listing' })),
  told: once((asked: Asks): ReasonOf<'fits'> => ({ of: 'fits', asked, from: 'told' })),
}
const NOT = {
  listing: once((asked: Asks): ReasonOf<'does not fit'> => ({ of: 'does not fit', asked, from: 'listing' })),
  told: once((asked: Asks): ReasonOf<'does not fit'> => ({ of: 'does not fit', asked, from: 'told' })),
}

export const fits = (asked: Asks, from: Source): ReasonOf<'fits'> => FITS[from](asked)
export const doesNotFit = (asked: Asks, from: Source): ReasonOf<'does not fit'> => NOT[from](asked)

/** Not stated, and nothing can be said of how likely it is. */
export const notStated = once((asked: Asks): ReasonOf<'not stated'> => ({ of: 'not stated', asked, lean: null, why: [] }))

export const PHONE: Reason = { of: 'phone', how: 'yes' }
export const NO_PHONE: Reason = { of: 'phone', how: 'none' }
export const SMALL: Reason = { of: 'small' }
