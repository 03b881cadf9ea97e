import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { resolveWhere, type Trouble } from '../../../core/seek/where.ts'
import { awaitArrival } from '../../ui/arrival.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { devicePosition, placeAround, type PositionTrouble } from './devicePosition.ts'
import { useAddress } from '../address/useAddress.ts'
import { whereLookup } from './whereLookup.ts'
import { setWhereabouts, type Whereabouts } from './whereabouts.ts'

export type SearchTrouble = { trouble: Trouble } | { position: PositionTrouble } | { failed: true }

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
    awaitArrival()
    setWhereabouts(where)
    navigate(href(`/find/${where.place}`, { area: where.outward, show }))
  }

  /** The last attempt wins; an answer to an earlier one is dropped. @returns where it led; null = nowhere */
  const attempt = async (work: () => Promise<Whereabouts | SearchTrouble>): Promise<Whereabouts | null> => {
    const mine = ++latest.current
    setBusy(true)
    setTrouble(null)
    const outcome = await work().catch((): SearchTrouble => ({ failed: true }))
    if (mine !== latest.current) return null
    setBusy(false)
    if ('from' in outcome) go(outcome)
    else setTrouble(outcome)
    return 'from' in outcome ? outcome : null
  }

  const search = (text: string) =>
    attempt(async () => {
      const found = await resolveWhere(text, here, places, whereLookup(client))
      return 'where' in found ? found.where : found
    })

  const nearMe = () =>
    attempt(async () => {
      const from = await devicePosition()
      if (typeof from === 'string') return { position: from }
      const place = placeAround(from, here, places)
      return place === null ? { position: 'outside' } : { text: null, from, outward: null, authority: null, place }
    })

  const choose = ({ name, at, outward, place }: PlaceName) => {
    awaitArrival()
    if (place !== null) setWhereabouts({ text: name, from: at, outward, authority: null, place })
    setTrouble(null)
  }

  return { busy, trouble, search, nearMe, choose }
}
