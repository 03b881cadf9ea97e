import type { Segment, Vertex } from './meetings.ts'

/** The lines of an arc. @param move where a vertex is drawn; its name is the place that it had */
export function segmentsOf(
  arc: readonly (readonly number[])[],
  index: number,
  move: (at: readonly number[]) => readonly number[] = (at) => at,
): Segment[] {
  const vertices = arc.map((at): Vertex => {
    const [x, y] = move(at)
    return { x: x!, y: y!, key: keyOf(at) }
  })
  return vertices.slice(1).map((b, at) => ({ a: vertices[at]!, b, arc: index, aIsEnd: at === 0, bIsEnd: at === vertices.length - 2 }))
}

export const keyOf = (at: readonly number[]): string => `${at[0]},${at[1]}`
