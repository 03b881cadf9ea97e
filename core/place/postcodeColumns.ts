import type { PostcodeTable } from './postcode.ts'

/**
 * One outward code's table as it is stored and sent: a column a fact, a row a postcode, in order of inward code. Of `inward`, `lon` and `lat`
 * each number is the difference from the row before, the first from nothing, so that neighbours cost two or three digits.
 */
export interface PostcodeColumns {
  outward: string
  lsoas: string[]
  /** ONS code of the authority that each of `lsoas` lies in. */
  authorities: string[]
  /** Digit × 400 + first letter × 20 + second letter, letters counted among the twenty that an inward code may have: "0RA" = 240. */
  inward: number[]
  /** Degrees × 100,000, whole numbers. */
  lon: number[]
  lat: number[]
  /** Index into `lsoas`, or -1 where no area holds the postcode; then for how many rows: the next such pair, and so on. */
  lsoa: number[]
}

/** No inward code has C, I, K, M, O or V: they are taken for other signs. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'
const INWARD = new RegExp(String.raw`^\d[${LETTERS}]{2}$`)

/** @throws RangeError naming an inward code that is none */
export function toPostcodeColumns({ outward, lsoas, authorities, postcodes }: PostcodeTable): PostcodeColumns {
  const rows = Object.entries(postcodes)
    .map(([inward, [lon, lat, lsoa]]) => ({ inward: numberOf(inward), lon, lat, lsoa }))
    .toSorted((a, b) => a.inward - b.inward)
  return {
    outward,
    lsoas: [...lsoas],
    authorities: [...authorities],
    inward: differences(rows.map(({ inward }) => inward)),
    lon: differences(rows.map(({ lon }) => lon)),
    lat: differences(rows.map(({ lat }) => lat)),
    lsoa: runs(rows.map(({ lsoa }) => lsoa)),
  }
}

/** @throws RangeError saying which column does not fit the others, or holds what can be no inward code or no area */
export function toPostcodeTable({ outward, lsoas, authorities, ...columns }: PostcodeColumns): PostcodeTable {
  if (authorities.length !== lsoas.length) throw new RangeError(`names ${authorities.length} authorities for ${lsoas.length} areas`)
  const [inward, lon, lat] = [sums(columns.inward), sums(columns.lon), sums(columns.lat)]
  const lsoa = unrun(columns.lsoa, inward.length)
  for (const [name, { length }] of Object.entries({ lon, lat, lsoa }))
    if (length !== inward.length) throw new RangeError(`has ${length} rows in ${name} where inward has ${inward.length}`)
  const codes = inward.map(inwardOf)
  if (columns.inward.some((step, row) => row > 0 && step <= 0)) throw new RangeError('has inward codes twice or out of order')
  const stray = lsoa.findIndex((index) => !(index >= -1 && index < lsoas.length))
  if (stray !== -1) throw new RangeError(`puts ${outward} ${codes[stray]} in area ${lsoa[stray]} of ${lsoas.length}`)
  // A thousand keys one by one take a tenth of the time of Object.fromEntries.
  const postcodes: PostcodeTable['postcodes'] = {}
  codes.forEach((code, row) => {
    postcodes[code] = [lon[row]!, lat[row]!, lsoa[row]!]
  })
  return { outward, lsoas: [...lsoas], authorities: [...authorities], postcodes }
}

function numberOf(inward: string): number {
  if (!INWARD.test(inward))
    throw new RangeError(`has an inward code of ${inward.length} signs that is not a digit and two letters such as 0RA`)
  return Number(inward[0]) * 400 + LETTERS.indexOf(inward[1]!) * 20 + LETTERS.indexOf(inward[2]!)
}

function inwardOf(number: number): string {
  if (!(Number.isInteger(number) && number >= 0 && number < 4000)) throw new RangeError(`has ${number} in inward: 0 to 3999 are codes`)
  return `${Math.floor(number / 400)}${LETTERS[Math.floor(number / 20) % 20]}${LETTERS[number % 20]}`
}

const differences = (values: readonly number[]): number[] => values.map((value, at) => value - (values[at - 1] ?? 0))

function sums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

function runs(values: readonly number[]): number[] {
  const pairs: number[] = []
  for (const value of values)
    if (pairs.length > 0 && pairs.at(-2) === value) pairs[pairs.length - 1]! += 1
    else pairs.push(value, 1)
  return pairs
}

/** @param most rows that there can be: no file makes this run on for ever */
function unrun(pairs: readonly number[], most: number): number[] {
  const values: number[] = []
  for (let at = 0; at + 1 < pairs.length && values.length <= most; at += 2)
    for (let left = Math.min(pairs[at + 1]!, most + 1); left > 0; left--) values.push(pairs[at]!)
  return values
}
