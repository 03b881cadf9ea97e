import { Plural, Trans } from '@lingui/react/macro'
import type { DoubtRow } from './doubtRows.ts'

/** What would have to be otherwise, as the name of a row. */
export function DoubtName({ row: { of, listings } }: { row: DoubtRow }) {
  switch (of) {
    case 'stale':
      return (
        <Plural value={listings} one="Without # place not checked for half a year" other="Without # places not checked for half a year" />
      )
    case 'referral-only':
      return (
        <Plural
          value={listings}
          one="Without # place that asks for a voucher or referral"
          other="Without # places that ask for a voucher or referral"
        />
      )
    case 'unread-hours':
      return (
        <Plural
          value={listings}
          one="Without # place whose hours are not wholly known"
          other="Without # places whose hours are not wholly known"
        />
      )
    case 'too old':
      return (
        <Plural
          value={listings}
          one="If # place that was checked too long ago for your question counted"
          other="If # places that were checked too long ago for your question counted"
        />
      )
    case 'some weeks':
      return (
        <Plural
          value={listings}
          one="If # place open in those hours in some weeks only counted"
          other="If # places open in those hours in some weeks only counted"
        />
      )
    case 'hours':
      return (
        <Plural
          value={listings}
          one="If # place whose hours are not known were open then"
          other="If # places whose hours are not known were open then"
        />
      )
    case 'referral':
      return (
        <Plural
          value={listings}
          one="If # place that does not say how to come there asked for nobody’s word"
          other="If # places that do not say how to come there asked for nobody’s word"
        />
      )
    case 'needs':
      return (
        <Plural
          value={listings}
          one="If # place that does not say whether it has what you ask for had it"
          other="If # places that do not say whether they have what you ask for had it"
        />
      )
    case 'catchment':
      return (
        <Plural
          value={listings}
          one="If # delivery that does not say where it goes went to all around it"
          other="If # deliveries that do not say where they go went to all around them"
        />
      )
    case 'water':
      return <Trans>If nobody could cross the water</Trans>
    default:
      return <Trans>As streets wind less or more (× 1.2 to × 1.4)</Trans>
  }
}
