import { booleanPointInPolygon, polygon } from '@turf/turf'
import { presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { cellsIn } from './cellsIn.ts'
import { meetings, type Segment } from './meetings.ts'
import { keyOf, segmentsOf } from './segmentsOf.ts'

type Weighed = [x: number, y: number, weight: number]

/** A line, and the vertices that were left out between its ends. */
interface Shortened extends Segment {
  left: readonly Weighed[]
}

/**
 * Visvalingam's method on the arcs of a topology, but no line of the answer crosses or touches another except where arcs meet, and
 * none jumps over another ring: where one does, the weightiest vertex that was left out between its ends is put back, until none does.
 * So rings stay simple, holes inside their rings, islands on their side of the coast, and a shared border shared.
 *
 * @param least weight of a vertex that is worth keeping (square units of the topology)
 */
export function simplifyApart<T extends Objects>(whole: Topology<T>, least: number): Topology<T> {
  const weighed = presimplify(whole)
  const arcs = weighed.arcs as unknown as Weighed[][]
  const jumpsOver = jumpOver(arcs)
  for (;;) {
    const lines = arcs.flatMap((arc, index) => shortened(arc, index, least))
    const wrong = [...meetings(lines).flat(), ...lines.filter((line) => line.a.key === line.b.key || jumpsOver(line))]
    const putBack = new Set(wrong.filter(({ left }) => left.length > 0).map(({ left }) => left.reduce(weightier)))
    if (putBack.size === 0) return simplify(weighed, least)
    for (const vertex of putBack) vertex[2] = Infinity
  }
}

function shortened(arc: readonly Weighed[], index: number, least: number): Shortened[] {
  const stay = [...arc.keys()].filter((at) => arc[at]![2] >= least)
  const lines = segmentsOf(
    stay.map((at) => arc[at]!),
    index,
  )
  return lines.map((line, at) => ({ ...line, left: arc.slice(stay[at]! + 1, stay[at + 1]) }))
}

const weightier = (best: Weighed, vertex: Weighed): Weighed => (vertex[2] > best[2] ? vertex : best)

/** Whether an arc begins between the line and what it stands for. Lines that do not cross jump over whole rings or none. */
function jumpOver(arcs: readonly Weighed[][]): (line: Shortened) => boolean {
  const begins = Map.groupBy(
    arcs.map(([first]) => first!),
    ([x, y]) => [...cellsIn(x, y, x, y)].join(''),
  )
  return ({ a, b, left }) => {
    if (left.length === 0) return false
    const ring = [[a.x, a.y], ...left.map(([x, y]) => [x, y]), [b.x, b.y], [a.x, a.y]]
    const [xs, ys] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)]
    const own = new Set(ring.map(keyOf))
    return [...cellsIn(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))]
      .flatMap((cell) => begins.get(cell) ?? [])
      .some((at) => !own.has(keyOf(at)) && booleanPointInPolygon([at[0], at[1]], polygon([ring])))
  }
}
