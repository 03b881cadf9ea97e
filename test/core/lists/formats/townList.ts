import type { ListHead, LocatePostcode } from '../../../../core/lists/list.ts'

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
