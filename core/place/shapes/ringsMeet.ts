import type { Position } from '../../listing/service.ts'

interface Line {
  ring: number
  /** Its place among the lines of its ring, which has `of`. */
  at: number
  of: number
  a: Position
  b: Position
  west: number
  east: number
}

/**
 * Where two lines of the rings share a point that they may not: two of one ring any but the vertex between them, two of different rings
 * one that both run through. null = nowhere. The lines are swept from west to east.
 */
export function ringsMeet(rings: readonly (readonly Position[])[]): { at: Position; same: boolean } | null {
  const lines = rings.flatMap(linesOf).toSorted((s, t) => s.west - t.west)
  for (const [index, s] of lines.entries())
    for (let next = index + 1; next < lines.length && lines[next]!.west <= s.east; next++) {
      const t = lines[next]!
      if (s.ring === t.ring ? meetInRing(s, t) : cross(s, t, true)) return { at: t.a, same: s.ring === t.ring }
    }
  return null
}

/** A vertex that is said twice in a row makes no line. */
function linesOf(ring: readonly Position[], index: number): Line[] {
  const tidy = ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]![0] || y !== ring[at - 1]![1])
  return tidy.slice(1).map((b, at) => {
    const a = tidy[at]!
    return { ring: index, at, of: tidy.length - 1, a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) }
  })
}

function meetInRing(s: Line, t: Line): boolean {
  if ((s.at + 1) % s.of === t.at) return turnsBack(s, t)
  return (t.at + 1) % t.of === s.at ? turnsBack(t, s) : cross(s, t, false)
}

/** Whether the ring goes back along the line it came by. */
const turnsBack = (s: Line, t: Line): boolean =>
  side(s.a, s.b, t.b) === 0 && (s.b[0] - s.a[0]) * (t.b[0] - t.a[0]) + (s.b[1] - s.a[1]) * (t.b[1] - t.a[1]) < 0

/** @param through only where each lies on both sides of the other; else a touch is enough */
function cross(s: Line, t: Line, through: boolean): boolean {
  if (Math.min(s.a[1], s.b[1]) > Math.max(t.a[1], t.b[1]) || Math.max(s.a[1], s.b[1]) < Math.min(t.a[1], t.b[1])) return false
  const ofT = side(s.a, s.b, t.a) * side(s.a, s.b, t.b)
  const ofS = side(t.a, t.b, s.a) * side(t.a, t.b, s.b)
  if (through) return ofT < 0 && ofS < 0
  return ofT <= 0 && ofS <= 0 && s.west <= t.east && t.west <= s.east
}

/** Which side of the line a → b the point lies on; 0 = on it, as near as doubles tell 5 decimals. */
function side(a: Position, b: Position, at: Position): number {
  const turn = (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0])
  return Math.abs(turn) < 1e-13 ? 0 : Math.sign(turn)
}
