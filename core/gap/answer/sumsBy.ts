import { MILLIONTHS } from '../model/millionths.ts'

/** What an answer says of its areas, one row each. */
export interface AnsweredAreas {
  /** Rows of the place's areas. */
  rows: Uint32Array
  /** Those in need, in millionths: whole numbers. NaN = not published. */
  needMillionths: Float64Array
  /** 1 = within reach. */
  covered: Uint8Array
  /** 1 = the answer changes for some detour between 1.2 and 1.4. */
  uncertain: Uint8Array
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
  needCovered: number
  /** Need beyond reach at the shortest detour, and at the longest. */
  needBeyondLow: number
  needBeyondHigh: number
  notPublished: { areas: number; people: number }
}

/** Need beyond reach: as asked, and at the ends of the detour band. */
export interface NeedBand {
  low: number
  value: number
  high: number
}

const NOBODY: Readonly<Omit<AreaSums, 'notPublished'>> = {
  areas: 0,
  people: 0,
  peopleBeyond: 0,
  peopleUncertain: 0,
  peopleOverWater: 0,
  need: 0,
  needCovered: 0,
  needBeyondLow: 0,
  needBeyondHigh: 0,
}
const emptySums = (): AreaSums => ({ ...NOBODY, notPublished: { areas: 0, people: 0 } })

/**
 * Sums over groups of areas, such as wards, authorities or tenths of England, in the order in which groups first come. Areas whose need
 * nobody published are counted apart and in no sum of need. As the detour goes from 1.2 to 1.4 an uncertain area counts between none of its
 * need and all of it.
 *
 * @param people of all the place's areas
 * @param groupOf group of an area, by its row among all the place's areas
 */
export function sumsBy<Group>(people: Float64Array, answered: AnsweredAreas, groupOf: (row: number) => Group): Map<Group, AreaSums> {
  const sums = new Map<Group, AreaSums>()
  answered.rows.forEach((row, i) => {
    const group = groupOf(row)
    let sum = sums.get(group)
    if (sum === undefined) sums.set(group, (sum = emptySums()))
    addArea(sum, people[row]!, answered, i)
  })
  return sums
}

function addArea(sum: AreaSums, people: number, { needMillionths, covered, uncertain, water }: AnsweredAreas, i: number): void {
  const need = needMillionths[i]!
  const beyond = covered[i] === 0
  sum.areas += 1
  sum.people += people
  if (beyond) sum.peopleBeyond += people
  if (uncertain[i] === 1) sum.peopleUncertain += people
  if (water[i] === 1) sum.peopleOverWater += people
  if (Number.isNaN(need)) {
    sum.notPublished.areas += 1
    sum.notPublished.people += people
    return
  }
  sum.need += need
  if (!beyond) sum.needCovered += need
  if (beyond && uncertain[i] === 0) sum.needBeyondLow += need
  if (beyond || uncertain[i] === 1) sum.needBeyondHigh += need
}

/** All of them together. */
export function sumsOfAll(people: Float64Array, answered: AnsweredAreas): AreaSums {
  return sumsBy(people, answered, () => 'all').get('all') ?? emptySums()
}

/** As they are told: to one decimal, so that parts add up to the whole after rounding, as in the summary of an answer. */
export function needTold({ need, needCovered, needBeyondLow, needBeyondHigh }: AreaSums): { need: number; beyond: NeedBand } {
  const all = tenths(need)
  return {
    need: all / 10,
    beyond: {
      low: Math.min(tenths(needBeyondLow), all - tenths(needCovered)) / 10,
      value: (all - tenths(needCovered)) / 10,
      high: Math.max(tenths(needBeyondHigh), all - tenths(needCovered)) / 10,
    },
  }
}

const tenths = (millionths: number): number => Math.round((millionths * 10) / MILLIONTHS)

/** Of those in need the share beyond reach, 0–1; null where nobody is, or nothing was published. */
export function shareBeyond({ need, needCovered, needBeyondLow, needBeyondHigh }: AreaSums): NeedBand | null {
  return need === 0 ? null : { low: needBeyondLow / need, value: (need - needCovered) / need, high: needBeyondHigh / need }
}
