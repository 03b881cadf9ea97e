import { isPersonsName } from '../says/withoutPersons.ts'
import type { Guess } from './headingWords.ts'
import { plainHeading } from './plainHeading.ts'

/** What an online form puts in front of the answers: who answered, and when. */
const TIMES =
  /^(?:start time|completion time|time ?stamp|submitted(?: at| on| date)?|submission (?:date|time)|date submitted|last modified(?: time)?|end date|start date|recorded date|progress|duration.*|ip address)$/
const WHO =
  /^(?:id|response id|respondent id|user ?name|user|name|full name|email|e mail|email address|respondent.*|collector id|language)$/
/** So many of the cells of a column are names of persons where it is a column of them. */
const PERSONS = 0.5

/**
 * The columns with which an online form's export begins, that are about who answered: from the left as long as they are such.
 *
 * @param hasName whether another column is headed as the name of a place, so that "Name" is that of who answered
 */
export function formFrame(headings: readonly string[], hasName: (but: number) => boolean): ReadonlySet<number> {
  const plain = headings.map(plainHeading)
  const end = plain.findIndex((heading) => !TIMES.test(heading) && !WHO.test(heading))
  const front = plain.slice(0, end === -1 ? plain.length : end)
  if (!front.some((heading) => TIMES.test(heading))) return new Set()
  return new Set(front.flatMap((heading, at) => (WHO.test(heading) && (!heading.endsWith('name') || hasName(at)) ? [at] : [])))
}

/** Whether a column is one of persons by its cells: half of them are the name of one and nothing else. */
export const holdsPersons = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter(isPersonsName).length / cells.length >= PERSONS

const OF_CONTACT = new Set(['phone', 'email'])
/** Of an office, wherever it stands. */
const OF_OFFICE =
  /\b(?:public|enquir\w+|main|general|office|reception|switchboard|booking|bookings|helpline|landline|centre|venue|hub|service)\b/
const MOBILE = /\bmob(?:ile)?s?\b|\bcell\b/

/**
 * The columns of numbers and mail addresses that are of a person, in a table that has others for the public: those that stand right behind
 * the column of a person ("Site contact, Site mobile, Public tel"), and mobiles beside a telephone.
 *
 * @param about what each heading may mean, and whether its column stays in the file
 * @param isOfPersons whether a column holds persons, by its heading or its cells
 */
export function personsContacts(
  headings: readonly string[],
  about: readonly { guesses: readonly Guess[]; stays: boolean }[],
  isOfPersons: (column: number) => boolean,
): ReadonlySet<number> {
  const fieldOf = (column: number): string => about[column]!.guesses[0]?.field ?? ''
  const isContact = (column: number): boolean => OF_CONTACT.has(fieldOf(column)) && !OF_OFFICE.test(plainHeading(headings[column]!))
  const behind = new Set<number>()
  for (const column of headings.keys())
    if (isContact(column) && column > 0 && (isOfPersons(column - 1) || behind.has(column - 1))) behind.add(column)
  const isMobile = (column: number): boolean => fieldOf(column) === 'phone' && MOBILE.test(plainHeading(headings[column]!))
  const open = new Set(
    headings.flatMap((_, column) => (OF_CONTACT.has(fieldOf(column)) && !behind.has(column) && !isMobile(column) ? [fieldOf(column)] : [])),
  )
  // "Contact for public" is whom to ask; who answered for the register is not.
  const hasPublic = headings.some(
    (heading, column) =>
      !behind.has(column) && !about[column]!.stays && OF_CONTACT.has(fieldOf(column)) && OF_OFFICE.test(plainHeading(heading)),
  )
  return new Set(
    headings.flatMap((_, column) =>
      (behind.has(column) && (hasPublic || open.has(fieldOf(column)))) || (isMobile(column) && open.has(fieldOf(column))) ? [column] : [],
    ),
  )
}
