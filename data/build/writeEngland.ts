import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AreaFigures } from '../../core/place/area.ts'
import { AreaNeeds } from '../../core/place/areaNeeds.ts'
import type { CouncilSquares } from '../../core/place/elsewhere/councilSquares.ts'
import { needsOfPlace } from '../../core/place/england/needsOfPlace.ts'
import type { Outwards } from '../../core/place/england/outwards.ts'
import { PlaceRecord } from '../../core/place/place.ts'
import { authorityShapes } from './ground/authorityShapes.ts'
import { authorityTopology } from './ground/authorityTopology.ts'
import { toFigures, type Centroid, type LsoaRow } from './ground/figures.ts'
import type { Outline } from './ground/polygonIndex.ts'
import { groundSources, type GroundDigests } from './sources.ts'
import { writeJson } from './write.ts'

interface England {
  lsoas: ReadonlyMap<string, LsoaRow>
  centroids: ReadonlyMap<string, Centroid>
  /** Super-generalised. */
  outlines: readonly Outline[]
  outwards: Outwards
  squares: CouncilSquares
  /** Counts of the same areas, in any order. */
  needs: AreaNeeds
  digests: GroundDigests
  /** Rows of Code-Point Open. */
  postcodeRows: number
}

/**
 * Writes the ground that every place needs: figures and counts of need of all areas, outlines by authority, the authorities in one
 * small drawing, which outward codes and which squares of the
 * country lie in which authority, and the sources of these.
 */
export function writeEngland(
  dataDir: string,
  { lsoas, centroids, outlines, outwards, squares, needs, digests, postcodeRows }: England,
): void {
  rmSync(join(dataDir, 'england'), { recursive: true, force: true })
  const figures = AreaFigures.parse(toFigures('england', [...lsoas.values()], centroids))
  writeJson(dataDir, 'england/areas.figures.json', figures)
  writeJson(dataDir, 'england/areas.needs.json', AreaNeeds.parse(needsOfPlace(figures, needs)))
  const { count } = figures
  const used = {
    imd: count,
    people: count,
    lookup: count,
    outlines: 0,
    england: count,
    codePoint: postcodeRows,
    names: 0,
    indicators: count,
    disabled: count,
    households: count,
  }
  writeJson(
    dataDir,
    'england/sources.json',
    PlaceRecord.parse({
      counts: { services: 0, edge: 0, areas: count, people: figures.columns.people.reduce((sum, people) => sum + people, 0) },
      sources: groundSources(digests, used, null),
      refused: [],
      merges: [],
    }),
  )
  writeJson(dataDir, 'england/outwards.json', outwards)
  writeJson(dataDir, 'england/squares.json', squares)
  const outlineOf = new Map(outlines.map((outline) => [outline.properties.code, outline]))
  const drawn = new Map(
    [...Map.groupBy(lsoas.values(), (row) => row.authority)].map(([code, rows]) => [code, authorityTopology(rows, outlineOf)] as const),
  )
  for (const [code, outline] of drawn) writeJson(dataDir, `england/outlines/${code}.json`, outline)
  writeJson(
    dataDir,
    'england/authorities.json',
    authorityShapes(drawn, (code) => figures.names[code] ?? code),
  )
}
