import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../../server/places/openPlaces.ts'
import { applyList } from '../../../server/store/places/applyList.ts'
import type { KeptList } from '../../../server/store/places/keptList.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { littleData, writeData } from '../packs.ts'
import { logTo, startOn, type Started } from '../server.ts'

export const FAR_MARSH: PlaceDefinition = {
  id: 'far-marsh',
  name: 'Far Marsh',
  nation: 'england',
  authorities: ['E07000001'],
  keeper: { role: 'Food network coordinator', mailbox: 'food@example.org' },
  terms: [],
  support: [],
  sheets: [],
}

/** Triangles of a kilometre at the three areas of the little England, in 0.00001°. */
const OUTLINES = {
  type: 'Topology',
  transform: { scale: [0.00001, 0.00001], translate: [0, 0] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: ['E01000001', 'E01000002', 'E01000003'].map((id, at) => ({ type: 'Polygon', id, arcs: [[at]] })),
    },
  },
  arcs: [5_200_000, 5_202_000, 5_250_000].map((lat) => [
    [0, lat],
    [1000, 0],
    [0, 1000],
    [-1000, -1000],
  ]),
}

export interface Overlaid extends Started {
  dataDir: string
  storeDir: string
  /** Log lines about places. */
  said: string[]
  keep: (place: string, list: KeptList) => Promise<boolean>
  setUp: (definition: PlaceDefinition) => Promise<void>
}

/** A whole server on the little packs, with a store that operators write to. */
export async function startOverlaid(
  before: (over: Pick<Overlaid, 'storeDir' | 'keep' | 'setUp'>) => Promise<void> = async () => {},
): Promise<Overlaid> {
  const storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
  const dataDir = await writeData({ ...littleData(), 'england/outlines/E07000001.json': OUTLINES })
  const said: string[] = []
  const log = logTo(said)
  const keep = (place: string, list: KeptList) => applyList({ storeDir, place, list: list.head.id, newId: randomUUID }, list)
  const setUp = (definition: PlaceDefinition) =>
    writeDurably(placePaths.definition(storeDir, definition.id), JSON.stringify(definition), randomUUID())
  await before({ storeDir, keep, setUp })
  const packs = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), log)
  return { ...(await startOn(dataDir, { packs })), dataDir, storeDir, said, keep, setUp }
}
