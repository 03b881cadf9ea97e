import type { Nation } from '../days/nation.ts'

/** Letters that a postcode begins with, where all of them lie in one nation. */
const ONE_NATION: Readonly<Record<Nation, string>> = {
  england:
    'AL B BA BB BD BH BL BN BR BS CA CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GU HA HD HG HP HU HX IG IP KT L LA LE LN LS LU ' +
    'M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR ' +
    'WS WV YO',
  scotland: 'AB DD EH FK G HS IV KA KW KY ML PA PH ZE',
  wales: 'CF SA',
  'northern-ireland': 'BT',
}

/**
 * Areas on a border: the nation of most districts, and the districts that lie in the other one, or (`both`) in both. England and Wales
 * counted from Code-Point Open (2025), which has no Scotland: of that border what is known by hand.
 */
const BORDER: Readonly<Record<string, { most: Nation; other: Nation; inOther: string; both: string }>> = {
  CH: { most: 'england', other: 'wales', inOther: '5 6 7 8', both: '1 4' },
  GL: { most: 'england', other: 'wales', inOther: '', both: '16' },
  HR: { most: 'england', other: 'wales', inOther: '', both: '3 5' },
  LD: { most: 'wales', other: 'england', inOther: '', both: '7 8' },
  LL: { most: 'wales', other: 'england', inOther: '', both: '14' },
  NP: { most: 'wales', other: 'england', inOther: '', both: '7 16 25' },
  SY: { most: 'england', other: 'wales', inOther: '16 17 18 19 20 23 24 25', both: '5 7 9 10 13 14 15 21 22' },
  DG: { most: 'scotland', other: 'england', inOther: '', both: '14 16' },
  TD: { most: 'scotland', other: 'england', inOther: '', both: '9 12 15' },
}

/** Guernsey, Jersey and the Isle of Man are no nation of the United Kingdom. */
const ISLANDS = 'GY IM JE'

const NATION_OF = new Map(
  (Object.entries(ONE_NATION) as [Nation, string][]).flatMap(([nation, areas]) => areas.split(' ').map((area) => [area, nation] as const)),
)
const AREAS: ReadonlySet<string> = new Set([...NATION_OF.keys(), ...Object.keys(BORDER), ...ISLANDS.split(' ')])

/** Whether a postcode may begin with these capital letters: "M", "CO", never "C". */
export const isPostcodeArea = (letters: string): boolean => AREAS.has(letters)

/** The nations that an outward code such as "CF10" lies in; empty = in none of the four, or not known. */
export function nationsOfOutward(outward: string): Nation[] {
  const area = /^[A-Z]+/.exec(outward)?.[0] ?? ''
  const nation = NATION_OF.get(area)
  if (nation !== undefined) return [nation]
  const border = BORDER[area]
  if (border === undefined) return []
  const district = outward.slice(area.length)
  if (border.both.split(' ').includes(district)) return [border.most, border.other]
  return [border.inOther.split(' ').includes(district) ? border.other : border.most]
}
