import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AreaFigures } from '../../core/place/area.ts'
import { AreaNeeds } from '../../core/place/areaNeeds.ts'
import { needsOfPlace } from '../../core/place/england/needsOfPlace.ts'
import type { Outwards } from '../../core/place/england/outwards.ts'
import { PlaceFile } from '../../core/place/place.ts'
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
  /** Counts of the same areas, in any order. */
  needs: AreaNeeds
  digests: GroundDigests
  /** Rows of Code-Point Open. */
  postcodeRows: number
}

/**
 * Writes the ground that every place needs: figures and counts of need of all areas, outlines by authority, which outward codes lie in which authority, and
 * the sources of these.
 */
export function writeEngland(dataDir: string, { lsoas, centroids, outlines, outwards, needs, digests, postcodeRows }: England): void {
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
    PlaceFile.parse({
      id: 'england',
      name: 'England',
      nation: 'england',
      bbox: [-6.42, 49.86, 1.77, 55.82],
      authorities: [],
      support: [],
      outlines: false,
      outwards: [],
      counts: { services: 0, edge: 0, areas: count, people: figures.columns.people.reduce((sum, people) => sum + people, 0) },
      sources: groundSources(digests, used, null),
      refused: [],
      merges: [],
    }),
  )
  writeJson(dataDir, 'england/outwards.json', outwards)
  const outlineOf = new Map(outlines.map((outline) => [outline.properties.code, outline]))
  for (const [authority, rows] of Map.groupBy(lsoas.values(), (row) => row.authority))
    writeJson(dataDir, `england/outlines/${authority}.json`, authorityTopology(rows, outlineOf))
}
