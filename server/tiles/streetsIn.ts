import type { MultiPolygon, Polygon } from 'geojson'
import type { OutlinesAnswer } from '../../core/api/feature.ts'
import { boxOf, type Box } from '../../core/place/england/boxOf.ts'
import { streetsAround } from '../../core/place/england/streetsAround.ts'
import { meets, type TileAddress } from './tileAddress.ts'

/** As the packs hold them. */
interface Grounds {
  readonly all: readonly { file: { outlines: boolean; bbox: Box } }[]
  readonly england: { drawing: OutlinesAnswer | null } | null
}

/**
 * Whether a square has streets that a map of ours may show: about a place that is drawn, or about any authority of England, whose desk a planner
 * may open. By their boxes one by one, since a box of all England would hold half of Wales and Scotland's central belt.
 */
export function streetsIn(packs: Grounds): (square: TileAddress) => boolean {
  // England is opened once; places come and go.
  const authorities = (packs.england?.drawing?.features ?? []).map(({ geometry }) =>
    streetsAround(boxOf([{ geometry: geometry as Polygon | MultiPolygon }])),
  )
  return (square) =>
    packs.all.some(({ file }) => file.outlines && meets(square, streetsAround(file.bbox))) || authorities.some((box) => meets(square, box))
}
