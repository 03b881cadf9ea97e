import { PLAIN_CELLS, TOLD_BY_CELLS } from './cellTests.ts'
import { type Column, type ColumnMap, DAY_FIELDS, type Field, isField, SHARED_FIELDS, venueNumber } from './fields.ts'
import { type Guess, guessesOf } from './headingWords.ts'
import { electName } from './nameColumn.ts'
import { withNameDecided } from './nameOrPlace.ts'
import { formFrame, holdsPersons, personsContacts } from './privateColumns.ts'
import { isSideHeading } from './sideOffers.ts'
import { tickedKinds } from './tickColumns.ts'
import { namesPerson } from './privateWords.ts'
import { type ColumnCells, shareOf, weighed } from './weighed.ts'

/** So many cells of a column tell what it holds. */
const LOOKED_AT = 200
/** Less sure than this is not taken. */
const LEAST_SURE = 0.42
/** Nor is a further column of a field that several may share, if less sure than this. */
const LEAST_SURE_AGAIN = 0.5
const TIMES: readonly Field[] = ['date', 'day', 'opens', 'closes', ...DAY_FIELDS]
/** Beside a column of kinds only another that is headed as such is one; what is on offer is described there. */
const LEAST_SURE_KINDS_AGAIN = 0.84

/**
 * What each column of a table is about, by its heading and by what stands in it: a heading that its cells gainsay is not believed, and
 * cells that can be only one thing are taken without a heading. Columns stand for fields against one another, the surest first. What is
 * not sure enough, or could be about a person, stays in the file.
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
  const mapped = new Set<number>()
  for (const [column, heading] of headings.entries()) {
    const said = Object.hasOwn(map, heading) ? map[heading] : undefined
    if (said === undefined) continue
    mapped.add(column)
    if (said === 'leave out') continue
    taken.set(column, { field: said, sure: 1 })
    used.add(said)
  }
  const open = headings.map((heading) => guessesOf(heading))
  const framed = formFrame(headings, (but) => open.some(({ guesses }, at) => at !== but && isNamed(guesses)))
  const persons = new Set(headings.flatMap((heading, column) => (holdsPersons(cells[column]!) || namesPerson(heading) ? [column] : [])))
  const theirs = personsContacts(headings, open, (column) => persons.has(column))
  const isFree = (column: number): boolean =>
    !mapped.has(column) && !framed.has(column) && !theirs.has(column) && !open[column]!.stays && !holdsPersons(cells[column]!)
  const about: ColumnCells[] = headings.map((heading, column) => ({ heading, headings, cells: cells[column]! }))

  const meant = withNameDecided(
    headings.map((heading, column) => ({ heading, cells: cells[column]!, guesses: isFree(column) ? open[column]!.guesses : [] })),
  )
  const candidates = headings.flatMap((_, column) =>
    isFree(column) ? meant[column]!.flatMap((guess) => weighed(guess, about[column]!).map((each) => ({ ...each, column }))) : [],
  )
  for (const { column, field, sure } of candidates.toSorted((a, b) => b.sure - a.sure || a.column - b.column)) {
    const nth = venueNumber(headings[column]!)
    const isBeside = field === 'offers' && isSideHeading(headings[column]!)
    const key = isBeside ? `beside ${column}` : nth === null ? field : `${field} ${nth}`
    if (sure < LEAST_SURE || taken.has(column)) continue
    if (used.has(key) && (!SHARED_FIELDS.has(field) || sure < (field === 'types' ? LEAST_SURE_KINDS_AGAIN : LEAST_SURE_AGAIN))) continue
    taken.set(column, { field, sure })
    used.add(key)
    if (!isBeside) used.add(field)
  }
  for (const column of tickedKinds(headings, cells, (each) => isFree(each) && !taken.has(each))) {
    taken.set(column, { field: 'types', sure: 0.7 })
    used.add('types')
  }
  for (const [field, least] of TOLD_BY_CELLS)
    for (const column of headings.keys()) {
      if (taken.has(column) || !isFree(column) || used.has(field) || cells[column]!.length < 3) continue
      // Times beside those of the session are somebody else's: when the van comes, when the hall is let.
      if (field === 'hours' && TIMES.some((time) => used.has(time))) continue
      // Such words stand in notes and names too: a heading that says anything else is believed.
      const plainly = PLAIN_CELLS[field]
      if (plainly !== undefined && open[column]!.guesses.length > 0) continue
      const alike =
        plainly === undefined
          ? shareOf(field, cells[column]!)
          : cells[column]!.filter((cell) => plainly.test(cell)).length / cells[column]!.length
      if (alike < least || (field === 'types' && open[column]!.guesses.length > 0)) continue
      taken.set(column, { field, sure: round(alike * 0.7) })
      used.add(field)
    }
  if (!used.has('name')) {
    const name = electName(cells, (column) => open[column]!.guesses, taken, isFree)
    if (name !== null) taken.set(name.column, { field: 'name', sure: round(name.sure) })
  }
  return headings.map((heading, column) => {
    const { field = null, sure = 0 } = taken.get(column) ?? {}
    return { heading, means: field, sure: round(sure) }
  })
}

const isNamed = (guesses: readonly Guess[]): boolean => guesses.some(({ field, sure }) => field === 'name' && sure >= 0.7)

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

const round = (sure: number): number => Math.round(sure * 100) / 100
