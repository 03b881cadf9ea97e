import type { RowMeans } from '../../../../core/lists/formats/rowMeans.ts'
import type { ListHead, LocatePostcode } from '../../../../core/lists/list.ts'
import { tidyLink, tidyPhone } from '../../../../data/build/readers/contacts.ts'
import { listing } from '../../../../data/build/readers/listing.ts'
import { quietIn } from '../../../../data/build/readers/quietWords.ts'

export const MEANS: RowMeans = {
  listing,
  phone: tidyPhone,
  link: tidyLink,
  quiet: (cells) => {
    const kind = quietIn(cells)
    return kind === 'threatened' ? 'other' : kind
  },
}

/** A list of 1 November 2026. */
export const headOf = (as: ListHead['as']): ListHead => ({
  id: 'town-list',
  title: 'The list of the town',
  publisher: 'Town Council',
  licence: 'OGL 3.0',
  licenceUrl: null,
  credit: 'Town Council',
  url: null,
  date: '2026-11-01',
  as,
})

/** One postcode is in use: M16 0RA, in Trafford. */
export const locate: LocatePostcode = (postcode) => (postcode === 'M16 0RA' ? { at: [-2.27, 53.46], authority: 'E08000009' } : null)
