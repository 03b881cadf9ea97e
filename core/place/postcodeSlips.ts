import { isPostcodeArea } from './postcodeAreas.ts'

/** Shapes of BS 7666 by length, A a letter, 9 a digit. */
const OUTWARD_SHAPES: Readonly<Record<number, readonly string[]>> = { 2: ['A9'], 3: ['A99', 'AA9', 'A9A'], 4: ['AA99', 'AA9A'] }
const INWARD_SHAPE = '9AA'

/** What is typed for another sign, where only that one can stand. No area ends in an L that is a 1. */
const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' }

/** How freely a part of a postcode is read: as written, with an area that there is; with slips, and such an area; as written, with any. */
export type Reading = 'as written' | 'slips' | 'any area'
export const READINGS: readonly Reading[] = ['as written', 'slips', 'any area']

/**
 * The first half of a postcode from capitals and digits alone: "MI6" is M16 and "C01" is CO1, since there is no area MI and no district 01.
 * No district ends in the letters O, I or L. null = it is none.
 */
export function readOutward(typed: string, reading: Reading): string | null {
  const fitting = (OUTWARD_SHAPES[typed.length] ?? []).flatMap((shape) => fitted(typed, shape, reading === 'slips') ?? [])
  return (
    fitting.filter((text) => reading === 'any area' || isDistrict(text)).toSorted((a, b) => changes(a, typed) - changes(b, typed))[0] ??
    null
  )
}

/** The second half: "ORA" is 0RA. No postcode ends in the letters C, I, K, M, O or V, so that "M16OR" is not M1 6OR. null = it is none. */
export function readInward(typed: string, reading: Reading): string | null {
  const inward = fitted(typed, INWARD_SHAPE, reading === 'slips')
  return inward === null || /[CIKMOV]/.test(inward) ? null : inward
}

const isDistrict = (outward: string): boolean => {
  const [, area = '', district = ''] = /^([A-Z]+)(.*)$/.exec(outward) ?? []
  return isPostcodeArea(area) && !/^0\d|[OIL]$/.test(district)
}

function fitted(typed: string, shape: string, slips: boolean): string | null {
  if (typed.length !== shape.length) return null
  const signs = Array.from(shape).map((kind, at) => {
    const sign = typed[at]!
    if (kind === '9') return /\d/.test(sign) ? sign : slips ? AS_DIGIT[sign] : undefined
    return /[A-Z]/.test(sign) ? sign : slips ? AS_LETTER[sign] : undefined
  })
  return signs.includes(undefined) ? null : signs.join('')
}

const changes = (read: string, typed: string): number => Array.from(read).filter((sign, at) => sign !== typed[at]).length
