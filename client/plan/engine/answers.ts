import type { GapSummary } from '../../../core/gap/answer/findGaps.ts'
import type { MeasureSummary } from '../../../core/gap/measures/measureSummary.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { ComparedFigures, ScenarioAnswer } from './scenarioAnswer.ts'

/** What never changes while a desk is open, one row an area. */
export interface DeskAreas {
  code: readonly string[]
  name: readonly string[]
  ward: readonly string[]
  wardName: readonly string[]
  authority: readonly string[]
  authorityName: readonly string[]
  people: Float64Array
  /** 1 = most deprived tenth of England. */
  decile: Uint8Array
  imdRank: Uint32Array
  lon: Float64Array
  lat: Float64Array
}

/** What the desk must know of a listing to draw it and to name it. */
export interface DeskListing {
  id: string
  name: string
  types: readonly ServiceType[]
  /** null = it has no door that may be shown. */
  at: Position | null
  /** Up to 5 km outside the place. */
  edge: boolean
  status: string
}

/** What a question decides, one row an area of `rows`. */
export interface DeskColumns {
  /** Rows of `DeskAreas` that the question is about, ascending: all of them unless it is limited to an authority or a ward. */
  rows: Uint32Array
  /** Those in need, to one decimal; NaN = not published. */
  need: Float64Array
  /** Walked metres to the nearest that counts, to the metre; NaN = there is none. */
  nearestM: Float64Array
  /** Row in `listings` of the nearest; -1 = there is none. */
  nearest: Int32Array
  /** 1 = within reach. */
  covered: Uint8Array
  /** 1 = the answer changes for some detour between 1.2 and 1.4. */
  uncertain: Uint8Array
  /** 1 = covered over water alone; 2 = not known. */
  water: Uint8Array
  /** How many that count are within reach. */
  choice: Uint32Array
}

/** One state of things, answered: as it is, or as a scenario would have it. */
export interface DeskState {
  columns: DeskColumns
  summary: GapSummary
  /** Listings that count, in the rows that `columns.nearest` means; `new 0` is the first that a scenario adds. */
  listings: readonly DeskListing[]
}

/** The parts of an answer, in the order in which they are worked out; each is sent when it is ready. */
export interface DeskAnswers {
  /** `before` stands only beside a scenario: the same question, as things are. */
  gaps: { now: DeskState; before: DeskState | null }
  /** What each change of the scenario does; null = no scenario is shown. */
  scenario: ScenarioAnswer | null
  /** Share of people in need, 0–1, with something open within reach, in each of 168 hours, Monday midnight first. */
  week: { share: Float64Array; sharePeople: Float64Array; hoursNotKnown: number }
  doubts: MeasureSummary['robustness']
  lines: MeasureSummary['between_lines']
  ring: MeasureSummary['ring']
  /** `hours` = of each row, from the instant asked: without a voucher; NaN = never. */
  wait: { hours: Float64Array; byHour: MeasureSummary['wait_by_hour']; summary: MeasureSummary['wait'] }
  ground: MeasureSummary['uncovered_ground'] | null
  /** Things as they are, then each scenario that is compared; null = none is. */
  compare: readonly ComparedFigures[] | null
}
export type DeskPart = keyof DeskAnswers

export const DESK_PARTS: readonly DeskPart[] = ['gaps', 'scenario', 'week', 'doubts', 'lines', 'ring', 'wait', 'ground', 'compare']
