const PEOPLE = 'people|adults?|anyone|anybody|everyone|men|women|residents|children|boys|girls|those|students|pupils'
/** Who may be named before an age. */
const WHO = String.raw`(?:(?:[a-z'’-]+ ){0,5}?(?:${PEOPLE})(?: who are)? )?`
const OLD = '(?: years?| yrs?)(?: old|-old)?'

const RANGE = new RegExp(
  String.raw`^${WHO}(?:(?:aged?|ages) ?(?:from )?(\d{1,2})(?: to | ?[-–] ?)|(?:aged? )?between (?:the ages of )?(\d{1,2}) and )(\d{1,2})\b(?:${OLD}\b)?(.*)$`,
  'i',
)
const FROM = [
  String.raw`(?:aged?:? |ages:? )?(\d{1,2})(?:${OLD})?(?: ?\+| (?:and|or) (?:over|older|above)\b)`,
  String.raw`over[ -](\d{1,2})s\b`,
  String.raw`(?:aged )?over (?:the age of )?(\d{1,2})(?! ?[-–]|\d|s| years? (?!old)| years?$)(?:${OLD})?`,
].map((age) => new RegExp(`^${WHO}${age}(.*)$`, 'i'))

/** Who must be of the age is not who comes: helpers, carers, the children of a household, one person in the care of another. */
const NOT_OF_VISITORS =
  /\b(?:cares?|caring|helpers?|volunteers?|parents?|homes?|households?|famil\w*|with|for|by|whose|staff|drivers?|no|not|of|[a-z]{2,}ing)\b/i
const NAMED = new RegExp(String.raw`\b(?:${PEOPLE})\b`, 'gi')

/** What may stand after an age without saying it of something else: where those people live, or how they are. */
const WHERE = /^(?: only| welcome)*(?:,? (?:living|residents?|registered|based|studying|in|across|who live|who are)\b(.*))?$/i
/** What lets others in beside those of the age, or says it of one time or one thing only. */
const TAKES_BACK =
  /\b(?:and|or|but|also|too|as well|plus|unless|except|if|some|all|any\w*|every\w*|each|others?|younger|carers?|helpers?|help\w*|volunteer\w*|staff|on|at|from|until|up to|sessions?|mornings?|afternoons?|evenings?|hours?|weeks?|months?|term|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|priority|first|free|half|discount\w*|prefer\w*|mainly|mostly|usually|especially|served|fed)\b|[;:(/&£+–]| - /i

/**
 * The ages that a published sentence lets in, where age is what it is about and nothing in it takes that back: "ages 13 to 25",
 * "aged 16+ registered with a GP", "over 50s". Behind the age only words that say where people live or how they are may follow.
 *
 * "Homes with 4+ children", "60+ on Mondays", "Helpers must be 18+", "over 60s free", "50+ members" and "over 55s and anybody with
 * memory loss" are no age of the place.
 *
 * @returns years, from and to, both included; null = not stated
 */
export function agesIn(text: string | null): { minAge: number | null; maxAge: number | null } {
  const said = (text ?? '').slice(0, 600).replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, '')
  const range = RANGE.exec(said)
  const found = range ?? FROM.map((age) => age.exec(said)).find((each) => each !== null)
  if (found === null || found === undefined || !isOfVisitors(said.slice(0, said.search(/\d/)))) return NOT_STATED
  const after = WHERE.exec(found.at(-1)!)
  if (after === null || TAKES_BACK.test(after[1] ?? '')) return NOT_STATED
  const [minAge, maxAge] = [Number(found[1] ?? found[2]), range === null ? null : Number(range[3])]
  return maxAge !== null && maxAge < minAge ? NOT_STATED : { minAge, maxAge }
}

const NOT_STATED = { minAge: null, maxAge: null }

/** "Adults accompanied by children": of two who are named nobody knows whose age it is. @param before the words before the age */
const isOfVisitors = (before: string): boolean =>
  !NOT_OF_VISITORS.test(before.replace(/the ages? of $/i, '')) && (before.match(NAMED)?.length ?? 0) < 2
