import type { MultiPolygon } from 'geojson'
import type { AreaFigures } from '../../place/area.ts'
import type { Calendar } from '../../days/calendar.ts'
import type { Service } from '../../listing/service.ts'
import type { GapRun } from '../answer/runGaps.ts'
import type { MeasureQuery } from './measureQuery.ts'
import type { MeasureSummary } from './measureSummary.ts'

/** What a measure is worked out from: the question, the place, and the question answered. */
export interface MeasureInput {
  query: MeasureQuery
  figures: AreaFigures
  /** All listings of the place, counted or not. */
  services: readonly Service[]
  /** ms since 1970 UTC */
  at: number
  calendar: Calendar
  /** The ground of the place; null where its outline is not known. */
  outline: MultiPolygon | null
  answered: GapRun
}

/** Figures on top of coverage: columns with a value for every area, and figures of the whole place. */
export interface Measured {
  columns: Readonly<Record<string, readonly (number | null)[]>>
  summary: Readonly<Partial<MeasureSummary>>
}
