import { useQuery } from '@tanstack/react-query'
import type { Position } from '../../core/service.ts'
import { usePage } from '../ui/PageContext.tsx'
import { middleOf } from './middle.ts'
import { postcodesQuery } from './query.ts'
import { useWhereabouts } from './whereabouts.ts'

/** Where distances are measured from. */
export interface Origin {
  from: Position
  /** "M16", "Moss Side"; null = the device's own position. Never more of a postcode than its outward code. */
  label: string | null
  /** False = the middle of an area. */
  exact: boolean
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
  if (fits) return { from: mine.from, label: labelOf(mine.text, mine.outward), exact: !isOutward(mine.text, mine.outward) }
  if (given) return { from: where.from, label: labelOf(where.text, where.outward), exact: !isOutward(where.text, where.outward) }
  const middle = table.data === undefined ? null : middleOf(table.data)
  return middle === null ? null : { from: middle, label: area, exact: false }
}

const isOutward = (text: string | null, outward: string | null): boolean => text !== null && text.toUpperCase() === outward

/** A postcode is shown by its first half; a place by its name. */
const labelOf = (text: string | null, outward: string | null): string | null =>
  text !== null && /^[a-z]{1,2}\d/i.test(text) ? outward : text
