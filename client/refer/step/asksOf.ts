import type { NeedMatch } from '../../../core/match/matched.ts'
import type { Asks } from '../../../core/match/told.ts'

/** As many things as can be asked in one call or mail. */
const MOST = 3

/** What to ask of a listing before anybody is sent, over all needs that it may answer; the most urgent need's first, each once. */
export const asksOf = (matched: readonly NeedMatch[], id: string): Asks[] =>
  [...new Set(matched.flatMap(({ options }) => options.find(({ found }) => found.service.id === id)?.unknown ?? []))].slice(0, MOST)
