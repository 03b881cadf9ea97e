import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { readServices } from '../../core/listing/dataset.ts'
import { compact } from '../../core/listing/wire.ts'
import { AreaFigures } from '../../core/place/area.ts'
import type { AreaNeeds } from '../../core/place/areaNeeds.ts'
import { figuresOfPlace } from '../../core/place/england/figuresOfPlace.ts'
import { needsOfPlace } from '../../core/place/england/needsOfPlace.ts'
import { PlaceFile } from '../../core/place/place.ts'
import { Schools } from '../../core/place/schools.ts'
import { Water } from '../../core/place/water.ts'
import type { England } from '../england/openEngland.ts'
import type { Log } from '../log.ts'
import { readFileAs, readJsonFile, unreadable } from '../readJsonFile.ts'
import { assemblePack, listingsAsset, outlinesAsset, type Pack } from './assemblePack.ts'
import { readOutlines } from './readOutlines.ts'

/**
 * Reads, checks and compresses the pack in `folder`. Listings and outlines that do not fit are set aside, logged as a count
 * and counted in the summary; what is served is what was checked.
 *
 * @throws StartError naming the file when one is missing, cut short, of the wrong shape, or does not add up to `sources.json`
 */
export async function openPack(folder: string, england: England | null, log: Log): Promise<Pack> {
  const file = await readFileAs(join(folder, 'sources.json'), PlaceFile)
  if (file.id !== basename(folder)) throw unreadable(join(folder, 'sources.json'), `is of ${file.id}, not of ${basename(folder)}`)
  const [listed, figures, areas, boundaries, water, schools] = await Promise.all([
    listings(folder, file),
    figuresOf(folder, file, england),
    file.outlines ? outlines(join(folder, 'areas.geojson')) : null,
    file.outlines ? outlines(join(folder, 'boundaries.geojson')) : null,
    besides(folder, 'water.json', file, Water),
    besides(folder, 'schools.json', file, Schools),
  ])
  return assemblePack(
    {
      file,
      ...listed,
      listings: listed.asset,
      figures,
      needs: needsOf(figures, england),
      areas: areas?.asset ?? null,
      boundaries: boundaries?.asset ?? null,
      water,
      schools,
    },
    (areas?.setAside ?? 0) + (boundaries?.setAside ?? 0),
    log,
  )
}

async function listings(folder: string, file: PlaceFile) {
  const path = join(folder, 'services.geojson')
  if (!file.outlines && !(await exists(path))) return { services: [], features: [], setAside: [], asset: await listingsAsset([]) }
  const read = collectionOf(path, await readJsonFile(path), readServices)
  const rows = read.services.length + read.setAside.length
  const stated = file.counts.services + file.counts.edge
  if (rows !== stated) throw unreadable(path, `holds ${rows} listings where sources.json counts ${stated}`)
  if (rows > 0 && read.services.length === 0) throw unreadable(path, `holds no listing that fits: ${read.setAside[0]?.reasons[0]}`)
  const features = read.services.map(compact)
  return { ...read, features, asset: await listingsAsset(features) }
}

async function figuresOf(folder: string, file: PlaceFile, england: England | null): Promise<AreaFigures> {
  const path = join(folder, 'areas.figures.json')
  const figures = await foundFigures(path, file, england)
  const people = sum(figures.columns.people)
  if (figures.count !== file.counts.areas)
    throw unreadable(path, `holds ${figures.count} areas where sources.json counts ${file.counts.areas}`)
  if (people !== file.counts.people) throw unreadable(path, `adds up to ${people} people where sources.json counts ${file.counts.people}`)
  return figures
}

/** England's own, those beside the listings, or else what England says of the place's authorities. */
async function foundFigures(path: string, { id, authorities }: PlaceFile, england: England | null): Promise<AreaFigures> {
  if (england === null) return readFileAs(path, AreaFigures)
  if (england.figures.place === id) return england.figures
  const codes = authorities.map(({ code }) => code)
  return (await exists(path)) ? readFileAs(path, AreaFigures) : figuresOfPlace(id, codes, england.figures)
}

/** England's own, or what England says of the areas, wherever their figures are from. */
function needsOf(figures: AreaFigures, england: England | null): AreaNeeds | null {
  if (england === null || england.needs === null) return null
  return england.figures === figures ? england.needs : needsOfPlace(figures, england.needs)
}

/** What a pack may have, or not. */
async function besides<S extends z.ZodType<{ place: string }>>(
  folder: string,
  name: string,
  file: PlaceFile,
  schema: S,
): Promise<z.output<S> | null> {
  const path = join(folder, name)
  if (!(await exists(path))) return null
  const held = await readFileAs(path, schema)
  if (held.place !== file.id) throw unreadable(path, `is of ${held.place}, not of ${file.id}`)
  return held
}

async function outlines(path: string) {
  const read = collectionOf(path, await readJsonFile(path), readOutlines)
  if (read.outlines.features.length === 0) throw unreadable(path, 'holds no outline that fits')
  return {
    setAside: read.setAside,
    asset: await outlinesAsset(read.outlines),
  }
}

function collectionOf<T>(path: string, value: unknown, read: (value: unknown) => T): T {
  try {
    return read(value)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : 'cannot be read')
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
