import { compareText } from '../../listing/compareText.ts'

interface Holding {
  id: string
  authorities: readonly { code: string }[]
  counts: { services: number }
}

/** The place that lists help in a council: of several the one with the fewest councils, then the first by id. undefined = none does. */
export const placeHolding = <P extends Holding>(code: string, places: readonly P[]): P | undefined =>
  places
    .filter(({ authorities, counts }) => counts.services > 0 && authorities.some((one) => one.code === code))
    .toSorted((a, b) => a.authorities.length - b.authorities.length || compareText(a.id, b.id))[0]
