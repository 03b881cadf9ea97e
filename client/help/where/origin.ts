import { useQuery } from '@tanstack/react-query'
import { findPostcode, middleOf, onlyAuthority, readPostcode } from '../../../core/place/postcode.ts'
import type { Position } from '../../../core/listing/service.ts'
import { UNSURE_FROM_M } from '../../../core/seek/search.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { postcodesQuery } from '../fetch/ground.ts'
import { useWhereabouts, type Whereabouts } from './whereabouts.ts'

/** Where distances are measured from. */
export interface Origin {
  from: Position
  /** "M16 0RA", "M16", "Moss Side"; null = the device's own position. */
  label: string | null
  /** False = the middle of an area. */
  exact: boolean
  /** ONS code of the council it lies in; null = not known, or more than one. */
  authority: string | null
  /** Metres that `from` may be off; absent = as exact as its label. */
  roughM?: number | undefined
}

/**
 * The point that was named in this tab, where it lies in this place and fits the address; else the middle of the address's area; else none.
 *
 * @param place null = any place will do
 * @param area outward code from the address, or null
 */
export function useOrigin(place: string | null, area: string | null): Origin | null {
  const { where } = usePage()
  const mine = useWhereabouts()
  const fits = mine !== null && (place === null || mine.place === place) && (area === null || mine.outward === area)
  const given = where !== null && (area === null || where.outward === area)
  const table = useQuery({ ...postcodesQuery(area ?? ''), enabled: area !== null && !fits && !given })
  if (fits) return originOf(mine)
  if (given) return originOf(where)
  const middle = table.data === undefined ? null : middleOf(table.data)
  return middle === null || table.data === undefined
    ? null
    : { from: middle, label: area, exact: false, authority: onlyAuthority(table.data) }
}

/** A postcode is tidied for reading; it is shown on the page only, never in an address. */
function originOf({ from, text, authority, roughM }: Pick<Whereabouts, 'from' | 'text' | 'authority' | 'roughM'>): Origin {
  const read = findPostcode(text ?? '') ?? readPostcode(text ?? '')
  if (read.kind === 'full') return { from, label: `${read.outward} ${read.inward}`, exact: true, authority }
  if (read.kind === 'outward') return { from, label: read.outward, exact: false, authority }
  return { from, label: text, exact: (roughM ?? 0) <= UNSURE_FROM_M, authority, roughM }
}
