import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Authority } from '../../../core/place/elsewhere/authority.ts'
import { distanceM } from '../../../core/place/geo.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { UNSURE_FROM_M } from '../../../core/seek/search.ts'
import { onlyElsewhere } from '../../../core/seek/elsewhere/onlyElsewhere.ts'
import type { Trouble } from '../../../core/seek/where.ts'
import { awaitArrival } from '../../ui/arrival.ts'
import { PATIENCE_MS } from '../../ui/patience.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { devicePosition, type PositionTrouble } from './devicePosition.ts'
import { positionFound } from './positionFound.ts'
import { useAddress } from '../address/useAddress.ts'
import type { Choose, Chosen } from './Choices.tsx'
import { whereLookup } from './whereLookup.ts'
import { setWhereabouts, type Whereabouts } from './whereabouts.ts'

export type SearchTrouble =
  | { trouble: Trouble }
  | { position: PositionTrouble; near?: readonly PlaceSummary[]; councils?: readonly Authority[] }
  | { failed: true }

/** The search box: from what was typed, or the device's position, to the list around it. */
export function useWhereSearch(here: string | null) {
  const { places, trouble: given } = usePage()
  const client = useQueryClient()
  const { href, show } = useAddress()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SearchTrouble | null>(given === null ? null : { trouble: given })

  const latest = useRef(0)

  const go = (where: Whereabouts) => {
    if (where.place !== null) awaitArrival()
    setWhereabouts(where)
    // Both an outward code and a council in one address would say more than either.
    if (where.place === null) navigate(href(`/elsewhere/${where.authority}`, { area: null }))
    else navigate(href(`/find/${where.place}`, { area: where.outward, show }))
  }

  useEffect(() => {
    const attempts = latest
    return () => {
      attempts.current++
    }
  }, [])

  /**
   * The last attempt wins; an answer to an earlier one, or after the box is gone, is dropped. One search may ask several times, and a browser may
   * wait for its own question to be answered: in good time it is said all the same that nothing came, and what comes later still counts.
   *
   * @param late what to say then
   * @returns where it led; null = nowhere
   */
  const attempt = async (late: SearchTrouble, work: () => Promise<Whereabouts | SearchTrouble>): Promise<Whereabouts | null> => {
    const mine = ++latest.current
    setBusy(true)
    setTrouble(null)
    const settle = (shown: SearchTrouble | null) => {
      setBusy(false)
      setTrouble(shown)
    }
    const timer = setTimeout(() => mine === latest.current && settle(late), PATIENCE_MS)
    const outcome = await work().catch((): SearchTrouble => ({ failed: true }))
    clearTimeout(timer)
    if (mine !== latest.current) return null
    settle('from' in outcome ? null : outcome)
    if (!('from' in outcome)) return null
    go(outcome)
    return outcome
  }

  const search = (text: string) =>
    attempt({ failed: true }, async () => {
      // What reads a typed place comes when one is typed: most who arrive have it in their address.
      const { resolveWhere } = await import('../../../core/seek/where.ts')
      const found = await resolveWhere(text, here, places, whereLookup(client))
      return 'where' in found ? found.where : (elsewhereOf(found.trouble) ?? found)
    })

  const nearMe = () =>
    attempt({ position: 'not found' }, async () => {
      const position = await devicePosition()
      if (typeof position === 'string') return { position }
      return positionFound(position, here, places, client)
    })

  const choose: Choose = (chosen) => {
    awaitArrival()
    const where = 'whole' in chosen ? whereaboutsOfWhole(chosen) : whereaboutsOf(chosen.choice)
    if (where !== null) setWhereabouts(where)
    setTrouble(null)
  }

  return { busy, trouble, search, nearMe, choose }
}

/** In the one council that it can lie in, which has a page of its own; null where there are several or none. */
function elsewhereOf(trouble: Trouble): Whereabouts | null {
  const one = onlyElsewhere(trouble)
  if (one === null) return null
  const where = { text: trouble.text, from: one.from, outward: one.outward, authority: one.code, place: null }
  return one.guessed ? { ...where, roughM: 2 * UNSURE_FROM_M } : where
}

const whereaboutsOf = ({ name, at, outward, place }: PlaceName): Whereabouts | null =>
  place === null ? null : { text: name, from: at, outward, authority: null, place }

/** As rough as the farthest of its parts, and never so near that minutes would be told. */
function whereaboutsOfWhole({ whole: { name, at, place }, parts }: Extract<Chosen, { whole: unknown }>): Whereabouts | null {
  if (at === null) return null
  const roughM = parts.reduce((most, part) => Math.max(most, distanceM(at, part.at)), 2 * UNSURE_FROM_M)
  return { text: name, from: at, outward: null, authority: null, place, roughM }
}
