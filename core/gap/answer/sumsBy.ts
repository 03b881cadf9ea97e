import { MILLIONTHS } from '../model/millionths.ts'
import { areaBands, type AnsweredNeed, type NeedBand } from './areaBands.ts'

/** What an answer says of its areas, one row each. */
export interface AnsweredAreas extends AnsweredNeed {
  /** Rows of the place's areas. */
  rows: Uint32Array
  /** 1 = covered over water alone. */
  water: Uint8Array
}

/** Sums over some areas, before any rounding: whole numbers, exact in any order. */
export interface AreaSums {
  areas: number
  people: number
  peopleBeyond: number
  /** People in areas whose answer changes in the detour band, and in areas that are covered over water alone. */
  peopleUncertain: number
  peopleOverWater: number
  /** In millionths of a person or a household, where it was published. */
  need: number
  beyond: NeedBand
  notPublished: { areas: number; people: number }
}

/** Of no areas at all. */
export const emptySums = (): AreaSums => ({
  areas: 0,
  people: 0,
  peopleBeyond: 0,
  peopleUncertain: 0,
  peopleOverWater: 0,
  need: 0,
  beyond: { low: 0, value: 0, high: 0 },
  notPublished: { areas: 0, people: 0 },
})

/**
 * Sums over groups of areas, such as wards, authorities or tenths of England, in the order in which groups first come. Areas whose need
 * nobody published are counted apart, and in no sum of need. The ends of the band are the sums of the areas' (`areaBands`).
 *
 * @param people of all the place's areas
 * @param groupOf group of an area, by its row among all the place's areas and by its row in the answer
 */
export function sumsBy<Group>(
  people: Float64Array,
  answered: AnsweredAreas,
  groupOf: (row: number, i: number) => Group,
): Map<Group, AreaSums> {
  const { rows, needMillionths, covered, uncertain, water } = answered
  const { low, value, high } = areaBands(answered)
  const sums = new Map<Group, AreaSums>()
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf(rows[i]!, i)
    let sum = sums.get(group)
    if (sum === undefined) sums.set(group, (sum = emptySums()))
    const here = people[rows[i]!]!
    sum.areas += 1
    sum.people += here
    if (covered[i] === 0) sum.peopleBeyond += here
    if (uncertain[i] === 1) sum.peopleUncertain += here
    if (water[i] === 1) sum.peopleOverWater += here
    if (Number.isNaN(needMillionths[i]!)) {
      sum.notPublished.areas += 1
      sum.notPublished.people += here
      continue
    }
    sum.need += needMillionths[i]!
    sum.beyond.low += low[i]!
    sum.beyond.value += value[i]!
    sum.beyond.high += high[i]!
  }
  return sums
}

/** All of them together. */
export function sumsOfAll(people: Float64Array, answered: AnsweredAreas): AreaSums {
  return sumsBy(people, answered, () => 'all').get('all') ?? emptySums()
}

/** As they are told: to one decimal, so that those within and beyond reach add up to all after rounding, as in the summary of an answer. */
export function needTold({ need, beyond }: Pick<AreaSums, 'need' | 'beyond'>): { need: number; beyond: NeedBand } {
  const all = tenths(need)
  const told = (millionths: number): number => (all - tenths(need - millionths)) / 10
  return { need: all / 10, beyond: { low: told(beyond.low), value: told(beyond.value), high: told(beyond.high) } }
}

const tenths = (millionths: number): number => Math.round((millionths * 10) / MILLIONTHS)

/** Of those in need the share beyond reach, 0–1; null where nobody is in need, or nothing was published. */
export function shareBeyond({ need, beyond }: Pick<AreaSums, 'need' | 'beyond'>): NeedBand | null {
  return need === 0 ? null : { low: beyond.low / need, value: beyond.value / need, high: beyond.high / need }
}
