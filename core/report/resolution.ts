import { z } from 'zod'

/** What somebody found who looked: that it has closed, that it has not, that it is full, or (`looked at`) nothing that is to be shown. */
const FINDINGS = ['looked at', 'closed', 'not closed', 'full'] as const
export type Finding = (typeof FINDINGS)[number]

/** Reports that were looked at together, as it is kept: one file, so that all of them are marked or none. */
export const Resolution = z.strictObject({
  id: z.uuid(),
  /** UTC; null = not known, which is before all others. */
  at: z.iso.datetime().nullable(),
  as: z.enum(FINDINGS),
  reports: z.array(z.uuid()).min(1),
})
export type Resolution = z.infer<typeof Resolution>

/** That a report was looked at. */
export interface Look {
  /** ms since 1970 UTC, of the first look; -Infinity = not known when. */
  at: number
  /** The same of the last look, which says what was found. */
  last: number
  as: Finding
}

/** Oldest first; ties by id, so that the order is total. */
export const inOrder = (resolutions: Iterable<Resolution>): Resolution[] =>
  [...resolutions].toSorted((a, b) => compare(a.at ?? '', b.at ?? '') || compare(a.id, b.id))

/**
 * What was found of each report: id of the report → look. Where several looked, the first says when and the last says what.
 *
 * @param undone ids of resolutions that were taken back: as if they had never been
 */
export function looksOf(resolutions: Iterable<Resolution>, undone: ReadonlySet<string>): Map<string, Look> {
  const looks = new Map<string, Look>()
  for (const { id, at, as, reports } of inOrder(resolutions)) {
    if (undone.has(id)) continue
    const last = at === null ? -Infinity : Date.parse(at)
    for (const report of reports) looks.set(report, { at: looks.get(report)?.at ?? last, last, as })
  }
  return looks
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
