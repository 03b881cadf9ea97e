import type { Water } from '../../place/water.ts'
import type { AreaFigures } from '../../place/area.ts'
import { openInHour, weekWeights } from '../../hours/weekWeights.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import { readOsmHours } from '../../hours/osm/osmHours.ts'
import type { Service } from '../../listing/service.ts'
import { runGaps } from '../answer/runGaps.ts'
import { unknownCode } from './areaCodes.ts'
import type { Catchment, Zone } from '../counted/catchment.ts'
import { coverageOf, type Coverage } from '../run/coverage.ts'
import { isOfKind } from '../counted/keptOutBy.ts'
import { hourAsked } from '../query/gapQuery.ts'
import { countedAnyTime } from '../counted/countedAnyTime.ts'
import { demandOf, inNeedShown } from '../model/demand.ts'
import { supplyOf, supplyRow, type SupplyRow } from '../model/supplyColumns.ts'
import { changed as modelAfter } from '../whatIf/change.ts'
import { overWater } from '../water/overWater.ts'
import { whatIf } from '../whatIf/whatIf.ts'
import type { ServiceChange, WhatIfQuery } from './whatIfQuery.ts'

/** Figures of the areas that a change touches, as they are and as they would be. Metres are walked; null = none at all. */
interface TouchedColumns {
  code: string[]
  name: string[]
  people: number[]
  in_need: number[]
  nearest_m: (number | null)[]
  nearest_m_after: (number | null)[]
  covered: number[]
  covered_after: number[]
  /** As `water` in `findGaps`: 1 = every service within reach lies across water. */
  water: (0 | 1 | null)[]
  water_after: (0 | 1 | null)[]
  choice: number[]
  choice_after: number[]
  /** Services per 10,000 people (2SFCA), a service of capacity 2 counting as two. */
  access: number[]
  access_after: number[]
}

export interface PlaceWhatIf {
  before: Coverage
  after: Coverage
  columns: TouchedColumns
}

/** What is wrong with one change, by its place in the list and its field. */
export class WrongChange extends RangeError {
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'WrongChange'
    this.field = field
  }
}

/**
 * What changes to the services of a place would do: services added, taken away, moved, re-timed, resized or with another
 * catchment. Changes follow one another, so one listing may be moved and then re-timed.
 *
 * @param at ms since 1970 UTC
 * @param water of the place; null = not known
 * @throws WrongChange where a listing is not one that counts, or hours cannot be read
 * @throws RangeError as `runGaps`
 *
 * In an hour that is asked for, what is added or re-timed counts where it is open in it in every week.
 */
export function placeWhatIf(
  figures: AreaFigures,
  services: readonly Service[],
  query: WhatIfQuery,
  at: number,
  water: Water | null = null,
): PlaceWhatIf {
  const demand = demandOf(figures)
  const answered = runGaps(demand, services, query, at)
  const { model, run, listings } = answered
  const known = new Map(countedAnyTime(answered, services, query, at).listings.map((service) => [service.id, supplyRow(service, [])]))
  checkCodes(figures, query.changes)
  const { changed, added } = rowsAfter(known, query)
  const hour = hourAsked(query)
  const counts = ({ hours = null }: SupplyRow): boolean => hour === null || (hours !== null && openInHour(weekWeights(hours), hour))
  const change = {
    less: listings.flatMap(({ id }, row) => (changed.has(id) ? [row] : [])),
    more: supplyOf([...changed.values(), ...added].filter((row) => row !== null).filter(counts)),
  }
  const delta = whatIf(model, run, change)
  const wet = overWater(model, water)
  const wetAfter = water === null ? wet : overWater(modelAfter(model, change), water)
  const metres = (straight: Float64Array): (number | null)[] =>
    Array.from(straight, (metre) => (metre === Infinity ? null : Math.round(metre * model.detour)))
  const reached = (choice: Uint32Array): number[] => Array.from(choice, (count) => (count > 0 ? 1 : 0))
  const perTenThousand = (access: Float64Array): number[] => Array.from(access, (value) => value * 10_000)
  const ofAreas = <T>(column: ArrayLike<T>): T[] => Array.from(delta.areas, (area) => column[area]!)
  return {
    before: coverageOf(run.sums.coverage),
    after: coverageOf(delta.sums.coverage),
    columns: {
      code: ofAreas(figures.columns.code),
      name: ofAreas(figures.columns.name),
      people: ofAreas(demand.people),
      in_need: ofAreas(demand.needMillionths).map((need) => inNeedShown(need)),
      nearest_m: metres(delta.before.straightM),
      nearest_m_after: metres(delta.after.straightM),
      covered: reached(delta.before.choice),
      covered_after: reached(delta.after.choice),
      water: ofAreas(wet),
      water_after: ofAreas(wetAfter),
      choice: Array.from(delta.before.choice),
      choice_after: Array.from(delta.after.choice),
      access: perTenThousand(delta.before.access),
      access_after: perTenThousand(delta.after.access),
    },
  }
}

/** Each listing that a change names as it would be, null where it would be gone; and what is added. */
function rowsAfter(known: ReadonlyMap<string, SupplyRow>, { types: asked, changes }: WhatIfQuery) {
  const changed = new Map<string, SupplyRow | null>()
  const added: SupplyRow[] = []
  changes.forEach((change, n) => {
    const field = (name: string): string => `changes.${n}.${name}`
    if (change.do === 'add') {
      const { at, types, capacity, hours, catchment } = change
      if (!isOfKind(types, asked))
        throw new WrongChange(field('types'), 'should be of a kind that the question asks for, in its own field types')
      const rules = hours === null ? null : rulesOf(hours, field('hours'))
      added.push({ id: `new ${n}`, at, capacity, hours: rules, catchment: catchmentOf(catchment) })
      return
    }
    const row = changed.has(change.id) ? changed.get(change.id) : known.get(change.id)
    if (row === undefined) throw new WrongChange(field('id'), 'should be the id of a listing of the place that counts in this question')
    if (row === null) throw new WrongChange(field('id'), 'is of a listing that an earlier change takes away')
    changed.set(change.id, changedRow(row, change, field))
  })
  return { changed, added }
}

/** A code that no area of the place bears would quietly cover nobody. */
function checkCodes(figures: AreaFigures, changes: readonly ServiceChange[]): void {
  changes.forEach((change, n) => {
    const codes = 'catchment' in change ? (change.catchment?.codes ?? []) : []
    const unknown = unknownCode(figures, codes)
    if (unknown !== undefined)
      throw new WrongChange(
        `changes.${n}.catchment.codes`,
        `should be codes of areas, wards or authorities of the place; ${unknown} is none`,
      )
  })
}

function changedRow(row: SupplyRow, change: Exclude<ServiceChange, { do: 'add' }>, field: (name: string) => string): SupplyRow | null {
  switch (change.do) {
    case 'remove':
      return null
    case 'move':
      return { ...row, at: change.at }
    case 're-time':
      return { ...row, hours: rulesOf(change.hours, field('hours')) }
    case 'resize':
      return { ...row, capacity: change.capacity }
    default:
      return { ...row, catchment: catchmentOf(change.catchment, row.catchment?.delivers) }
  }
}

function rulesOf(text: string, field: string): readonly HoursRule[] {
  const { rules, read, left } = readOsmHours(text)
  if (rules === null || read !== 'whole')
    throw new WrongChange(
      field,
      `cannot be read from ${JSON.stringify(left.slice(0, 60))} on; write hours as OpenStreetMap does, such as Tu,Th 10:00-12:00`,
    )
  return rules
}

const catchmentOf = (zone: Zone | null, delivers = false): Catchment | null =>
  zone === null ? (delivers ? { zones: [], delivers } : null) : { zones: [zone], delivers }
