import type { MultiPolygon } from 'geojson'
import type { GapSummary } from '../../../core/gap/answer/findGaps.ts'
import type { Listed } from '../../../core/gap/counted/listed.ts'
import type { Unsettled } from '../../../core/gap/counted/keptOutBy.ts'
import type { MeasureSummary } from '../../../core/gap/measures/measureSummary.ts'
import type { Unknowns } from '../../../core/gap/measures/unknowns.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { Freshness } from '../../../core/listing/freshness.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { Need } from '../../../core/seek/needs.ts'
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
  imdScore: Float64Array
  /** Share of people who are income-deprived, 0–1. */
  incomeScore: Float64Array
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
  /** The same in millionths of a person or a household: whole numbers, so that sums are exact; NaN = not published. */
  needMillionths: Float64Array
  /** Walked metres to the nearest that counts, to the metre; NaN = there is none. */
  nearestM: Float64Array
  /** Minutes on foot to it at 4.8 km/h, rounded up before the metres are rounded; NaN = there is none. */
  walkMinutes: Float64Array
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
  /** 1 = the nearest is measured by the straight line although walks along streets were asked for; null = they were not. */
  straight: Uint8Array | null
}

/** One state of things, answered: as it is, or as a scenario would have it. */
export interface DeskState {
  columns: DeskColumns
  summary: GapSummary
  /** Listings that count, in the rows that `columns.nearest` means; `new 0` is the first that a scenario adds. */
  listings: readonly DeskListing[]
}

/** Listings that would count; of what a place must have, also those that do not state it. */
interface DeskChoices {
  checked: Record<(typeof CHECKED_WITHIN)[number], number>
  /** `notStated`: how to come there is not stated. */
  open: { counted: number; notStated: number }
  has: Readonly<Partial<Record<Need, { counted: number; notStated: number }>>>
}

/** How lately a place must have been checked: at any time, within 12 months, within 6. */
export const CHECKED_WITHIN = ['old', 'stale', 'aging'] as const satisfies readonly Freshness[]

/** What a planner may ask a place to have. */
export const HAS_ASKED = ['halal', 'kosher', 'vegetarian', 'vegan', 'gluten-free', 'step-free'] as const satisfies readonly Need[]

/** Who is within reach of one kind of help alone, all else as asked; a row an area as in `DeskColumns`. */
export interface DeskKind {
  type: ServiceType
  /** Listings that count. */
  counted: number
  covered: Uint8Array
  uncertain: Uint8Array
}

/** One fact to ask a listing about, with what a person who rings needs. */
export type DeskCall = MeasureSummary['ring'][number] & {
  /** As published; null = none is. */
  phone: string | null
  /** Its web page or mail address, for where there is no number; null = none is published, or it is kept private. */
  url: string | null
  /** Its address, else the authority it stands in; null = not stated, or kept private. */
  where: string | null
  /** When it was last checked, as exact as its source is; null = no date. */
  checked: string | null
  /** What else is not known of it and is worth asking in the same call. */
  also: readonly Unsettled[]
}

/** The parts of an answer, in the order in which they are worked out; each is sent when it is ready. */
export interface DeskAnswers {
  /** `before` stands only beside a scenario: the same question, as things are. */
  gaps: { now: DeskState; before: DeskState | null }
  /** What each change of the scenario does; null = no scenario is shown. */
  scenario: ScenarioAnswer | null
  /**
   * Share of people in need, 0–1, with something open within reach, in each of 168 hours, Monday midnight first; `before` = as things
   * are, beside a scenario. `counted` listings that count at any time, `hoursNotKnown` of them; `listed` = how old the others’ hours are.
   */
  week: {
    share: Float64Array
    sharePeople: Float64Array
    before: Float64Array | null
    counted: number
    hoursNotKnown: number
    listed: Listed
  }
  doubts: MeasureSummary['robustness']
  unknowns: Unknowns
  lines: MeasureSummary['between_lines']
  /** Whom to ring first: at most 50 of `total` open facts, of which `moving` would move the figures each by itself. */
  ring: { calls: readonly DeskCall[]; total: number; moving: number }
  /** `hours` = of each row, from the instant asked: without a voucher; NaN = never. */
  wait: { hours: Float64Array; byHour: MeasureSummary['wait_by_hour']; summary: MeasureSummary['wait'] }
  /** What no door reaches, with its outline; null = no outline of the place is known. */
  ground: (NonNullable<MeasureSummary['uncovered_ground']> & { outline: MultiPolygon }) | null
  /** How many listings would count if one thing were asked of them, all else as asked. */
  choices: DeskChoices
  /** Kinds of help beside one another; empty while none are compared. */
  kinds: readonly DeskKind[]
  /** Things as they are, then each scenario that is compared; null = none is. */
  compare: readonly ComparedFigures[] | null
}
export type DeskPart = keyof DeskAnswers

export const DESK_PARTS: readonly DeskPart[] = [
  'gaps',
  'scenario',
  'week',
  'doubts',
  'unknowns',
  'lines',
  'ring',
  'wait',
  'ground',
  'choices',
  'kinds',
  'compare',
]
