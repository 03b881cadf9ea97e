import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { OutlinesAnswer } from '../../core/api/feature.ts'
import { AreaFigures } from '../../core/place/area.ts'
import { AreaNeeds } from '../../core/place/areaNeeds.ts'
import type { Authority } from '../../core/place/england/authoritiesLike.ts'
import { AuthorityOutlines } from '../../core/place/england/authorityOutlines.ts'
import { Outwards } from '../../core/place/england/outwards.ts'
import { CouncilSquares } from '../../core/place/elsewhere/councilSquares.ts'
import type { PlaceGround } from '../../core/place/groundOf.ts'
import { PlaceRecord, type Source } from '../../core/place/place.ts'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { readFileAs, readFileWhole, unreadable } from '../readJsonFile.ts'

/** The ground of all England, which every place stands on. */
export interface England {
  figures: AreaFigures
  /** Counts of need in the same areas; null where the data has none. */
  needs: AreaNeeds | null
  /** Both as they stand in their files; null where a file may say it in other words. */
  files: { figures: Buffer<ArrayBuffer> | null; needs: Buffer<ArrayBuffer> | null }
  /** Those that have areas, by code. */
  authorities: readonly Authority[]
  /** Where figures, outlines and postcodes come from; `used` counts all England. */
  sources: readonly Source[]
  outwards: Outwards
  /** Its authorities in one small drawing of the whole country; null = the data has none. */
  drawing: OutlinesAnswer | null
  /** Which council each square of the country lies in; null = the data does not say. */
  squares: CouncilSquares | null
  /**
   * What follows from a place's authorities. Their outlines are read anew each time and not kept.
   *
   * @throws RangeError naming authorities that England does not have, StartError naming the file that cannot be read
   */
  groundOf: (definition: Pick<PlaceDefinition, 'id' | 'authorities'>) => Promise<PlaceGround>
}

/**
 * Opens `england` in the folder of the packs: figures and counts of need are read and checked once, outlines when a place asks for them.
 *
 * @returns null where there is no such folder: places must then bring their own figures
 * @throws StartError naming the file that cannot be read
 */
export async function openEngland(dataDir: string): Promise<England | null> {
  const folder = join(dataDir, 'england')
  if (!(await exists(join(folder, 'areas.figures.json')))) return null
  const [{ value: figures, bytes }, { value: needs, bytes: needsBytes }, { sources }, outwards, squares, drawing] = await Promise.all([
    readFileWhole(join(folder, 'areas.figures.json'), AreaFigures),
    needsIn(join(folder, 'areas.needs.json')),
    readFileAs(join(folder, 'sources.json'), PlaceRecord),
    outwardsIn(join(folder, 'outwards.json')),
    squaresIn(join(folder, 'squares.json')),
    drawingIn(join(folder, 'authorities.json')),
  ])
  if (needs !== null && needs.columns.code.join() !== figures.columns.code.join())
    throw unreadable(join(folder, 'areas.needs.json'), 'is not of the areas of areas.figures.json, in their order')
  return {
    figures,
    needs,
    files: { figures: bytes, needs: needsBytes },
    authorities: authoritiesIn(figures),
    sources,
    outwards,
    squares,
    drawing,
    groundOf: async (definition) => {
      const known = definition.authorities.filter((code) => Object.hasOwn(figures.names, code))
      const outlines = await Promise.all(
        known.map(async (code) => [code, await readFileAs(join(folder, 'outlines', `${code}.json`), AuthorityOutlines)] as const),
      )
      // Joining outlines takes packages that no place with outlines of its own needs.
      const { groundOf } = await import('../../core/place/groundOf.ts')
      return groundOf(definition, { figures, needs, outlines: new Map(outlines), outwards })
    },
  }
}

/** None where the packs of others do not count need. */
const needsIn = async (path: string): Promise<{ value: AreaNeeds | null; bytes: Buffer<ArrayBuffer> | null }> =>
  (await exists(path)) ? readFileWhole(path, AreaNeeds) : { value: null, bytes: null }

/** None where the packs of others do not say. */
const outwardsIn = async (path: string): Promise<Outwards> => ((await exists(path)) ? readFileAs(path, Outwards) : {})

const squaresIn = async (path: string): Promise<CouncilSquares | null> => ((await exists(path)) ? readFileAs(path, CouncilSquares) : null)

const drawingIn = async (path: string): Promise<OutlinesAnswer | null> => ((await exists(path)) ? readFileAs(path, OutlinesAnswer) : null)

const authoritiesIn = ({ columns, names }: AreaFigures): Authority[] =>
  [...new Set(columns.authority)].toSorted().map((code) => ({ code, name: names[code] ?? code }))

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
