import type { Found } from '../../../core/seek/search.ts'
import type { Session } from '../session/session.ts'
import type { SheetNote } from '../../help/share/handout/Handout.tsx'
import { planPlaces } from './planMoves.ts'

/** What of a plan goes to the client: each place once, in order; the notes that were ticked, with the place they are about. */
export interface HandedOver {
  found: Found[]
  notes: SheetNote[]
}

/** Places that are not listed are left out, and their notes with them. Needs and notes without a tick never come in. */
export function handedOver(plan: Session['plan'], foundById: ReadonlyMap<string, Found>): HandedOver {
  const places = planPlaces(plan)
  const found = places.flatMap(({ id }) => foundById.get(id) ?? [])
  const notes = places.flatMap(({ id, note, handOver }) => {
    const name = foundById.get(id)?.service.name
    return handOver && note.trim() !== '' && name !== undefined ? [{ service: id, words: `${name}: ${note.trim()}` }] : []
  })
  return { found, notes }
}
