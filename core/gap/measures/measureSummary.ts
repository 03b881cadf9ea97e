import type { ServiceType } from '../../listing/taxonomy.ts'
import type { Unsettled } from '../counted/keptOutBy.ts'
import type { Theil } from '../fairness/theil.ts'
import type { Doubtful } from '../query/gapQuery.ts'
import type { AccessMethod } from './measureQuery.ts'

/** Figures of the whole place, by what was measured. People in need to one decimal; null = the figure has no meaning there. */
export interface MeasureSummary {
  /** `mean` is over people; `people_without` = those for whom it is 0. */
  access: {
    method: AccessMethod
    decay: string
    unit: 'services per 10,000 people' | 'services'
    mean: number | null
    people_without: number
  }
  /** People by how many services serve them within reach. */
  people_by_choice: { none: number; one: number; two: number; three_or_more: number }
  fairness: {
    concentration_index: number | null
    erreygers: number | null
    palma: number | null
    gini: number | null
    /** By local authority. */
    theil_t: Theil | null
  }
  /** null = no outline is known. `share` = of the ground of the place, 0–1. */
  uncovered_ground: { square_m: number; share: number } | null
  /** Kind → people who reach an open service in each of 168 hours, Monday midnight first. */
  people_by_hour: Partial<Record<ServiceType, readonly number[]>>
  between_lines: { people: number; in_need: number }
  /** Whom to ring first: at most 50 of `ring_total`. */
  ring: readonly RingRow[]
  ring_total: number
  /** The headline without each kind of doubtful listing. */
  robustness: readonly { without: Doubtful; left_out: number; covered: number; uncovered: number; in_need_uncovered: number }[]
  /** `line` in the unit of `access`; `fgt0`–`fgt2` by Foster, Greer & Thorbecke. */
  shortfall: {
    line: number
    fgt0: number | null
    fgt1: number | null
    fgt2: number | null
    person_m: number
    mean_beyond_m: number | null
    people_without_any: number
  }
  /** From the instant asked for. */
  wait: Record<WaitName, WaitFigures & { by_decile: readonly (WaitFigures & { decile: number })[] }>
  /** For each hour of a typical week in which people may set out, Monday midnight first. */
  wait_by_hour: Record<WaitName, readonly WaitFigures[]>
}

/** One fact to ask a service about, and how many people more (below 0: less) would be within reach. */
interface RingRow {
  id: string
  name: string
  fact: Unsettled
  if_confirmed: { people: number; in_need: number }
  if_wrong: { people: number; in_need: number }
}

/** Columns of waits: without a voucher, as if blanks asked for none, with an issuer's session first, and both. */
export type WaitName = 'wait_h' | 'wait_or_not_stated_h' | 'wait_voucher_first_h' | 'wait_voucher_first_or_not_stated_h'

/** Over people in need: all of them, those who never get in, and hours of the others (mean) or of all (median). */
interface WaitFigures {
  in_need: number
  never: number
  mean_h: number | null
  median_h: number | null
}
