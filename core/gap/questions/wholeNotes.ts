import { BEYOND_EDGE, type GapNote } from '../answer/gapNotes.ts'
import { needNotPublished, type Demand } from '../model/demand.ts'
import type { WhatIfNote } from './whatIfNotes.ts'

/** Of the whole question: what must be said beside its figures. */
export const noteOnAll = (note: GapNote): WhatIfNote =>
  note === BEYOND_EDGE ? { field: 'reach_m', message: note.replace(/^reach_m /, '') } : { field: 'place', message: note }

const grouped = new Intl.NumberFormat('en-GB')

/** Areas that count in no sum of need; nothing where it is published everywhere. */
export function noteOnNeed(demand: Demand): WhatIfNote[] {
  const { areas, people } = needNotPublished(demand)
  if (areas === 0) return []
  const message = `is not published for ${grouped.format(areas)} ${areas === 1 ? 'area' : 'areas'}, where ${grouped.format(people)} people live: they count in no figure of need`
  return [{ field: 'need', message }]
}
