import { isPersonsName } from '../says/withoutPersons.ts'
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
