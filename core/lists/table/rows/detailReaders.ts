import { isCross, isTick } from '../columns/cellTests.ts'
import { ASKS_OFTEN, OF_LIMITS, OF_REFERRERS, OF_SEASONS } from '../columns/detailConcepts.ts'
import type { Column } from '../columns/fields.ts'
import { plainHeading } from '../columns/plainHeading.ts'
import { saidHeading } from '../columns/saidHeading.ts'
import { isSideHeading } from '../columns/sideOffers.ts'

type Reader = (cell: string) => string

const isNo = (cell: string): boolean =>
  isCross(cell) || /^(?:none|nil|no limits?|unlimited|not (?:yet|at present|available)|sorry\b.*)$/i.test(cell)

/** How cells are read that say little without their heading: "Yes" under "Every week?", "3 a year" under "Max. requests"; null = as others. */
export function detailReader({ heading, means }: Column): Reader | null {
  const plain = plainHeading(heading)
  const bare = saidHeading(heading)
  if (means === 'offers' && isSideHeading(heading))
    return (cell) => `${bare}: ${isTick(cell) ? 'yes' : isCross(cell) && cell.length > 1 ? 'no' : cell}`
  if (means === 'access' && /\b(?:parking|bus(?:es)?|travel|transport|metro|trains?|tram)\b/.test(plain))
    return (cell) => `${bare}: ${isTick(cell) ? 'yes' : isCross(cell) && cell.length > 1 ? 'no' : cell}`
  if (means === 'frequency' && ASKS_OFTEN.test(plain)) return (cell) => oftenSaid(plain, cell)
  if (means === 'hours' && OF_SEASONS.test(plain)) return (cell) => seasonSaid(plain, cell)
  if (means === 'languages' && /\b(?:interpret|translat)/.test(plain)) return interpreterSaid
  if (means === 'referral' && OF_LIMITS.test(plain)) return (cell) => (isNo(cell) ? '' : `${bare}: ${cell}`)
  if (means === 'referral' && OF_REFERRERS.test(plain))
    return (cell) => (ANYONE.test(cell) || /\brefer/i.test(cell) || isTick(cell) || isCross(cell) ? cell : `Referral by ${cell}`)
  return null
}

const ANYONE =
  /\b(?:self|open|any ?(?:one|body)|every ?(?:one|body)|all|yourself|drop.?in|walk.?in|turn up|no(?:ne)?|not needed|n\/?a|tbc)\b/i

function oftenSaid(plain: string, cell: string): string {
  const often = /term/.test(plain) ? 'term time' : /month/.test(plain) ? 'monthly' : /fortnight/.test(plain) ? 'fortnightly' : 'weekly'
  if (isTick(cell)) return often
  if (!isCross(cell)) return cell
  return often === 'weekly' ? 'not every week' : ''
}

/** Behind the hours in brackets, with which no reader takes them for those of the whole year. */
function seasonSaid(plain: string, cell: string): string {
  const asksWhole = /year round|all year/.test(plain)
  if (/\b(?:all|whole) year|year[- ]?round|\b12 months|\bpermanent/i.test(cell) && !/\bexcept|\bbut\b|\bnot\b/i.test(cell)) return ''
  if (isTick(cell) === !isCross(cell) && isTick(cell) !== asksWhole) return '(part of the year)'
  return isTick(cell) || isCross(cell) ? '' : `(${cell.replaceAll(/[()]/g, ' ').trim()})`
}

/** Short words of a sentence must not be taken for the codes of languages: "so", "am". */
const interpreterSaid: Reader = (cell) => {
  if (isNo(cell) || /^no(?:t|ne)?\b/i.test(cell)) return ''
  const words = isTick(cell) ? '' : cell.replaceAll(/\b(?!bsl\b)[a-z]{1,3}\b/gi, ' ').replaceAll(/\s+/g, ' ')
  return `Interpreter ${words}`.trim()
}
