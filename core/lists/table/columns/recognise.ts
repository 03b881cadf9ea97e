import { CELL_TESTS, TOLD_BY_CELLS } from './cellTests.ts'
import { type Column, type ColumnMap, type Field, isField, SHARED_FIELDS, venueNumber } from './fields.ts'
import { type Guess, guessesOf } from './headingWords.ts'

/** So many cells of a column tell what it holds. */
const LOOKED_AT = 200
/** A column whose filled cells look like its field less often than this is not of it, whatever its heading says. */
const LEAST_ALIKE = 0.25
/** Fewer cells than this gainsay no heading. */
const ENOUGH_CELLS = 3
/** Less sure than this is not taken. */
const LEAST_SURE = 0.4

interface Candidate extends Guess {
  column: number
}

/**
 * What each column of a table is about, by its heading and by what stands in it: a heading that its cells gainsay is not believed, and
 * cells that can be only one thing are taken without a heading. What is not sure enough stays in the file.
 *
 * @param headings one each, none twice
 * @param rows cells in the order of the headings
 * @param map what a person says of columns, which counts before all else
 * @throws Error naming the heading where `map` names a column that the table lacks, or a field that there is not
 */
export function recogniseColumns(headings: readonly string[], rows: readonly (readonly string[])[], map: ColumnMap = {}): Column[] {
  checkMap(headings, map)
  const cells = headings.map((_, column) => sampleOf(rows, column))
  const taken = new Map<number, Guess>()
  const used = new Set<string>()
  const left = new Set<number>()
  for (const [column, heading] of headings.entries()) {
    const said = Object.hasOwn(map, heading) ? map[heading] : undefined
    if (said === undefined) continue
    left.add(column)
    if (said === 'leave out') continue
    taken.set(column, { field: said, sure: 1 })
    used.add(said)
  }
  const open = headings.map((heading) => guessesOf(heading))
  const candidates = headings.flatMap((_, column): Candidate[] =>
    left.has(column) ? [] : open[column]!.guesses.flatMap((guess) => weighed(guess, cells[column]!, column)),
  )
  for (const { column, field, sure } of candidates.toSorted((a, b) => b.sure - a.sure || a.column - b.column)) {
    const nth = venueNumber(headings[column]!)
    const key = nth === null ? field : `${field} ${nth}`
    if (sure < LEAST_SURE || taken.has(column) || (used.has(key) && !SHARED_FIELDS.has(field))) continue
    taken.set(column, { field, sure })
    used.add(key).add(field)
  }
  for (const [field, least] of TOLD_BY_CELLS)
    for (const column of headings.keys()) {
      if (taken.has(column) || left.has(column) || open[column]!.stays || used.has(field) || cells[column]!.length < 3) continue
      const alike = shareOf(field, cells[column]!)
      if (alike < least || (field === 'types' && open[column]!.guesses.length > 0)) continue
      taken.set(column, { field, sure: round(alike * 0.7) })
      used.add(field)
    }
  nameFromOrganisation(taken, used, left)
  return headings.map((heading, column) => {
    const { field = null, sure = 0 } = taken.get(column) ?? {}
    return { heading, means: field, sure }
  })
}

function checkMap(headings: readonly string[], map: ColumnMap): void {
  for (const [heading, field] of Object.entries(map)) {
    if (!headings.includes(heading))
      throw new Error(`the mapping names a column "${heading}" that the table lacks; its headings must be written as they stand`)
    if (field !== 'leave out' && !isField(field))
      throw new Error(
        `the mapping says that "${heading}" is "${String(field)}", which is no field; docs/your-place.md lists them, or write "leave out"`,
      )
  }
}

const sampleOf = (rows: readonly (readonly string[])[], column: number): string[] => {
  const cells: string[] = []
  for (const row of rows) {
    const cell = row[column]?.trim() ?? ''
    if (cell !== '' && !/^(?:n\/?a|not known|tbc|-)$/i.test(cell)) cells.push(cell)
    if (cells.length >= LOOKED_AT) break
  }
  return cells
}

/** A guess from a heading, as sure as the column's cells let it be; none where they are something else. */
function weighed({ field, sure }: Guess, cells: readonly string[], column: number): Candidate[] {
  if (CELL_TESTS[field] === undefined) return [{ field, sure, column }]
  if (cells.length === 0) return [{ field, sure: round(sure * 0.7), column }]
  const alike = shareOf(field, cells)
  return alike < LEAST_ALIKE && cells.length >= ENOUGH_CELLS ? [] : [{ field, sure: round(sure * (0.6 + 0.4 * alike)), column }]
}

const shareOf = (field: Field, cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => CELL_TESTS[field]!(cell)).length / cells.length

/** A table without a column of names lists organisations: theirs is the name. */
function nameFromOrganisation(taken: Map<number, Guess>, used: ReadonlySet<string>, left: ReadonlySet<number>): void {
  if (used.has('name')) return
  const found = [...taken].find(([column, { field }]) => field === 'organisation' && !left.has(column))
  if (found !== undefined) taken.set(found[0], { field: 'name', sure: round(found[1].sure * 0.8) })
}

const round = (sure: number): number => Math.round(sure * 100) / 100
