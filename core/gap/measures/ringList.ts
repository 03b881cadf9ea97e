import { compareText } from '../../listing/compareText.ts'
import { freshness } from '../../listing/freshness.ts'
import type { Service } from '../../listing/service.ts'
import type { GapRun } from '../answer/runGaps.ts'
import { catchmentOf } from '../counted/catchment.ts'
import type { Model } from '../model/model.ts'
import { inNeedShown } from '../model/demand.ts'
import type { Unsettled } from '../counted/keptOutBy.ts'
import { supplyOf, supplyRow, type SupplyRow } from '../model/supplyColumns.ts'
import { servedByNewcomers } from '../whatIf/servedByNewcomers.ts'

/** How many people more (or, below 0, less) would be within reach. */
interface Shift {
  people: number
  /** Income-deprived people, to one decimal. */
  inNeed: number
}

/** One fact to ask a service about. */
export interface RingEntry {
  id: string
  fact: Unsettled
  /** 0 where the listing counts as it is. */
  ifConfirmed: Shift
  /** 0 where the listing does not count as it is. */
  ifWrong: Shift
}

/**
 * Whom to ring first: every fact that is not stated or stale, by how many people in need it would move in or out of reach once it
 * is settled (value of information). Each is the part of a what-if that tells who is in reach:
 * - a listing that counts may be wrong: it may be gone (checked more than half a year ago, or never), or its catchment, of which
 *   nothing that can be placed is stated, may hold nobody. At most all that it covers is lost;
 * - a listing that is kept out by one unknown alone may turn out to count. A delivery whose area is not stated would serve at most
 *   whoever is within reach of its door.
 *
 * Most people in need first, then most people, then by id, then by fact: a total order. O(areas + services + pairs within reach).
 *
 * @param now the question answered with what is known
 * @param at ms since 1970 UTC: of that answer
 */
export function ringList(now: GapRun, at: number): RingEntry[] {
  const gains = gainsOf(now)
  const entries = [
    ...now.listings.flatMap((service, row) =>
      doubtsAbout(service, at).map((fact) => ({ id: service.id, fact, ifConfirmed: NOTHING, ifWrong: lossOf(now, row) })),
    ),
    ...now.keptOut.map(({ service, by }, i) => ({
      id: service.id,
      fact: by,
      ifConfirmed: gains[i]!,
      ifWrong: NOTHING,
    })),
  ]
  return entries.toSorted(mostMovingFirst)
}

const NOTHING: Shift = { people: 0, inNeed: 0 }

/** What may be wrong with a listing that counts. */
function doubtsAbout(service: Service, at: number): Unsettled[] {
  const doubts: Unsettled[] = []
  if (['stale', 'old'].includes(freshness(service, at)) || service.status === 'not stated') doubts.push('listing')
  if (!catchmentOf(service).certain) doubts.push('catchment')
  return doubts
}

/** A listing as it would count if one thing that keeps it out were settled in its favour; null where it would still serve nobody. */
export function confirmedRow(service: Service, fact: Unsettled): SupplyRow | null {
  const row = supplyRow(service, [])
  if (fact !== 'catchment') return row
  return row.at === null ? null : { ...row, catchment: null }
}

/** Without a service, whoever has no other within reach is lost. O(areas it serves). */
function lossOf({ model, run }: GapRun, row: number): Shift {
  const { starts, column } = model.served.byService
  const shift = shiftOf(model, column.subarray(starts[row], starts[row + 1]), (area) => run.answers.choice[area] === 1)
  return { people: 0 - shift.people, inNeed: 0 - shift.inNeed }
}

/** With each listing more that is kept out, whoever it serves and had none is won; in the order of `keptOut`. */
function gainsOf({ model, run, keptOut }: GapRun): Shift[] {
  const rows = keptOut.map(({ service, by }) => confirmedRow(service, by))
  const { starts, column } = servedByNewcomers(model, run, supplyOf(rows.filter((row) => row !== null)))
  let row = 0
  return rows.map((one) => {
    if (one === null) return NOTHING
    const areas = column.subarray(starts[row], starts[row + 1])
    row++
    return shiftOf(model, areas, (area) => run.answers.choice[area] === 0)
  })
}

function shiftOf({ demand }: Model, areas: Uint32Array, moves: (area: number) => boolean): Shift {
  let [people, needMillionths] = [0, 0]
  for (const area of areas) {
    if (!moves(area)) continue
    people += demand.people[area]!
    needMillionths += demand.needMillionths[area]!
  }
  return { people, inNeed: inNeedShown(needMillionths) }
}

function mostMovingFirst(a: RingEntry, b: RingEntry): number {
  return (
    moved(b, 'inNeed') - moved(a, 'inNeed') ||
    moved(b, 'people') - moved(a, 'people') ||
    compareText(a.id, b.id) ||
    compareText(a.fact, b.fact)
  )
}

/** How many it would move, in or out; one of the two is 0. */
export const moved = ({ ifConfirmed, ifWrong }: RingEntry, what: keyof Shift): number =>
  Math.abs(ifConfirmed[what]) + Math.abs(ifWrong[what])
