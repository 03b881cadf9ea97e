/** Who may be named before an age; helpers, carers and households are not who the age is of. */
const WHO = String.raw`(?:(?:[a-z'’-]+ ){0,5}?(?:people|adults?|anyone|anybody|everyone|men|women|residents|children|boys|girls|those|students|pupils)(?: who are)? )?`

const RANGE = new RegExp(String.raw`^${WHO}(?:aged?|ages|age) ?(?:from )?(\d{1,2})(?: to | ?[-–] ?| and )(\d{1,2})\b(.*)$`, 'i')
const FROM = new RegExp(
  String.raw`^${WHO}(?:(?:aged?|ages) |over (?:the age of )?)?(\d{1,2})(?:\+|s\b| (?:years )?(?:and|or) (?:over|older|above)\b)(.*)$`,
  'i',
)
const OVER = new RegExp(String.raw`^${WHO}(?:aged )?over (?:the age of )?(\d{1,2})(?!\d|s)(.*)$`, 'i')

/** What lets others in beside those of the age, or says it of one day or one task only. */
const TAKES_BACK = /\b(?:and|or|but|also|too|unless|except|some|carers?|helpers?|volunteers?|helpline|on|sessions?|up to)\b|[;(]/i
const NOT_OF_VISITORS = /\b(?:car(?:e|ing)|helpers?|volunteers?|parents?|homes?|households?|famil\w*|with|for|of|staff|drivers?)\b/i

/**
 * The ages that a published sentence lets in, where age is what it is about and nothing in it takes that back: "ages 13 to 25",
 * "aged 16+ registered with a GP", "over 50s".
 *
 * "Homes with 4+ children", "60+ on Mondays", "Helpers must be 18+" and "over 55s and anybody with memory loss" are no age of the place.
 *
 * @returns years, from and to, both included; null = not stated
 */
export function agesIn(text: string | null): { minAge: number | null; maxAge: number | null } {
  const said = (text ?? '').slice(0, 600).replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, '')
  const range = RANGE.exec(said)
  const from = range === null ? (FROM.exec(said) ?? OVER.exec(said)) : null
  const found = range ?? from
  if (found === null || NOT_OF_VISITORS.test(said.slice(0, said.search(/\d/)))) return { minAge: null, maxAge: null }
  if (TAKES_BACK.test(found.at(-1)!)) return { minAge: null, maxAge: null }
  const [minAge, maxAge] = [Number(found[1]), range === null ? null : Number(range[2])]
  return maxAge !== null && maxAge < minAge ? { minAge: null, maxAge: null } : { minAge, maxAge }
}
