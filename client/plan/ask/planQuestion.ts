import { DEFAULT_TYPES } from '../../../core/gap/query/defaultTypes.ts'
import type { GapQuery } from '../../../core/gap/query/gapQuery.ts'
import type { RankedBy } from '../../../core/gap/answer/ranking.ts'
import { readWeekHour } from '../../../core/gap/query/weekHour.ts'
import { DETOUR } from '../../../core/place/geo.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { isServiceType, type ServiceType } from '../../../core/listing/taxonomy.ts'

/** What a planner asks; the address bar holds it. */
export interface PlanQuestion {
  /** Empty = every kind that is a door. */
  types: readonly ServiceType[]
  /** Walked metres. */
  reachM: number
  /** Day and hour such as sat-10; null = any time. */
  when: string | null
  show: RankedBy
  /** The clock as asked for; null = now. */
  asof: string | null
  /** Code of the area looked at. */
  area: string | null
}

/** A quarter, a half, one and two miles or so, on foot. */
export const REACHES_M = [400, 800, 1609, 3219] as const
const DEFAULT_REACH_M = 1609

/** Reads the query part of an address; what makes no sense is as if it were not there. */
export function readQuestion(params: URLSearchParams): PlanQuestion {
  const types = params.get('types')
  const reachM = Number(params.get('reach') ?? DEFAULT_REACH_M)
  const when = params.get('when')
  const asof = params.get('asof')
  return {
    types: types === null ? DEFAULT_TYPES : [...new Set(types.split(',').filter(isServiceType))],
    reachM: Number.isInteger(reachM) && reachM >= 1 && reachM <= 10_000 ? reachM : DEFAULT_REACH_M,
    when: when !== null && readWeekHour(when) !== null ? when : null,
    show: params.get('show') === 'distance' ? 'distance' : 'need',
    asof: asof !== null && readInstant(asof) !== null ? asof : null,
    area: params.get('area'),
  }
}

/** The query part of an address; what is usual is left out. Commas and colons stay readable: both may stand in a query. */
export function writeQuestion({ types, reachM, when, show, asof, area }: PlanQuestion): string {
  const params = new URLSearchParams()
  if (types.join() !== DEFAULT_TYPES.join()) params.set('types', types.join(','))
  if (reachM !== DEFAULT_REACH_M) params.set('reach', String(reachM))
  if (when !== null) params.set('when', when)
  if (show !== 'need') params.set('show', show)
  if (asof !== null) params.set('asof', asof)
  if (area !== null) params.set('area', area)
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** Hours count as listed, whatever their age. */
export const gapQueryOf = ({ types, reachM, when }: Pick<PlanQuestion, 'types' | 'reachM' | 'when'>): GapQuery => ({
  types: [...types],
  reach_m: reachM,
  detour: DETOUR,
  fresh: 'old',
  ...(when === null ? {} : { hours: when }),
})
