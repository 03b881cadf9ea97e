export interface Waited {
  /** All people, in the unit of the weights. */
  people: number
  /** Those for whom no session within reach is known. */
  never: number
  /** Mean hours of those who do get in; null = nobody does. */
  meanHours: number | null
  /** Hours in which half of all people are in, those who never are among them; null = more than half never are. */
  medianHours: number | null
}

/** Waits over people, in total and by national decile: 1 = neighbourhoods among the most deprived tenth. */
export interface WaitSummary extends Waited {
  byDecile: (Waited & { decile: number })[]
}

/**
 * How long people wait, each area weighted by its people: never a mean of areas.
 *
 * @param waits hours, one an area; Infinity = never
 * @param people one an area: people, or people in need in millionths; 0 or more
 * @param imdDecile one an area, 1–10
 * @throws RangeError if the columns are not of one length
 *
 * The mean alone flatters a place that leaves many out: read it beside `never`. O(areas × log areas).
 */
export function waitSummary(waits: Float64Array, people: Float64Array, imdDecile: Uint8Array): WaitSummary {
  if (imdDecile.length !== waits.length) throw new RangeError(`imdDecile must have ${waits.length} rows, got ${imdDecile.length}`)
  return {
    ...waited(waits, people),
    byDecile: Array.from({ length: 10 }, (_, i) => ({ decile: i + 1, ...waitedIn(waits, people, (area) => imdDecile[area] === i + 1) })),
  }
}

/** As `waitSummary`, without the deciles. @throws RangeError if the columns are not of one length */
export function waited(waits: Float64Array, people: Float64Array): Waited {
  if (people.length !== waits.length) throw new RangeError(`people must have ${waits.length} rows, got ${people.length}`)
  return waitedIn(waits, people, () => true)
}

/** One moment of all areas. @param moment its place in `leaveAt` */
export function atMoment(waits: Float64Array, moments: number, moment: number): Float64Array {
  const ofAreas = new Float64Array(waits.length / moments)
  for (let area = 0; area < ofAreas.length; area++) ofAreas[area] = waits[area * moments + moment]!
  return ofAreas
}

function waitedIn(waits: Float64Array, people: Float64Array, isIn: (area: number) => boolean): Waited {
  let [all, never, personHours] = [0, 0, 0]
  const served: number[] = []
  for (let area = 0; area < waits.length; area++) {
    if (!isIn(area)) continue
    all += people[area]!
    if (waits[area] === Infinity) never += people[area]!
    else served.push(area)
  }
  served.sort((a, b) => waits[a]! - waits[b]!)
  for (const area of served) personHours += waits[area]! * people[area]!
  return {
    people: all,
    never,
    meanHours: all === never ? null : personHours / (all - never),
    medianHours: medianOf(served, waits, people, all),
  }
}

/** The first wait within which at least half of all people are in. @param served soonest first */
function medianOf(served: readonly number[], waits: Float64Array, people: Float64Array, all: number): number | null {
  if (all === 0) return null
  let reached = 0
  for (const area of served) {
    reached += people[area]!
    if (reached * 2 >= all) return waits[area]!
  }
  return null
}
