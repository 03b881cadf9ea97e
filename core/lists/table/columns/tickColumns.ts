import { kindsIn } from '../says/kindWords.ts'
import { isCross, isTick } from './cellTests.ts'

/** So many of the filled cells of a column of ticks are ticks or crosses: "ask" and "loan" may stand between them. */
const TICKS = 0.6

/** What is asked of who comes, or counted, is no kind of help: "HAF code needed". */
const OF_VISITORS = /\b(?:needed|required|code|places?|spaces?|only|accepted|eligible|welcome)\b/i

/** What a building has is no kind of help. */
const OF_BUILDING = /\bwi-?fi\b|\bcomputers?\b|\bwarm drinks?\b|\bactivit/i

export const holdsTicks = (cells: readonly string[]): boolean =>
  cells.some(isTick) && cells.filter((cell) => isTick(cell) || isCross(cell)).length / cells.length >= TICKS

/**
 * Columns that are headed by a thing which is given and hold whether it is: two or more of them beside one another, of which half are
 * headed by a kind of help that we know, or one that is headed by one.
 *
 * @param isFree whether a column is open to be taken for this
 */
export function tickedKinds(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  isFree: (column: number) => boolean,
): number[] {
  const found: number[] = []
  let run: number[] = []
  const close = () => {
    const known = run.filter((column) => kindsIn(headings[column]!).length > 0).length
    if (known > 0 && known * 2 >= run.length) found.push(...run)
    run = []
  }
  for (const [column, heading] of headings.entries())
    if (
      isFree(column) &&
      heading.length <= 40 &&
      !heading.includes('?') &&
      !OF_BUILDING.test(heading) &&
      !OF_VISITORS.test(heading) &&
      holdsTicks(cells[column]!)
    )
      run.push(column)
    else close()
  close()
  return found
}
