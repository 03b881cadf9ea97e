import type { Position } from '../../listing/service.ts'

/** The lines of some rings, filed by the bands of latitude that they touch. What lies within an odd number of rings is inside. */
export interface Shore {
  /** Ends of line k at 4k: longitude and latitude of one, then of the other. */
  lines: Float64Array
  south: number
  bands: number
  /** Lines of band b: members from `starts[b]` up to the next start. */
  starts: Uint32Array
  members: Uint32Array
}

/** About 550 m: a walk crosses a few. */
const BAND_DEGREES = 0.005

/** @param rings closed, in degrees. O(lines × bands that each touches). */
export function shoreOf(rings: readonly (readonly Position[])[]): Shore {
  const lines = Float64Array.from(rings.flatMap((ring) => ring.slice(1).flatMap(([lon, lat], at) => [...ring[at]!, lon, lat])))
  const lats = lines.filter((_, at) => at % 2 === 1)
  const south = lats.reduce((least, lat) => Math.min(least, lat), Infinity)
  const north = lats.reduce((most, lat) => Math.max(most, lat), -Infinity)
  const bands = lines.length === 0 ? 0 : Math.floor((north - south) / BAND_DEGREES) + 1
  const filed = Array.from({ length: bands }, (): number[] => [])
  for (let line = 0; line < lines.length / 4; line++) {
    const [first, last] = bandsOf({ south, bands }, lines[4 * line + 1]!, lines[4 * line + 3]!)
    for (let band = first; band <= last; band++) filed[band]!.push(line)
  }
  const starts = new Uint32Array(bands + 1)
  filed.forEach((members, band) => (starts[band + 1] = starts[band]! + members.length))
  return { lines, south, bands, starts, members: Uint32Array.from(filed.flat()) }
}

/** The first and the last band between two latitudes; none where the first is after the last. */
function bandsOf({ south, bands }: Pick<Shore, 'south' | 'bands'>, lat: number, other: number): [number, number] {
  const band = (degrees: number): number => Math.floor((degrees - south) / BAND_DEGREES)
  return [Math.max(0, band(Math.min(lat, other))), Math.min(bands - 1, band(Math.max(lat, other)))]
}

/** Whether a place is inside: a ray to the east crosses an odd number of lines. O(lines of its band). */
export function isInside(shore: Shore, [lon, lat]: Position): boolean {
  const { lines, starts, members } = shore
  const [band, last] = bandsOf(shore, lat, lat)
  let inside = false
  if (band !== last) return inside
  for (let m = starts[band]!; m < starts[band + 1]!; m++) {
    const at = 4 * members[m]!
    const [ax, ay, bx, by] = [lines[at]!, lines[at + 1]!, lines[at + 2]!, lines[at + 3]!]
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

/**
 * Where the straight way from one place to another goes in or out: shares of the way, 0–1, ascending. A line that it meets in a corner
 * counts on one side of it, so that between two of the shares it stays on one side of the shore. O(lines of the bands between).
 */
export function crossings(shore: Shore, from: Position, to: Position): number[] {
  const { lines, starts, members } = shore
  const [firstBand, lastBand] = bandsOf(shore, from[1], to[1])
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const long = dx * dx + dy * dy
  const shares: number[] = []
  if (long === 0) return shares
  for (let band = firstBand; band <= lastBand; band++)
    for (let m = starts[band]!; m < starts[band + 1]!; m++) {
      const at = 4 * members[m]!
      const [ax, ay, bx, by] = [lines[at]! - from[0], lines[at + 1]! - from[1], lines[at + 2]! - from[0], lines[at + 3]! - from[1]]
      const [sideA, sideB] = [dx * ay - dy * ax, dx * by - dy * bx]
      if (sideA >= 0 === sideB >= 0) continue
      // A line that lies in several bands is met in the first of them that the way touches too.
      if (band !== Math.max(firstBand, bandsOf(shore, lines[at + 1]!, lines[at + 3]!)[0])) continue
      const along = sideA / (sideA - sideB)
      const share = ((ax + along * (bx - ax)) * dx + (ay + along * (by - ay)) * dy) / long
      if (share >= 0 && share <= 1) shares.push(share)
    }
  return shares.sort((a, b) => a - b)
}
