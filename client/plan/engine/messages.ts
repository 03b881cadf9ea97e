import type { Nation, Term } from '../../../core/days/nation.ts'
import type { DeskAnswers, DeskAreas, DeskListing, DeskPart } from './answers.ts'
import type { DeskQuestion } from './deskQuestion.ts'

/** What a desk stands on. Addresses of files, as `PlaceSummary` has them; null = there is none. */
export interface DeskFiles {
  figures: string
  services: string | null
  needs: string | null
  water: string | null
  /** Walks between the areas along streets. */
  walks: string | null
  /** Wards and authorities. */
  boundaries: string | null
  nation: Nation
  terms: readonly Term[]
}

/** Listings of a file of the planner's own, as `Service[]` in JSON: it is passed on as it is, and read by the engine alone. */
export interface OwnStock {
  services: Blob
  /** Beside the place's listings; else instead of them. */
  beside: boolean
}

export type ToEngine =
  | { do: 'open'; files: DeskFiles; own: OwnStock | null }
  /** Other listings on the same ground. */
  | { do: 'stock'; own: OwnStock | null }
  | { do: 'ask'; number: number; question: DeskQuestion; parts: readonly DeskPart[] }

/** A part with its answer. */
type PartAnswer = { [Part in DeskPart]: { part: Part; answer: DeskAnswers[Part] } }[DeskPart]

export type FromEngine =
  | { say: 'opened'; areas: DeskAreas; listings: readonly DeskListing[]; needsKnown: boolean; walksKnown: boolean }
  /** `ms` = what this part took the thread, the question before it included in the first. */
  | ({ say: 'part'; number: number; ms: number } & PartAnswer)
  | { say: 'done'; number: number }
  /** `number` null = the files did not come. `field` = of the question, where it is what is wrong. */
  | { say: 'failed'; number: number | null; message: string }
