import type { Found } from '../../../../core/seek/search.ts'
import { APART_PX, zoomParts, type Cluster, type WorldPx } from './clusters.ts'
import { spreadOffsets, spreadRadius } from './spread.ts'

/** One thing on the map that can be pressed. */
export interface Mark {
  /** The id of its first member, with a + before it where it stands for several. */
  key: string
  /** In the order of the list. One = a pin; several = their number. */
  members: readonly [Found, ...Found[]]
  px: WorldPx
  /** What a press does. */
  press: 'open' | 'zoom' | 'spread' | 'fold'
  /** True = something that is spread lies over it for now: not drawn and not to be pressed. */
  covered: boolean
  /** True = part of what is spread. */
  spread: boolean
}

/** A point whose members are fanned out. */
export interface Spread {
  px: WorldPx
  /** To the outer edge, px. */
  radius: number
  ends: readonly WorldPx[]
}

/**
 * All marks in the order of the list; a cluster that is spread is followed by its members.
 *
 * @param spreadKey key of the cluster that is fanned out; null = none. A key that is not there spreads nothing.
 */
export function marksOf(clusters: readonly Cluster[], spreadKey: string | null): { marks: Mark[]; spread: Spread | null } {
  const chosen = clusters.find((cluster) => keyOf(cluster) === spreadKey && cluster.members.length > 1)
  const spread = chosen === undefined ? null : spreadOf(chosen)
  const marks = clusters.flatMap((cluster): Mark[] => {
    const { px } = cluster
    const members = cluster.members as [Found, ...Found[]]
    const key = keyOf(cluster)
    if (members.length === 1) return [{ key, members, px, press: 'open', covered: covers(spread, px), spread: false }]
    if (cluster !== chosen || spread === null)
      return [{ key, members, px, press: zoomParts(members) ? 'zoom' : 'spread', covered: covers(spread, px), spread: false }]
    const fan = members.map((member, index): Mark => ({
      key: member.service.id,
      members: [member],
      px: spread.ends[index]!,
      press: 'open',
      covered: false,
      spread: true,
    }))
    return [{ key, members, px, press: 'fold', covered: false, spread: true }, ...fan]
  })
  return { marks, spread }
}

/** The mark that is meant by a key: itself, else the one that now holds its first member. */
export const markOf = (marks: readonly Mark[], key: string | null): Mark | undefined =>
  marks.find((mark) => mark.key === key) ?? marks.find(({ members }) => members.some(({ service }) => service.id === key?.replace('+', '')))

/**
 * The mark that Tab leads to: the one the reader was at, unless it has been moved out of view; then the first that is in view.
 *
 * @param view north-west and south-east corners, px of the world
 */
export function tabStopOf(marks: readonly Mark[], active: string | null, [[west, north], [east, south]]: readonly [WorldPx, WorldPx]) {
  const seen = ({ px: [x, y] }: Mark) => x > west && x < east && y > north && y < south
  const last = markOf(marks, active)
  return last !== undefined && seen(last) ? last : (marks.find(seen) ?? last ?? marks[0])
}

const keyOf = ({ lead, members }: Cluster): string => (members.length === 1 ? lead : `+${lead}`)

function spreadOf({ px, members }: Cluster): Spread {
  const offsets = spreadOffsets(members.length)
  return { px, radius: spreadRadius(offsets), ends: offsets.map(([right, down]) => [px[0] + right, px[1] + down]) }
}

const covers = (spread: Spread | null, px: WorldPx): boolean =>
  spread !== null && Math.hypot(px[0] - spread.px[0], px[1] - spread.px[1]) < spread.radius + APART_PX / 2
