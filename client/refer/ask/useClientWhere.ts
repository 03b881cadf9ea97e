import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { distanceM } from '../../../core/place/geo.ts'
import type { Trouble } from '../../../core/seek/where.ts'
import { UNSURE_FROM_M } from '../../../core/seek/search.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { deskLookup } from './deskLookup.ts'

/** What went wrong with where the client lives; `elsewhere` = it lies in another place of this map. */
export type WhereTrouble = { trouble: Trouble } | { failed: true } | { elsewhere: string }

/**
 * Where the client lives: only the first half of a postcode is ever asked of the server, and a name not at all. It goes into the session,
 * never into the address.
 */
export function useClientWhere() {
  const { places } = usePage()
  const { place, change } = useReferDesk()
  const client = useQueryClient()
  const [trouble, setTrouble] = useState<WhereTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const latest = useRef(0)
  // An answer that comes after the desk was cleared is of a client who has gone.
  useEffect(() => () => void latest.current++, [])

  // An answer that comes after the desk was cleared is nobody's.
  useEffect(() => () => void latest.current++, [])

  const forget = () => {
    latest.current++
    setTrouble(null)
    change((session) => ({ ...session, where: null }))
  }

  const search = async (text: string): Promise<void> => {
    const mine = ++latest.current
    if (text.trim() === '') return forget()
    setBusy(true)
    setTrouble(null)
    try {
      const { resolveWhere } = await import('../../../core/seek/where.ts')
      const found = await resolveWhere(text, place.id, places, deskLookup(client))
      if (mine !== latest.current) return
      if ('trouble' in found) setTrouble({ trouble: found.trouble })
      else if (found.where.place !== place.id) setTrouble({ elsewhere: found.where.place })
      else {
        const { place: _, ...where } = found.where
        change((session) => ({ ...session, where }))
      }
    } catch {
      if (mine === latest.current) setTrouble({ failed: true })
    } finally {
      if (mine === latest.current) setBusy(false)
    }
  }

  const choose = ({ name, at, outward }: PlaceName): void => {
    setTrouble(null)
    change((session) => ({ ...session, where: { text: name, from: at, outward, authority: null } }))
  }

  /** All of a large place: as rough as the farthest of its parts. */
  const chooseWhole = ({ name, at }: NonNullable<Trouble['whole']>, parts: readonly PlaceName[]): void => {
    if (at === null) return
    setTrouble(null)
    const roughM = parts.reduce((most, part) => Math.max(most, distanceM(at, part.at)), 2 * UNSURE_FROM_M)
    change((session) => ({ ...session, where: { text: name, from: at, outward: null, authority: null, roughM } }))
  }

  return { busy, trouble, search, choose, chooseWhole }
}
