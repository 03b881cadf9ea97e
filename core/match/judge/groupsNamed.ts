import type { Service } from '../../listing/service.ts'
import { groupOf } from '../../listing/taxonomy.ts'
import type { Circumstances } from '../circumstances.ts'
import { onceFew } from './once.ts'

/** Is the client one of those that words name? `no` = by what was said; `not said` where nothing tells. */
type Is = (client: Circumstances) => 'yes' | 'no' | 'not said'

export interface Named {
  words: RegExp
  is: Is
  /** Of clients of whom it was not said: half, or few. `some` = neither can be told. */
  share: 'half' | 'few' | 'some'
  /** Words that stand beside others as one of several who may come ("rough sleepers and local families"). */
  wide: boolean
}

const known =
  (isSo: (client: Circumstances) => boolean): Is =>
  (client) =>
    isSo(client) ? 'yes' : 'not said'
const never: Is = () => 'not said'
const byAge =
  (isOf: (age: number) => boolean, isNever: (age: number) => boolean): Is =>
  ({ age }) =>
    age === null ? 'not said' : isOf(age) ? 'yes' : isNever(age) ? 'no' : 'not said'

const few = (words: RegExp, is: Is): Named => ({ words, is, share: 'few', wide: false })
const wide = (words: RegExp, is: Is): Named => ({ words, is, share: 'some', wide: true })

/** As far as was said. */
export const isNewcomer = ({ noRecourse, needs, groups }: Circumstances): boolean =>
  noRecourse || needs.includes('immigration') || groups.includes('refugee')

/** Words for people, and the circumstances that make the client one of them. Nothing else is read from a text. */
const PEOPLE: readonly Named[] = [
  few(/\b(?:asylum|refugees?|migrants?)\b/i, known(isNewcomer)),
  few(
    /\b(?:veterans?|ex-?service\w*|armed forces|serving personnel)\b/i,
    known(({ groups }) => groups.includes('veteran')),
  ),
  few(
    /\b(?:lgbt\w*|lesbians?|gay|transgender|trans people)\b/i,
    known(({ groups }) => groups.includes('lgbt')),
  ),
  few(
    /\bstudents?\b/i,
    known(({ groups }) => groups.includes('student')),
  ),
  few(
    /\b(?:deaf|hearing (?:impair\w*|loss))\b/i,
    known(({ access }) => access.includes('bsl') || access.includes('hearing-loop')),
  ),
  few(
    /\b(?:domestic (?:abuse|violence)|rape|sexual (?:abuse|violence|assault))\b/i,
    known(({ needs }) => needs.includes('abuse')),
  ),
  few(/\b(?:sight loss|blind|visually impaired)\b/i, never),
  few(/\b(?:drugs?|alcohol|addict\w*|in recovery)\b/i, never),
  few(/\b(?:african|caribbean|asian|chinese|somali|pakistani|bangladeshi|polish|irish|roma)\b/i, never),
  few(
    /\b(?:muslims?|islamic)\b/i,
    known(({ diet }) => diet.includes('halal')),
  ),
  few(
    /\b(?:jews|jewish)\b/i,
    known(({ diet }) => diet.includes('kosher')),
  ),
  few(/\b(?:sikhs?|hindus?|christians?|catholics?|congregation|church members)\b/i, never),
  few(
    /\b(?:unpaid|young|parent|family) carers\b|^carers\b/i,
    known(({ needs }) => needs.includes('caring')),
  ),
  few(
    /\b(?:mothers|mums)\b/i,
    known(({ groups, children }) => children.length > 0 && !groups.includes('man')),
  ),
  few(
    /\b(?:fathers|dads)\b/i,
    known(({ groups, children }) => children.length > 0 && !groups.includes('woman')),
  ),
  {
    words: /\b(?:women|woman|girls)\b/i,
    is: ({ groups }) => (groups.includes('woman') ? 'yes' : groups.includes('man') ? 'no' : 'not said'),
    share: 'half',
    wide: false,
  },
  {
    words: /\b(?:men|boys)\b/i,
    is: ({ groups }) => (groups.includes('man') ? 'yes' : groups.includes('woman') ? 'no' : 'not said'),
    share: 'half',
    wide: false,
  },
  wide(
    /\bhomeless|\brough sleep/i,
    known(({ needs }) => needs.includes('housing')),
  ),
  wide(
    /\b(?:famil|child|parent|baby|babies)/i,
    known(({ children }) => children.length > 0),
  ),
  wide(
    /\b(?:older people|over[- ]?(?:50|55|60|65)s?|pensioners?)\b/i,
    byAge(
      (age) => age >= 65,
      (age) => age < 50,
    ),
  ),
  wide(
    /\b(?:young people|young adults|young person|youth)\b/i,
    byAge(
      (age) => age < 25,
      (age) => age > 30,
    ),
  ),
  wide(
    /\b(?:jobseekers?|unemployed)\b/i,
    known(({ needs }) => needs.includes('work')),
  ),
  wide(
    /\bdisabilit|\bdisabled\b/i,
    known(({ access }) => access.length > 0),
  ),
  wide(
    /\b(?:on benefits|low[- ]incomes?|universal credit)\b/i,
    known(({ money }) => money !== null),
  ),
]

const NOBODY: readonly Named[] = []
const ANY = new RegExp(PEOPLE.map(({ words }) => words.source).join('|'), 'i')

/** Who is named in words. */
export const peopleIn = onceFew((text: string): readonly Named[] =>
  ANY.test(text) ? PEOPLE.filter(({ words }) => words.test(text)) : NOBODY,
)

const kept = new WeakMap<Service, readonly Named[]>()

/**
 * Who is named in the name of a place where its list does not say whom it is for: such as few are, or half. What is handed out at a hall
 * is not for those whose hall it is, nor is a library; a family room or a youth hall says little.
 */
export function peopleInName(service: Service): readonly Named[] {
  const already = kept.get(service)
  if (already !== undefined) return already
  const isHall = service.types.every((type) => type === 'library' || ['take home', 'eat'].includes(groupOf(type)))
  const named = isHall ? NOBODY : peopleIn(service.name).filter((one) => !one.wide)
  kept.set(service, named)
  return named
}
