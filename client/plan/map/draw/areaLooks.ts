import type { AreaClasses } from '../classes/areaClasses.ts'

/** How an area is drawn, in one number: so that what changed is found by comparing, and a million of them take no memory. */
export interface AreaLook {
  /** 0–15; -1 = it is not asked about. */
  class: number
  /** 0 plain, 1 uncertain, 2 need not published. */
  hatch: number
  overWater: boolean
  /** Others are singled out. */
  faded: boolean
}

const HATCH = 5
const WATER = 7
const FADED = 8

export const lookOf = (packed: number): AreaLook => ({
  class: (packed & 31) - 1,
  hatch: (packed >> HATCH) & 3,
  overWater: ((packed >> WATER) & 1) === 1,
  faded: ((packed >> FADED) & 1) === 1,
})

/**
 * The looks of all areas of a place.
 *
 * @param count of areas
 * @param rows those asked about, in the order of `classes`
 * @param singled whether a row is singled out; null = none is, and none fades
 */
export function areaLooks(
  count: number,
  rows: Uint32Array,
  { classes, hatches, overWater }: AreaClasses,
  singled: ((row: number) => boolean) | null,
): Uint16Array {
  const looks = new Uint16Array(count)
  rows.forEach((row, i) => {
    const faded = singled !== null && !singled(row) ? 1 : 0
    looks[row] = (classes[i]! + 1) | (hatches[i]! << HATCH) | (overWater[i]! << WATER) | (faded << FADED)
  })
  return looks
}
