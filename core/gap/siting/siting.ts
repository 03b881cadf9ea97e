import type { Pairs } from '../distance/pairs.ts'

/**
 * Where the next sites should go, asked in one of five ways:
 * - `mclp` most people covered by p sites (Church & ReVelle 1974)
 * - `backup` the same, people covered twice counting twice (BACOP2 of Hogan & ReVelle 1986, both covers weighed alike)
 * - `lscp` fewest sites that cover everybody (Toregas et al. 1971)
 * - `pmedian` least walking in sum to the nearest of p sites (Hakimi 1964)
 * - `pcenter` shortest longest walk to the nearest of p sites (Hakimi 1964)
 */
export const SITING_MODELS = ['mclp', 'backup', 'lscp', 'pmedian', 'pcenter'] as const
export type SitingModel = (typeof SITING_MODELS)[number]

/** A question. Areas and candidates are numbers: the columns and rows of `byCandidate`. */
export interface Siting {
  model: SitingModel
  /** What each area counts: people, or people in need. An area that counts 0 holds nobody and needs no site. */
  weight: Float64Array
  /** Rows = candidates, columns = areas. A pair that is absent cannot be walked at all. */
  byCandidate: Pairs
  /** Covered = cost ≤ radius, in the unit of the costs. `pmedian` and `pcenter` have none and do not look at it. */
  radius: number
  /** How many *new* sites; `lscp` finds it out and does not look at it. */
  p: number
  /** Candidates that are open already: they stay, and do not count towards p. */
  fixed: readonly number[]
  /** Candidates that may be opened; all of them if left out. */
  candidates?: readonly number[]
}

export interface SitingResult {
  model: SitingModel
  /** Every open site, the fixed ones among them, in ascending order. */
  sites: number[]
  /**
   * Of these sites: weight covered (`mclp`; once for each of two covers in `backup`), new sites (`lscp`), Σ weight × cost
   * (`pmedian`), longest cost (`pcenter`). Infinity where `pmedian` or `pcenter` leaves an area without any site.
   */
  objective: number
  /** No choice of sites can do better than this: at least the objective where more is better, at most the objective elsewhere. */
  bound: number
  /** How far the bound is from the objective, as a share of it. Infinity where the objective is, or is 0 and could be more. */
  gap: number
  /**
   * `best` = proven: the bound meets the objective, to a billionth of it, or to a trillionth where whole people are covered. `good` = nothing better is known, but it may exist, up to
   * `gap`. Where weights are no whole numbers, and in `pmedian`, the bound is as exact as the solver: see `solver.ts`.
   */
  proof: 'best' | 'good'
}

/** More is better for the covers, less for the rest. */
export const isMost = (model: SitingModel): boolean => model === 'mclp' || model === 'backup'

/** Whether the question looks at the radius. */
export const hasRadius = (model: SitingModel): boolean => isMost(model) || model === 'lscp'

/** How many covers of one area count. */
export const coversCounted = (model: SitingModel): 1 | 2 => (model === 'backup' ? 2 : 1)

/** 1 = this candidate may be opened and is not open already. */
export function freeCandidates({ byCandidate, fixed, candidates }: Siting): Uint8Array {
  const free = new Uint8Array(byCandidate.rows)
  if (candidates === undefined) free.fill(1)
  else for (const j of candidates) free[j] = 1
  for (const j of fixed) free[j] = 0
  return free
}

/** The candidates that are open or may be opened. */
export function usableSites(siting: Siting): number[] {
  const free = freeCandidates(siting)
  return [...new Set([...siting.fixed, ...[...free.keys()].filter((j) => free[j] === 1)])]
}
