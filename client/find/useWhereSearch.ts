import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PlaceName } from '../../core/api.ts'
import type { Trouble } from '../page.ts'
import { awaitArrival } from '../ui/arrival.ts'
import { usePage } from '../ui/PageContext.tsx'
import { devicePosition, placeAround, type PositionTrouble } from './devicePosition.ts'
import { useHere } from './links.ts'
import { placeNamesQuery, postcodesQuery } from './query.ts'
import { resolveWhere } from './resolveWhere.ts'
import { setWhereabouts, type Whereabouts } from './whereabouts.ts'

export type SearchTrouble = { trouble: Trouble } | { position: PositionTrouble } | { failed: true }

/** The search box: from what was typed, or the device's position, to the list around it. */
export function useWhereSearch(here: string | null) {
  const { places, trouble: given } = usePage()
  const client = useQueryClient()
  const { href } = useHere()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SearchTrouble | null>(given === null ? null : { trouble: given })

  const go = (where: Whereabouts) => {
    setTrouble(null)
    awaitArrival()
    setWhereabouts(where)
    navigate(href(`/find/${where.place}`, { area: where.outward }))
  }

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    await work().catch(() => setTrouble({ failed: true }))
    setBusy(false)
  }

  const search = (text: string) =>
    attempt(async () => {
      const found = await resolveWhere(text, here, places, {
        postcodes: (outward) => client.fetchQuery(postcodesQuery(outward)),
        placeNames: (name) => client.fetchQuery(placeNamesQuery(name)),
      })
      if ('where' in found) go(found.where)
      else setTrouble(found)
    })

  const nearMe = () =>
    attempt(async () => {
      const from = await devicePosition()
      if (typeof from === 'string') return setTrouble({ position: from })
      const place = placeAround(from, here, places)
      if (place === null) return setTrouble({ position: 'outside' })
      go({ text: null, from, outward: null, place })
    })

  const choose = ({ name, at, outward, place }: PlaceName) => {
    awaitArrival()
    if (place !== null) setWhereabouts({ text: name, from: at, outward, place })
    setTrouble(null)
  }

  return { busy, trouble, search, nearMe, choose }
}
