import { couldBeName } from './cellTests.ts'
import type { Field } from './fields.ts'
import type { Guess } from './headingWords.ts'

/** So much of a column looks like names where it is taken for them without a heading that says so. */
const LEAST_ALIKE = 0.7
const LEAST_DIFFERENT = 0.7
/** What the first column counts whose heading says nothing, in a table that names no organisation either. */
const UNSAID = 0.45
/** Fields that give way to the name: their headings are often put over it. */
const GIVES_WAY: ReadonlySet<Field> = new Set<Field>(['offers', 'types', 'address', 'organisation', 'network', 'hours'])

export const nameAlike = (cells: readonly string[]): number => (cells.length === 0 ? 0 : cells.filter(couldBeName).length / cells.length)

/**
 * The column that holds what places are called in a table where none is headed so: one whose heading may mean it and whose cells look like
 * names, before the organisation, before the first column without a meaning. null = there is none.
 */
export function electName(
  cells: readonly (readonly string[])[],
  guesses: (column: number) => readonly Guess[],
  taken: ReadonlyMap<number, Guess>,
  isFree: (column: number) => boolean,
): { column: number; sure: number } | null {
  const hasOrganisation = [...taken.values()].some(({ field }) => field === 'organisation')
  const standing = cells.flatMap((column, at) => {
    const field = taken.get(at)?.field
    if (!isFree(at) || column.length === 0 || (field !== undefined && !GIVES_WAY.has(field))) return []
    const alike = nameAlike(column)
    const said = guesses(at).find((guess) => guess.field === 'name')?.sure ?? 0
    const different = new Set(column).size / column.length
    if (said === 0 ? alike < LEAST_ALIKE || column.length < 3 || different < LEAST_DIFFERENT : alike < LEAST_ALIKE / 2) return []
    if (said === 0 && (field !== undefined || hasOrganisation)) return []
    const gaveWay = field === 'organisation' ? 0.8 : 1
    return [{ column: at, sure: (said === 0 ? UNSAID : said * gaveWay) * (0.5 + 0.5 * alike) }]
  })
  return standing.reduce<{ column: number; sure: number } | null>(
    (best, each) => (best === null || each.sure > best.sure ? each : best),
    null,
  )
}
