import { describes } from './describingWords.ts'
import { HARD, isYear, MONTHS, PEOPLE, SOFT } from './doubtWords.ts'

/**
 * What a run of words around opening times does to them.
 * harmless: nothing. main: names what the listing is for. other: describes something else. doubt: may take back what was said,
 * or says nothing that we know.
 * A word that starts with # stands for a day, time or phrase of its kind.
 */
export type Tone = 'harmless' | 'main' | 'other' | 'doubt'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const HARMLESS = set(`
  open opens opening is are on at every each the times time hours session sessions available weekly onwards we all everyone welcome
  day days inclusive incl inc runs run running held takes place our sharp a an of #harmless`)
const MAIN = set(`
  food foods foodbank foodbanks bank banks pantry pantries grocer grocers grocery shop store larder fridge cupboard supermarket social club
  parcel parcels emergency community served distribution collection collections drop in warm space spaces hub`)

/** With these a request to ring is about knowing more, not about being open. */
const ENQUIRY = set('information info details detail enquiries queries questions out')
const CONTACT = set('check ring phone call contact telephone tel text email')

/** Other things that happen at the same door. */
const ELSE = set(`
  job jobs #donations office offices advice cab citizens lesson lessons class classes course courses delivery deliveries call calls telephone cafe café
  gym worship creche crèche counselling meeting mass english esol ucan surgery volunteer volunteers staffed
  agm reception toilet toilets helpline helplines phones line lines enquiries training`)

const DELIVERY = set('delivery deliveries')
const COLLECTION = set('collection collections')

/** First words that tie what follows to the session before. */
const TIES = set('at in for they with when if after before during while once who where')

/** Words that a sentence about the listing itself may begin with. */
const SUBJECTS = set('it they this there will be please note nb service services centre center or')

/** "See our page for opening times": then they are not all said here. */
const SEE = set('see visit website websites webpage page facebook www online instagram twitter noticeboard')
const WHEN = set('time times hours')

/** Who or what is rung. */
const RUNG = set('please us me the our office team number on or for information info details more if you wish #number')

/** Words of any sentence. */
const FILLERS = set(`
  here as longer also many other more than them their its these those you your us just come along join arrive promptly turn up pop by
  give gives offer offers provide provides have has get can out #part-of-day`)

/** Words that set a sentence on days of its own. */
const DAYISH = set('day days night nights')

/** What a door may be closed for without being closed that day. */
const PAUSES = set(
  'for lunch lunches lunchtime lunchtimes break breaks cleaning prayer prayers dinner tea the a an hour our staff we are is also and',
)

/** @param words in lower case */
export function toneOf(words: readonly string[]): Tone {
  const isHard = hardnessIn(words)
  if (words.some((word) => isHard(word) || isSoft(words, word))) return 'doubt'
  const telling = words.filter((word) => !HARMLESS.has(word))
  if (telling.length === 0) return 'harmless'
  if (telling.every((word) => MAIN.has(word))) return 'main'
  return telling.some((word) => describes(word) || (MAIN.has(word) && word !== 'in') || ELSE.has(word)) ? 'other' : 'doubt'
}

/**
 * Does a sentence without sessions take back what the others say? A sentence that begins with days of its own does not: its
 * doubts are about those.
 *
 * @param dayAt how many words stand before its first day, null = it names none
 */
export function takesBack(words: readonly string[], dayAt: number | null): boolean {
  if (isInvitation(words)) return false
  const isHard = hardnessIn(words)
  const telling = words.slice(0, dayAt ?? words.length).filter((word) => !isOpening(word) && !FILLERS.has(word))
  if (telling.length > 0 && !telling.some(describes)) return true
  const lead = words.findIndex((word) => !isOpening(word))
  if (words.some((word) => SEE.has(word)) && words.some((word) => WHEN.has(word))) return true
  const first = words.findIndex((word, at) => isHard(word) || ((at === lead || word === 'only') && isSoft(words, word)))
  if (first === -1 || (dayAt !== null && dayAt <= first)) return false
  const dayish = words.findIndex((word) => DAYISH.has(word))
  return dayish === -1 || dayish > first + 1
}

/** "Please ring." asks for nothing that is needed to come, as "ring first" does. */
export const isInvitation = (words: readonly string[]): boolean =>
  words.some((word) => CONTACT.has(word)) && !words.includes('check') && words.every((word) => CONTACT.has(word) || RUNG.has(word))

/** Something else at the same door: "Job Club", "office". */
export const namesElse = (words: readonly string[]): boolean => words.some((word) => ELSE.has(word))

/** What people come for: "food collections and deliveries". What is only delivered needs no door. */
export const isMainPurpose = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => MAIN.has(word) || DELIVERY.has(word)) &&
  (words.some((word) => COLLECTION.has(word)) || !words.some((word) => DELIVERY.has(word)))

/** The same of words that follow: "Monday 1-2pm Job Club". What comes later in a long sentence no longer names it. */
export const namesElseAfter = (words: readonly string[]): boolean => namesElse(afterMain(words).slice(0, 4))

/** "10am-2pm for calls", "12-3pm they offer tea". */
export const tiesToSession = (words: readonly string[]): boolean => TIES.has(words.find((word) => word !== 'only') ?? '')

/** "and also a home delivery service": an addition, not a name for what was said. */
export const isAddition = (words: readonly string[]): boolean => ['also', 'plus', 'as'].includes(words[0] ?? '')

/** "(Dec 2020)": when it was written, not when it holds. */
export const isDateNote = (words: readonly string[]): boolean =>
  words.filter(isYear).length === 1 && words.length <= 2 && words.every((word) => isYear(word) || MONTHS.has(word))

/** "lunch 12-1" may be served, or the door shut. */
export const isLunch = (word: string): boolean => word.startsWith('lunch') || word === 'dinner'

/** "closed for lunch", as against "closed for August". */
export const isAboutClosing = (words: readonly string[]): boolean => words.every((word) => PAUSES.has(word))

/** "Make Lunch runs during the holidays": its first word names something else than the listing. */
export const hasOwnSubject = (words: readonly string[]): boolean => {
  const [first] = words
  return first !== undefined && !first.startsWith('#') && !isOpening(first) && !TIES.has(first) && !HARD.has(first) && !SOFT.has(first)
}

const afterMain = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !MAIN.has(word) && !HARMLESS.has(word))
  return first === -1 ? [] : words.slice(first)
}

function hardnessIn(words: readonly string[]): (word: string) => boolean {
  const isEnquiry = words.some((word) => ENQUIRY.has(word))
  return (word) => HARD.has(word) && !(isEnquiry && CONTACT.has(word))
}

/** "Women only" says who, "Fridays only" and "parcels only" may say more. */
function isSoft(words: readonly string[], word: string): boolean {
  if (word !== 'only') return SOFT.has(word) || word.endsWith("n't")
  return !words.some((other) => PEOPLE.has(other))
}

/** "It runs", "The service is": words that only lead to what a sentence says. */
export const isLead = (words: readonly string[]): boolean => words.every(isOpening)

/** Whether it is one of our words. */
export const isKnown = (word: string): boolean => isOpening(word) || HARD.has(word) || SOFT.has(word) || describes(word)

const isOpening = (word: string): boolean => HARMLESS.has(word) || MAIN.has(word) || SUBJECTS.has(word)
