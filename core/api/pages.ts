import type { PlaceSummary } from './places.ts'
import type { Authority } from '../place/elsewhere/authority.ts'
import type { Source } from '../place/place.ts'
import type { ReportKind } from '../report/reportKinds.ts'
import type { NoteTrouble } from '../report/reportNote.ts'
import type { ServiceFeature } from '../listing/wire.ts'
import type { Trouble, Where } from '../seek/where.ts'

/** Why a report that something is wrong was not kept: the note, the choice, or what happened on the way. */
export type ReportTrouble = NoteTrouble | 'no kind' | 'too many' | 'full' | 'not kept' | 'no answer'

/** What became of a report. `note` is what was typed, so that it is not typed twice. */
export type ReportOutcome = { state: 'kept'; what: ReportKind; number: string } | { state: 'refused'; note: string; trouble: ReportTrouble }

/** All that a page is rendered from. */
export interface PageInput {
  path: string
  /** With or without its question mark. */
  query: string
  /** ms since 1970 UTC */
  now: number
  places: PlaceSummary[]
  services?: { place: string; features: readonly ServiceFeature[] }
  /** `near` = listings like it, and those that may issue a voucher for it. */
  service?: { feature: ServiceFeature; place: string; sources: Source[]; near: ServiceFeature[] }
  /** Of the page about where this comes from: sources by place. */
  sources?: Record<string, Source[]>
  programmes?: unknown
  /** Of the page of a council that no place holds: those of England. */
  authorities?: Authority[]
  /** As the server worked it out: from a posted form, or the middle of the `area` in the address. */
  where?: Where | null
  trouble?: Trouble
  /** What became of the report that the form sent. */
  report?: ReportOutcome
  /** A UUID for the form that reports something wrong: sent twice, it counts once. */
  reportKey?: string
  /** False = the page is served without any script. */
  script: boolean
}

export interface PageOutput {
  html: string
  title: string
  description: string
  status: number
  /** The page stands at another date than today, or is somebody's own: search engines are asked to leave it out. */
  dated: boolean
  lang: string
  dir: 'ltr' | 'rtl'
  /** Addresses that the page fetches before it comes to life. */
  preload: string[]
  /** JSON for the data block; null where no script runs. */
  state: string | null
}

/** What the data block carries, so that the first render in the browser equals the server's. */
export interface PageState {
  now: number
  places: PlaceSummary[]
  where: Where | null
  service: PageInput['service'] | null
  reportKey: string | null
}
