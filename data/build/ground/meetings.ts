import { cellsIn } from './cellsIn.ts'

/** A vertex of an arc: where it stands, and the name of the place that it is; two vertices are one where they share a name. */
export interface Vertex {
  x: number
  y: number
  key: string
}

/** A line of an arc, between the vertices `a` and `b`; at an end of its arc it may meet others, elsewhere it may not. */
export interface Segment {
  a: Vertex
  b: Vertex
  arc: number
  aIsEnd: boolean
  bIsEnd: boolean
}

/** Square degrees: what doubles lose between coordinates of 7 decimals, at most. */
const ON_THE_LINE = 1e-15

/** Pairs of lines that share a point which is neither the vertex between them nor an end of both their arcs. */
export function meetings<S extends Segment>(segments: readonly S[]): [S, S][] {
  const cells = new Map<string, number[]>()
  const found: [S, S][] = []
  for (const [index, segment] of segments.entries()) {
    const beside = new Set<number>()
    for (const key of cellsOf(segment)) {
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [index])
      else {
        for (const other of cell) beside.add(other)
        cell.push(index)
      }
    }
    for (const other of beside) if (meet(segment, segments[other]!)) found.push([segments[other]!, segment])
  }
  return found
}

const cellsOf = ({ a, b }: Segment): Iterable<string> =>
  cellsIn(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y))

function meet(s: Segment, t: Segment): boolean {
  const shared = [
    [s.a, t.a, s.aIsEnd && t.aIsEnd],
    [s.a, t.b, s.aIsEnd && t.bIsEnd],
    [s.b, t.a, s.bIsEnd && t.aIsEnd],
    [s.b, t.b, s.bIsEnd && t.bIsEnd],
  ] as const
  const joints = shared.filter(([u, v]) => u.x === v.x && u.y === v.y)
  if (joints.length === 0) return crossOrTouch(s, t)
  const [joint, , bothEnd] = joints[0]!
  const isJoint = joints.length === 1 && joints[0]![1].key === joint.key && (bothEnd || s.arc === t.arc)
  return !isJoint || liesAlong(joint, farEnd(s, joint), farEnd(t, joint))
}

const farEnd = ({ a, b }: Segment, { key }: Vertex): Vertex => (a.key === key ? b : a)

/** From their joint, two lines share more than it only where one lies along the other. */
const liesAlong = (joint: Vertex, s: Vertex, t: Vertex): boolean =>
  side(joint, s, t) === 0 && (s.x - joint.x) * (t.x - joint.x) + (s.y - joint.y) * (t.y - joint.y) > 0

function crossOrTouch(s: Segment, t: Segment): boolean {
  const sides = [side(s.a, s.b, t.a) * side(s.a, s.b, t.b), side(t.a, t.b, s.a) * side(t.a, t.b, s.b)]
  return sides.every((both) => both <= 0) && overlap(s.a.x, s.b.x, t.a.x, t.b.x) && overlap(s.a.y, s.b.y, t.a.y, t.b.y)
}

const overlap = (a: number, b: number, c: number, d: number): boolean =>
  Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b)

/** Which side of the line a → b the vertex lies on; 0 = on it. */
function side(a: Vertex, b: Vertex, at: Vertex): number {
  const turn = (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x)
  return Math.abs(turn) < ON_THE_LINE ? 0 : Math.sign(turn)
}
