import { presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { meetings, type Segment } from './meetings.ts'
import { segmentsOf } from './segmentsOf.ts'

type Weighed = [x: number, y: number, weight: number]

/** A line, and the vertices that were left out between its ends. */
interface Shortened extends Segment {
  left: readonly Weighed[]
}

/**
 * Visvalingam's method on the arcs of a topology, but no line of the answer crosses or touches another except where arcs meet: where
 * lines do, the weightiest vertex that was left out between their ends is put back, until none does. So rings stay simple, holes
 * inside their rings, islands on their side of the coast, and a shared border shared.
 *
 * @param least weight of a vertex that is worth keeping (square units of the topology)
 */
export function simplifyApart<T extends Objects>(whole: Topology<T>, least: number): Topology<T> {
  const weighed = presimplify(whole)
  const arcs = weighed.arcs as unknown as Weighed[][]
  for (;;) {
    const met = meetings(arcs.flatMap((arc, index) => shortened(arc, index, least))).flat()
    const putBack = new Set(met.filter(({ left }) => left.length > 0).map(({ left }) => left.reduce(weightier)))
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
