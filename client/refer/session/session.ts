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

/**
 * What a version of this page kept. What an older one did not ask was not said; what is of another kind than here is dropped rather than
 * half understood.
 */
export function readSession(kept: unknown): Session | null {
  if (!isObject(kept)) return null
  const session: Session = { ...NO_SESSION, ...kept }
  if (!isWhole(session, NO_SESSION)) return null
  const client = { ...NOTHING_SAID, ...session.client }
  return isWhole(client, NOTHING_SAID) && client.needs.every(isClientNeed) ? { ...session, client } : null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether each part is of the same kind as in `like`, or is null, or a text, a number or an object, where that is null. */
const isWhole = <T extends object>(value: T, like: T): boolean =>
  (Object.keys(like) as (keyof T)[]).every((key) => (like[key] === null ? !Array.isArray(value[key]) : sameKind(value[key], like[key])))

const sameKind = (value: unknown, like: unknown): boolean =>
  value !== null && typeof value === typeof like && Array.isArray(value) === Array.isArray(like)
