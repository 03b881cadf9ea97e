import type { MultiPolygon, Polygon } from 'geojson'
import { SITING_MODELS, type SitingModel } from '../../../core/gap/siting/siting.ts'

/** Where a new site may stand. `doors` = listed places that do not count yet; `ready` = wards and organisations marked as willing. */
export const SITE_SOURCES = ['areas', 'libraries', 'schools', 'doors', 'ready'] as const
export type SiteSource = (typeof SITE_SOURCES)[number]

export const SCHOOL_PHASES = ['any', 'primary', 'secondary'] as const
export type SchoolPhase = (typeof SCHOOL_PHASES)[number]

/** What is sought: one of the models, or the fewest sites that bring a share of those in need within reach. */
export type SitesGoal = SitingModel | 'share'

/** Seconds that may be spent on proving; null = until it is stopped. */
export const TIME_LIMITS = [10, 60, null] as const
type TimeLimit = (typeof TIME_LIMITS)[number]

export const MOST_SITES = 20

/** What is asked of "Where next", beside the question of the desk. */
export interface SitesQuestion {
  from: SiteSource
  phase: SchoolPhase
  /** The least share of pupils on free school meals, per cent; null = any, not published among them. */
  meals: number | null
  goal: SitesGoal
  /** New sites, 1 to `MOST_SITES`; not looked at by `share` and `lscp`. */
  count: number
  /** Per cent of all people in need that should be within reach; looked at by `share` alone. */
  share: number
  /** False = as if there were no services yet. */
  existing: boolean
  seconds: TimeLimit
}

/** Ground that sites must stand on; null = anywhere in the place. It is not in the address. */
export type SitesGround = Polygon | MultiPolygon | null

/** What a planner has marked as willing: codes of wards, ids of listings. */
export interface Ready {
  wards: readonly string[]
  services: readonly string[]
}

export const NOBODY_READY: Ready = { wards: [], services: [] }

export const DEFAULT_SITES: SitesQuestion = {
  from: 'areas',
  phase: 'any',
  meals: null,
  goal: 'mclp',
  count: 1,
  share: 90,
  existing: true,
  seconds: 10,
}

const WORDS = [...SITING_MODELS, 'share'] as const
const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

/** Reads `schools,primary,meals-30,backup,n-3`; what makes no sense is as if it were not there. null = nothing is asked. */
export function readSites(text: string | null): SitesQuestion {
  const question = { ...DEFAULT_SITES }
  for (const word of (text ?? '').split(',')) {
    const [name, number] = [word.replace(/-\d+$/, ''), Number(/\d+$/.exec(word)?.[0] ?? NaN)]
    question.from = SITE_SOURCES.find((one) => one === word) ?? question.from
    question.phase = SCHOOL_PHASES.find((one) => one === word) ?? question.phase
    question.goal = WORDS.find((one) => one === name && (one !== 'share' || within(number, 1, 100))) ?? question.goal
    if (name === 'share' && within(number, 1, 100)) question.share = number
    if (name === 'meals' && within(number, 0, 100)) question.meals = number
    if (name === 'n' && within(number, 1, MOST_SITES)) question.count = number
    if (word === 'empty') question.existing = false
    if (word === 'minute') question.seconds = 60
    if (word === 'long') question.seconds = null
  }
  return question
}

/** null where all is as usual. */
export function writeSites(question: SitesQuestion): string | null {
  const usual = DEFAULT_SITES
  const { from, phase, meals, goal, count, share, existing, seconds } = question
  const said = [
    from === usual.from ? [] : [from],
    phase === usual.phase ? [] : [phase],
    meals === null ? [] : [`meals-${meals}`],
    goal === usual.goal ? [] : [goal === 'share' ? `share-${share}` : goal],
    count === usual.count ? [] : [`n-${count}`],
    existing ? [] : ['empty'],
    seconds === 10 ? [] : [seconds === 60 ? 'minute' : 'long'],
  ].flat()
  return said.length === 0 ? null : said.join(',')
}
