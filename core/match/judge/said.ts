import { type Lean } from '../../seek/likely.ts'
import { once } from './once.ts'
import type { Reason, ReasonOf, Source } from '../reason.ts'
import type { Asks } from '../told.ts'

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

/** @param lean how likely it is, where that can be said; each lean is made once (`leanOn`) */
export const notStated = (asked: Asks, lean: Lean | null = null): ReasonOf<'not stated'> =>
  lean === null ? UNKNOWN(asked) : LEANING(lean)(asked)

const UNKNOWN = once((asked: Asks): ReasonOf<'not stated'> => ({ of: 'not stated', asked, lean: null, why: [] }))
const LEANING = once(({ how, why }: Lean) => once((asked: Asks): ReasonOf<'not stated'> => ({ of: 'not stated', asked, lean: how, why })))

export const PHONE: Reason = { of: 'phone', how: 'yes' }
export const NO_PHONE: Reason = { of: 'phone', how: 'none' }
export const BOOKED: Reason = { of: 'booked' }
export const SMALL: Reason = { of: 'small' }
