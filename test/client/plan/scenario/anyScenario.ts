import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'

type Hub = Extract<ServiceChange, { do: 'add' }>

/** A food bank for everybody in reach, unless said otherwise. */
export const hub = (more: Partial<Hub> = {}): Hub => ({
  do: 'add',
  at: [-2.27, 53.49],
  types: ['food-bank'],
  hours: null,
  capacity: 1,
  catchment: null,
  delivers: false,
  ...more,
})

/** As `serviceOf` numbers listings. */
export const listingId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
