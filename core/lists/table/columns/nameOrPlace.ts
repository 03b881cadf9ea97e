import { CELL_TESTS, couldBeName } from './cellTests.ts'
import type { Guess } from './headingWords.ts'
import { nameAlike } from './nameColumn.ts'
import { plainHeading } from './plainHeading.ts'

/** Headings under which a house stands where another column says what is held in it. */
const HOUSE =
  /^(?:the )?(?:venue|site|hall|church|chapel|building|bldg|office|centre|center|location|place|premises|school|setting|base|(?:collection|distribution|pick ?up|meeting) (?:point|place|venue|centre|site))s?(?: name)?$/
/** Headings of the parts of what one network runs. */
const PART =
  /^(?:(?:distribution|session|local|food ?bank|pantry|sat|satellite|outreach) )?(?:centre|center|branch|outlet|hub|session|site|venue)s?(?: name)?$/

const HOUSES =
  /\b(?:hall|church|chapel|cent(?:re|er)|house|school|academy|college|library|rooms?|institute|gurdwara|mosque|temple|baptist|methodist|parish|st\.? [A-Z]|club|building|bldg|pavilion|road|rd|street|lane|avenue)\b/i
/** Words that say what is held, and are no name without another. */
const GENERIC =
  /^(?:the|food|bank|foodbank|club|parcels?|hot|warm|meals?|lunch|dinner|supper|breakfast|tea|coffee|morning|evening|afternoon|kitchen|pantry|larder|community|advice|debt|benefits?|housing|digital|drop|in|sessions?|support|group|clothes|clothing|uniforms?|baby|fridge|spaces?|hub|welcome|caf[eé]|soup|run|holiday|activit(?:y|ies)|free|cooking|course|class|social|befriending|energy|money|legal|help|over|toddlers?|youth|exercise|bingo|crafts?|library)$/i

const LEAST_ROWS = 3
const MOSTLY = 0.7
const DISTINCT = 0.8
/** So many more cells of a house's column are called like houses. */
const LIKELIER = 0.2
/** Of a name of which the cells leave no doubt. */
const SURE = 0.92

interface Standing {
  heading: string
  cells: readonly string[]
  guesses: readonly Guess[]
}

/**
 * The guesses of a table in which two columns may be the name, after a look at what stands in both: beside houses under "Venue" or
 * "Office" those cells are the name that differ and are called like what is held there; where one column says the same network again and
 * again the parts of it are.
 *
 * @param columns in their order; one that stays in the file has no guesses
 */
export function withNameDecided(columns: readonly Standing[]): readonly (readonly Guess[])[] {
  const decided = columns.map(({ guesses }) => guesses)
  const named = columns.flatMap((each, at) => (sureOf(each, 'name') >= 0.5 && each.cells.length >= 2 ? [at] : []))
  for (const at of named) {
    const one = columns[at]!
    const plain = plainHeading(one.heading)
    const held = HOUSE.test(plain) ? named.find((other) => other !== at && isHeldIn(columns[other]!, one)) : undefined
    const part = named.find((other) => other !== at && isPartOf(columns[other]!, one))
    const name = held ?? part
    if (name === undefined) continue
    const role: Guess =
      held === undefined ? { field: NETWORK.test(plain) ? 'network' : 'organisation', sure: 0.9 } : { field: 'address', sure: 0.8 }
    decided[at] = [role, ...columns[at]!.guesses.filter(({ field }) => field !== 'name' && field !== role.field)]
    decided[name] = [
      { field: 'name', sure: SURE },
      ...columns[name]!.guesses.filter(({ field }) => field !== 'name' && field !== 'organisation'),
    ]
    break
  }
  return decided
}

const NETWORK = /\bfood ?banks?\b|\bnetworks?\b|\bscheme\b|\bmultibank\b/

const sureOf = ({ guesses }: Standing, field: Guess['field']): number => guesses.find((guess) => guess.field === field)?.sure ?? 0

/** Distinct names of their own, under a heading that is no house's and no organisation's. */
function isHeldIn(one: Standing, house: Standing): boolean {
  const plain = plainHeading(one.heading)
  if (one.cells.length < LEAST_ROWS || house.cells.length < LEAST_ROWS) return false
  if (HOUSE.test(plain) || (sureOf(one, 'organisation') > sureOf(one, 'name') && !/^(?:\w+ )?groups?(?: name)?$/.test(plain))) return false
  return (
    nameAlike(one.cells) >= MOSTLY &&
    distinct(one.cells) >= DISTINCT &&
    share(one.cells, isOwnName) >= MOSTLY &&
    share(house.cells, isHouse) >= share(one.cells, isHouse) + LIKELIER
  )
}

function isPartOf(part: Standing, whole: Standing): boolean {
  if (!PART.test(plainHeading(part.heading)) || HOUSE.test(plainHeading(whole.heading))) return false
  const repeats = whole.cells.length > LEAST_ROWS && distinct(whole.cells) <= 0.6
  // Merged cells leave blank what stands above.
  const isMerged = part.cells.length > LEAST_ROWS && whole.cells.length <= part.cells.length * 0.6 && nameAlike(whole.cells) >= MOSTLY
  return (
    (repeats || isMerged) &&
    distinct(part.cells) >= DISTINCT &&
    nameAlike(part.cells) >= MOSTLY &&
    share(part.cells, (cell) => !CELL_TESTS.day!(cell) && isOwnName(cell)) >= MOSTLY
  )
}

const distinct = (cells: readonly string[]): number => new Set(cells.map((cell) => cell.toLowerCase())).size / cells.length
const share = (cells: readonly string[], is: (cell: string) => boolean): number => cells.filter(is).length / cells.length
const isHouse = (cell: string): boolean => HOUSES.test(cell)
/** It has a word that is a name: "Hollingdean Supper", not "Hot lunch". */
const isOwnName = (cell: string): boolean =>
  couldBeName(cell) && (cell.match(/\p{Lu}[\p{L}'’]+/gu) ?? []).some((word) => !GENERIC.test(word))
