/** What an answer says of its areas, one row each. */
export interface AnsweredNeed {
  /** Those in need, in millionths: whole numbers. NaN = not published. */
  needMillionths: Float64Array
  /** 1 = within reach. */
  covered: Uint8Array
  /** 1 = the answer changes for some detour between 1.2 and 1.4. */
  uncertain: Uint8Array
}

/** Need beyond reach, in the unit it is given in: as asked, and at the ends of the detour band. */
export interface NeedBand<Need = number> {
  low: Need
  value: Need
  high: Need
}

/**
 * Need beyond reach of each area: none where it is within, all where it is beyond; as the detour goes from 1.2 to 1.4 an uncertain area
 * counts between none of its need and all of it.
 *
 * @returns millionths; NaN = not published
 */
export function areaBands({ needMillionths, covered, uncertain }: AnsweredNeed): NeedBand<Float64Array> {
  const where = (holds: (i: number) => boolean) => needMillionths.map((need, i) => (Number.isNaN(need) || holds(i) ? need : 0))
  return {
    low: where((i) => covered[i] === 0 && uncertain[i] === 0),
    value: where((i) => covered[i] === 0),
    high: where((i) => covered[i] === 0 || uncertain[i] === 1),
  }
}
