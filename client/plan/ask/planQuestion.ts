import { DEFAULT_TYPES } from '../../../core/gap/query/defaultTypes.ts'
import type { GapQuery } from '../../../core/gap/query/gapQuery.ts'
import { DEFAULT_NEED, isNeedAsked, type NeedAsked } from '../../../core/gap/query/need.ts'
import { readWeekHours, writeWeekHours } from '../../../core/gap/query/weekHours.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { isServiceType, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { DETOUR, WALK_M_PER_MINUTE } from '../../../core/place/geo.ts'
import { isNeed, type Need } from '../../../core/seek/needs.ts'
import { CHECKED_WITHIN } from '../engine/answers.ts'

/** What the map may show: need crossed with shortfall, or one figure. `need` = people in need beyond reach. */
export const MAP_SHOWS = ['both', 'need', 'who', 'distance', 'wait'] as const
export type MapShow = (typeof MAP_SHOWS)[number]

/** What the table has a row for. */
export const TABLE_ROWS = ['areas', 'wards', 'authorities'] as const
export type TableRows = (typeof TABLE_ROWS)[number]

/** What the bars count: people or those in need, by tenths of England or by fifths of the place. */
const BARS = ['people-tenths', 'need-tenths', 'people-fifths', 'need-fifths'] as const
export type Bars = (typeof BARS)[number]
/** What the strip below the map shows. */
export const STRIP_TABS = ['week', 'wait', 'deciles', 'unknown', 'ring'] as const
export type StripTab = (typeof STRIP_TABS)[number]

/** Whose wait is told: without a voucher, as if blanks asked for none, with an issuer first, and both. */
export const WAITS = ['none', 'blank', 'first', 'both'] as const
export type WaitAsked = (typeof WAITS)[number]

/** Walked metres a minute: 4.8 km/h, or as many people over 65 and with small children walk. */
export const PACES = [WALK_M_PER_MINUTE, 50] as const

export type Checked = (typeof CHECKED_WITHIN)[number]

/** What a planner asks, and how it is looked at; the address bar holds it. */
export interface PlanQuestion {
  need: NeedAsked
  /** The planner's own column is counted in place of `need`. */
  own: boolean
  /** Empty = every kind that is a door. */
  types: readonly ServiceType[]
  /** Only where nobody must be sent by a professional. */
  open: boolean
  checked: Checked
  has: readonly Need[]
  /** Walked metres. */
  reachM: number
  pace: (typeof PACES)[number]
  /** Walks as the place's own matrix has them, where it has one. */
  matrix: boolean
  /** Hours of the week, 0–167, ascending; null = any time. */
  hours: readonly number[] | null
  /** Code of the authority or ward that is asked about; null = all of the place. */
  within: string | null
  show: MapShow
  /** The map also shows the ground that no door reaches. */
  ground: boolean
  rows: TableRows
  /** Column that the table is sorted by, the largest first where a minus stands before it; null = where most people lack help first. */
  sort: string | null
  bars: Bars
  /** What is compared: `authorities`, `kinds`, `scenario`, or the code of an authority, of which it is the wards; null = nothing. */
  compare: string | null
  /** Kinds of help compared; empty = those that count. */
  kinds: readonly ServiceType[]
  strip: StripTab
  waits: WaitAsked
  /** The clock as asked for; null = now. */
  asof: string | null
  /** Code of the area looked at. */
  area: string | null
  /** What is asked of "Where next", as `writeSites` has it; null = as usual. */
  sites: string | null
}

/** Minutes on foot that are offered. */
export const REACH_MINUTES = [5, 10, 15, 20, 30, 40] as const
const DEFAULT_REACH_M = 1609

export const DEFAULT_QUESTION: PlanQuestion = {
  need: DEFAULT_NEED,
  own: false,
  types: DEFAULT_TYPES,
  open: false,
  checked: 'old',
  has: [],
  reachM: DEFAULT_REACH_M,
  pace: WALK_M_PER_MINUTE,
  matrix: false,
  hours: null,
  within: null,
  show: 'both',
  ground: false,
  rows: 'areas',
  sort: null,
  bars: 'people-tenths',
  compare: null,
  kinds: [],
  strip: 'week',
  waits: 'none',
  asof: null,
  area: null,
  sites: null,
}

/** Reads the query part of an address; what makes no sense is as if it were not there. */
export function readQuestion(params: URLSearchParams): PlanQuestion {
  const types = params.get('types')
  const need = params.get('who') ?? ''
  const reachM = Number(params.get('reach') ?? DEFAULT_REACH_M)
  const when = params.get('when')
  const asof = params.get('asof')
  const oneOf = <T extends string>(name: string, known: readonly T[], usual: T): T => known.find((one) => one === params.get(name)) ?? usual
  return {
    need: isNeedAsked(need) ? need : DEFAULT_NEED,
    own: need === 'own',
    types: types === null ? DEFAULT_TYPES : [...new Set(types.split(',').filter(isServiceType))],
    open: params.get('referral') === 'open',
    checked: oneOf('checked', CHECKED_WITHIN, 'old'),
    has: [...new Set((params.get('has') ?? '').split(',').filter(isNeed))],
    reachM: Number.isInteger(reachM) && reachM >= 1 && reachM <= 10_000 ? reachM : DEFAULT_REACH_M,
    pace: PACES.find((pace) => String(pace) === params.get('pace')) ?? WALK_M_PER_MINUTE,
    matrix: params.get('walks') === 'matrix',
    hours: when === null ? null : readWeekHours(when),
    within: params.get('within'),
    show: oneOf('show', MAP_SHOWS, 'both'),
    ground: params.get('ground') === 'open',
    rows: oneOf('rows', TABLE_ROWS, 'areas'),
    sort: params.get('sort'),
    bars: oneOf('bars', BARS, 'people-tenths'),
    compare: params.get('compare'),
    kinds: [...new Set((params.get('kinds') ?? '').split(',').filter(isServiceType))],
    strip: oneOf('strip', STRIP_TABS, 'week'),
    waits: oneOf('waits', WAITS, 'none'),
    asof: asof !== null && readInstant(asof) !== null ? asof : null,
    area: params.get('area'),
    sites: params.get('sites'),
  }
}

/** The query part of an address; what is usual is left out. Commas and colons stay readable: both may stand in a query. */
export function writeQuestion(question: PlanQuestion): string {
  const params = new URLSearchParams()
  const say = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== usual && value !== null) params.set(name, value)
  }
  say('who', question.own ? 'own' : question.need, DEFAULT_NEED)
  say('types', question.types.join(','), DEFAULT_TYPES.join(','))
  say('referral', question.open ? 'open' : null)
  say('checked', question.checked, 'old')
  say('has', question.has.join(','), '')
  say('reach', String(question.reachM), String(DEFAULT_REACH_M))
  say('pace', String(question.pace), String(WALK_M_PER_MINUTE))
  say('walks', question.matrix ? 'matrix' : null)
  say('when', question.hours && writeWeekHours(question.hours))
  say('within', question.within)
  say('show', question.show, 'both')
  say('ground', question.ground ? 'open' : null)
  say('rows', question.rows, 'areas')
  say('sort', question.sort)
  say('bars', question.bars, 'people-tenths')
  say('compare', question.compare)
  say('kinds', question.kinds.join(','), '')
  say('strip', question.strip, 'week')
  say('waits', question.waits, 'none')
  say('asof', question.asof)
  say('area', question.area)
  say('sites', question.sites)
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** As core and the API ask it. Hours count as listed, whatever their age, unless `checked` says otherwise. */
export const gapQueryOf = ({ need, types, open, checked, has, reachM, hours }: PlanQuestion): GapQuery => ({
  types: [...types],
  reach_m: reachM,
  detour: DETOUR,
  fresh: checked,
  need,
  ...(open ? { referral: 'open' } : {}),
  ...(has.length > 0 ? { has } : {}),
  ...(hours === null ? {} : { hours: writeWeekHours(hours) }),
})
