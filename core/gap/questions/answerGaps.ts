import type { MultiPolygon } from 'geojson'
import type { Water } from '../../place/water.ts'
import type { AreaFigures } from '../../place/area.ts'
import type { AreaWalks } from '../model/areaWalks.ts'
import type { AreaNeeds } from '../../place/areaNeeds.ts'
import type { Calendar } from '../../days/calendar.ts'
import type { Service } from '../../listing/service.ts'
import { runGaps } from '../answer/runGaps.ts'
import { gapsOf, type GapSummary } from '../answer/findGaps.ts'
import { measureGaps } from '../measures/measureGaps.ts'
import type { MeasureQuery } from '../measures/measureQuery.ts'
import type { MeasureSummary } from '../measures/measureSummary.ts'
import { demandOf } from '../model/demand.ts'

/** A place as gap analysis sees it. */
export interface GapPlace {
  figures: AreaFigures
  /** Counts of need in the same areas; null or left out where they are not known. */
  needs?: AreaNeeds | null
  services: readonly Service[]
  calendar: Calendar
  /** The ground of the place; null where its outline is not known. */
  outline: MultiPolygon | null
  /** Walks between the areas along streets; null or left out where nobody brought any. */
  walks?: AreaWalks | null
  /** Where a walk would leave the land; null or left out where that is not known. */
  water?: Water | null
}

/** A question whose answer is a table, one row an area. */
export interface TableQuery extends MeasureQuery {
  /** Names of columns to send, in this order; all where none is named. */
  columns: readonly string[]
  /** `matrix` = as the place's own walks have it. */
  walks?: 'straight' | 'matrix'
}

export interface GapTable {
  summary: GapSummary & Partial<MeasureSummary>
  /** One row an area, whatever was asked; those named in `query.columns`, in that order, or all. */
  columns: Record<string, readonly (string | number | null)[]>
}

/** Walks are asked for, and nobody brought any. */
export class NoWalks extends RangeError {}

/** A name in `query.columns` that the answer does not have. */
export class NoSuchColumn extends RangeError {}

/**
 * All that was asked of a place: who is within reach, and whatever measures were asked for beside.
 *
 * @param at ms since 1970 UTC
 * @throws NoWalks where `query.walks` is matrix and the place has none
 * @throws NoSuchColumn naming the columns there are
 * @throws RangeError as `runGaps` and `measureGaps`
 */
export function answerGaps(
  { figures, needs, services, calendar, outline, water, walks = null }: GapPlace,
  query: TableQuery,
  at: number,
): GapTable {
  if (query.walks === 'matrix' && walks === null) throw new NoWalks('straight: nobody has brought walks along the streets of this place')
  const demand = demandOf(figures, query.need, needs)
  const answered = runGaps(query.walks === 'matrix' ? { ...demand, walks } : demand, services, query, at)
  const { summary, columns } = gapsOf(figures, query, answered, water)
  const measured = measureGaps({ query, figures, services, at, calendar, outline, answered })
  return {
    summary: { ...summary, ...measured.summary },
    columns: pickColumns({ ...columns, ...measured.columns }, query.columns),
  }
}

function pickColumns(all: GapTable['columns'], names: readonly string[]): GapTable['columns'] {
  if (names.length === 0) return all
  const unknown = names.find((name) => !Object.hasOwn(all, name))
  if (unknown !== undefined)
    throw new NoSuchColumn(`${unknown} is none; use names of columns of this answer: ${Object.keys(all).join(', ')}`)
  return Object.fromEntries(names.map((name) => [name, all[name]!]))
}
