import type { Where } from '../../../core/seek/where.ts'
import { isClientNeed, type ClientNeed } from '../../../core/match/clientNeeds.ts'
import { NO_CIRCUMSTANCES, type Circumstances } from '../../../core/match/circumstances.ts'
import type { OutcomeKind } from '../../../core/report/outcomeKinds.ts'
import type { Told } from '../../../core/match/told.ts'

/** One listing that was put into the plan. */
export interface PlanItem {
  id: string
  /** What it is for; null = it was put in beside any need. */
  need: ClientNeed | null
  /** The worker's own words about this step. */
  note: string
  /** The note goes onto what the client is handed. */
  handOver: boolean
}

/** How a client was sent somewhere. */
export const REFER_WAYS = ['rang', 'wrote', 'form', 'voucher', 'told the client'] as const
export type ReferWay = (typeof REFER_WAYS)[number]

/** One line of the log: what was sent where, and what came back. ms since 1970 UTC. */
export interface LogRow {
  id: string
  /** Of the listing. */
  service: string
  name: string
  need: ClientNeed | null
  way: ReferWay
  at: number
  outcome: OutcomeKind | null
}

/** All that the desk knows of one client. It stays in the tab: `sessionStore` says for how long. */
export interface Session {
  /** As typed, and where it led; null = not said. */
  where: Pick<Where, 'text' | 'from' | 'outward' | 'authority' | 'roughM'> | null
  client: Omit<Circumstances, 'from' | 'roughM' | 'areas'>
  plan: readonly PlanItem[]
  /** About the client, for the worker alone. */
  note: string
  /** What places said on the phone, by id of the listing. */
  answers: Readonly<Record<string, Told>>
  log: readonly LogRow[]
  /** Listings looked at, the latest first. */
  recent: readonly string[]
  /** Listings to compare side by side. */
  compare: readonly string[]
}

const { from: _from, roughM: _roughM, areas: _areas, ...NOTHING_SAID } = NO_CIRCUMSTANCES

export const NO_SESSION: Session = {
  where: null,
  client: NOTHING_SAID,
  plan: [],
  note: '',
  answers: {},
  log: [],
  recent: [],
  compare: [],
}

/** The circumstances that are matched: what was said, from where it was said. */
export const circumstancesOf = ({ where, client }: Pick<Session, 'where' | 'client'>): Circumstances => ({
  ...client,
  from: where?.from ?? null,
  roughM: where?.roughM,
  areas: [where?.outward, where?.authority].filter((code) => typeof code === 'string'),
})

/** Of what this version of the page kept; another's is dropped rather than half understood. */
export function readSession(kept: unknown): Session | null {
  const session = kept as Session | null
  if (typeof session !== 'object' || session === null) return null
  const isWhole = (Object.keys(NO_SESSION) as (keyof Session)[]).every((key) => sameKind(session[key], NO_SESSION[key]) || key === 'where')
  const saysAll = isWhole && Object.keys(NOTHING_SAID).every((key) => key in session.client)
  return saysAll && session.client.needs.every(isClientNeed) ? session : null
}

const sameKind = (value: unknown, like: unknown): boolean => typeof value === typeof like && Array.isArray(value) === Array.isArray(like)
