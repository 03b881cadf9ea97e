/**
 * What a run of words around opening times does to them.
 * harmless: nothing. main: names what the listing is for. other: says something else. soft and hard: may take back what was said.
 * A word that starts with # is a day, time or phrase that could not be read, by its kind.
 */
export type Tone = 'harmless' | 'main' | 'other' | 'soft' | 'hard'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const HARMLESS = set(`
  open opens opening is are on at every each the times time hours session sessions available weekly onwards we all everyone welcome`)
const MAIN = set(`
  food foods foodbank foodbanks bank banks pantry pantries grocer grocers grocery shop store larder fridge cupboard supermarket social club
  parcel parcels emergency community served distribution collection collections drop in`)

/** Words after which hours are not what they seem, wherever they stand. */
const HARD = set(`
  closed closure closes close suspended cancelled appointment appointments appt appts request arrangement arrange arranged arrangements
  except excluding unless temporarily temporary currently never tbc varies vary variable check ring phone call contact telephone
  text email #bank-holiday #day paused ceased stopped approximately approx occasionally sometimes stopping`)
const MONTHS = set(`
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`)
const SOFT = new Set([
  ...MONTHS,
  ...set(`
  only no #of-month referral referrals referred via by not no when if may some most usually normally often holiday
  holidays month monthly fortnight week weeks once twice
  until till from starting limited selected outside excl
  spring summer autumn winter christmas easter ramadan`),
])

/** With these a request to ring is about knowing more, not about being open. */
const ENQUIRY = set('information info details detail enquiries queries questions out')
const CONTACT = set('check ring phone call contact telephone text email')

/** Other things that happen at the same door. */
const ELSE = set(`
  job jobs office offices advice cab citizens lesson lessons class classes course courses delivery deliveries call calls telephone cafe café
  gym worship creche crèche counselling meeting mass english esol ucan surgery`)

/** First words that tie what follows to the session before. */
const TIES = set('at in for they with when if after before during while once who where')

/** Words that a sentence about the listing itself may begin with. */
const SUBJECTS = set('it they this there will be our please note nb service services centre center or')

/** Words that set a sentence on days of its own. */
const DAYISH = set('day days night nights weekly')

/** @param words in lower case */
export function toneOf(words: readonly string[]): Tone {
  if (words.some(hardnessIn(words))) return 'hard'
  const telling = words.filter((word) => !HARMLESS.has(word))
  if (telling.length === 0) return 'harmless'
  if (telling.every((word) => MAIN.has(word))) return 'main'
  return telling.some((word) => SOFT.has(word)) ? 'soft' : 'other'
}

/** Does a sentence without sessions take back what the others say? `dayAt` = how many words stand before its first day, or null. */
export function takesBack(words: readonly string[], dayAt: number | null): boolean {
  const lead = words.findIndex((word) => !isOpening(word))
  const isHard = hardnessIn(words)
  const first = words.findIndex((word, index) => isHard(word) || (index === lead && SOFT.has(word)))
  if (first === -1) return false
  const ownDay = Math.min(dayAt ?? Infinity, ...words.flatMap((word, index) => (DAYISH.has(word) ? [index] : [])))
  return ownDay > first + 1
}

/** Something else at the same door: "Job Club", "office". */
export const namesElse = (words: readonly string[]): boolean => words.some((word) => ELSE.has(word))

/** The same of words that follow: "Monday 1-2pm Job Club". What comes later in a long sentence no longer names it. */
export const namesElseAfter = (words: readonly string[]): boolean => namesElse(afterMain(words).slice(0, 4))

/** "10am-2pm for calls", "12-3pm they offer tea". */
export const tiesToSession = (words: readonly string[]): boolean => TIES.has(words.find((word) => word !== 'only') ?? '')

/** "and also a home delivery service": an addition, not a name for what was said. */
export const isAddition = (words: readonly string[]): boolean => ['also', 'plus', 'as'].includes(words[0] ?? '')

/** "(Dec 2020)": when it was written, not when it holds. */
export const isDateNote = (words: readonly string[]): boolean =>
  words.some((word) => YEAR.test(word)) && words.every((word) => YEAR.test(word) || MONTHS.has(word))

const YEAR = /^(?:19|20)\d\d$/

const afterMain = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !MAIN.has(word) && !HARMLESS.has(word))
  return first === -1 ? [] : words.slice(first)
}

function hardnessIn(words: readonly string[]): (word: string) => boolean {
  const isEnquiry = words.some((word) => ENQUIRY.has(word))
  return (word) => HARD.has(word) && !(isEnquiry && CONTACT.has(word))
}

const isOpening = (word: string): boolean => HARMLESS.has(word) || MAIN.has(word) || SUBJECTS.has(word)
