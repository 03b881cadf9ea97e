import type { Found } from '../../../core/search.ts'
import type { Position } from '../../../core/service.ts'

/** Answers that would stand on each other at a zoom: one or more, at the middle of them. */
export interface Cluster {
  key: string
  at: Position
  members: Found[]
}

const CELL_PX = 64
const TILE_PX = 256

/**
 * Answers gathered by a square grid of the web mercator plane, 64 px a side at the zoom. Those without a door are left to the list.
 * Members keep their order; so do the clusters, by their first member.
 *
 * @param zoom of web map tiles; from 17 on only answers at one very point share a cluster
 */
export function clusterFound(found: readonly Found[], zoom: number): Cluster[] {
  const cells = new Map<string, Found[]>()
  for (const one of found) {
    const { at, precision } = one.service
    if (at === null || precision === 'area') continue
    const key = zoom >= 17 ? at.join(' ') : cellOf(at, zoom)
    const members = cells.get(key)
    if (members) members.push(one)
    else cells.set(key, [one])
  }
  return [...cells].map(([key, members]) => ({ key: `${zoom} ${key}`, at: middle(members), members }))
}

function cellOf([lon, lat]: Position, zoom: number): string {
  const world = TILE_PX * 2 ** zoom
  const sin = Math.sin((lat * Math.PI) / 180)
  const x = (lon / 360 + 0.5) * world
  const y = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world
  return `${Math.floor(x / CELL_PX)} ${Math.floor(y / CELL_PX)}`
}

function middle(members: readonly Found[]): Position {
  const mean = (axis: 0 | 1): number => members.reduce((sum, { service }) => sum + (service.at?.[axis] ?? 0), 0) / members.length
  return [mean(0), mean(1)]
}
