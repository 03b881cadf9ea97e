import type { SitingModel } from '../../../../core/gap/siting/siting.ts'
import type { Gained } from '../../../../core/gap/questions/gainOf.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { DeskQuestion } from '../../engine/deskQuestion.ts'
import type { DeskFiles } from '../../engine/messages.ts'
import type { Ready, SitesGround, SitesQuestion } from '../sitesQuestion.ts'

/** All that a search for sites is given. */
export interface SitesTask {
  files: DeskFiles & { schools: string | null }
  question: DeskQuestion
  sites: SitesQuestion
  ground: SitesGround
  ready: Ready
}

/** A school as a site. */
export interface SchoolFacts {
  urn: number
  phase: string
  type: string
  /** null = not published. */
  pupils: number | null
  /** Share of pupils on free school meals, 0–1; null = not published. */
  meals: number | null
}

/** A place where a site may stand. */
export interface SitesCandidate {
  kind: 'area' | 'library' | 'school' | 'door'
  /** Code of the area, URN of the school, id of the listing. */
  id: string
  name: string
  at: Position
  /** Name of the ward, of an area alone. */
  ward: string | null
  school: SchoolFacts | null
}

/** A site that was found; what it adds comes after those before it, so that nobody counts twice. */
export interface FoundSite extends SitesCandidate, Gained {}

/** What was found so far. */
export interface SitesAnswer {
  model: SitingModel
  /** The new ones, what adds most first. */
  sites: FoundSite[]
  /** How many candidates there were, and services that stayed. */
  candidates: number
  existing: number
  /** Schools left out because their share of free school meals is not published. */
  notPublished: number
  /** Within reach before, and everybody of the question. */
  before: Gained
  all: Gained
  byDecile: Gained[]
  byFifth: Gained[]
  twice: { before: Gained; after: Gained }
  /** As `SitingResult`: in people in need, new sites, metres walked in all, or metres. `without` = the same with no new site. */
  objective: number
  bound: number
  without: number
  proof: 'best' | 'good'
  /** Of the fewest for a share: how few cannot reach it; null in every other question. */
  fewest: { least: number; sharePercent: number } | null
}

export type SitesStage = 'opening' | 'measuring' | 'searching' | 'bounding' | 'proving'

/** Why there is no answer. `have` = what there is; `areas` = names of the first few. */
export type SitesFault =
  | { of: 'files' | 'thread' | 'other'; message: string }
  | { of: 'none'; from: SitesQuestion['from']; notPublished: number }
  | { of: 'count'; have: number }
  | { of: 'share'; reachablePercent: number }
  | { of: 'beyond'; count: number; areas: string[] }
  | { of: 'nobody' | 'size' }

export type SitesNews =
  | { say: 'stage'; stage: SitesStage }
  | { say: 'answer'; answer: SitesAnswer }
  /** The solver cannot run here: the last answer stands with its bound. */
  | { say: 'unsolved'; message: string }
  | { say: 'done' }
  | { say: 'refused'; fault: SitesFault }
