import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { knownServices, readServices } from '../../core/listing/dataset.ts'
import { compact, type ServiceFeature } from '../../core/listing/wire.ts'
import { AreaFigures } from '../../core/place/area.ts'
import { boxOf } from '../../core/place/england/boxOf.ts'
import { ALL_ENGLAND } from '../../core/place/england/allEngland.ts'
import { codedGroundOf, type CodedGround } from '../../core/place/england/codedGroundOf.ts'
import { placeOf, PlaceRecord } from '../../core/place/place.ts'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { Schools } from '../../core/place/schools.ts'
import { Water } from '../../core/place/water.ts'
import { checkedBefore, inOneLine, isText, noteChecked } from '../checkedFiles.ts'
import type { England } from '../england/openEngland.ts'
import type { Log } from '../log.ts'
import { bytesOf, jsonIn, readFileAs, readFileWhole, unreadable } from '../readJsonFile.ts'
import { readPlaceFile } from '../readPlaceFile.ts'
import { assemblePack, listingsAsset, outlinesAsset, type Pack, type Sending } from './assemblePack.ts'
import { readOutlines } from './readOutlines.ts'

const PLACE = 'place.json'
const FIGURES = 'areas.figures.json'

/**
 * Reads, checks and compresses the pack in `folder`: what `place.json` says, on the ground that follows from it, with outlines, water and
 * listings of its own. Listings and outlines that do not fit are set aside, logged as a count and counted in the summary; what is served
 * is what was checked.
 *
 * @throws StartError naming the file when one is missing, cut short, of the wrong shape, or does not add up to `sources.json`
 */
export async function openPack(folder: string, england: England | null, log: Log): Promise<Pack> {
  const record = await readFileAs(join(folder, 'sources.json'), PlaceRecord)
  if (basename(folder) === ALL_ENGLAND.id && !(await exists(join(folder, PLACE)))) return openFigures(folder, record, england, log)
  const definition = await readPlaceFile(join(folder, PLACE))
  const [listed, ground, areas, boundaries, water, schools] = await Promise.all([
    listings(folder, record),
    groundOf(folder, definition, record, england),
    outlines(join(folder, 'areas.geojson')),
    outlines(join(folder, 'boundaries.geojson')),
    besides(folder, 'water.json', Water),
    besides(folder, 'schools.json', Schools),
  ])
  const file = placeOf(definition, { ...ground, bbox: areas.bbox }, record)
  const parts = {
    file,
    ...listed,
    listings: listed.asset,
    figures: ground.figures,
    needs: ground.needs,
    water,
    schools,
    areas: areas.asset,
    boundaries: boundaries.asset,
  }
  return assemblePack(parts, areas.setAside + boundaries.setAside, log)
}

/** England, which is nobody's place. */
async function openFigures(folder: string, record: PlaceRecord, england: England | null, log: Log): Promise<Pack> {
  const path = join(folder, FIGURES)
  const held = england === null ? await readFileWhole(path, AreaFigures) : { value: england.figures, bytes: england.files.figures }
  const figures = addedUp(path, held.value, record)
  const { counts, sources, refused, merges } = record
  const listed = { services: [], features: [], setAside: [], listings: listingsAsset([]) }
  return assemblePack(
    {
      file: { ...ALL_ENGLAND, counts, sources, refused, merges },
      ...listed,
      figures,
      needs: england?.needs ?? null,
      sent: { figures: sending(held.bytes), needs: sending(england?.files.needs ?? null) },
      water: null,
      schools: null,
      areas: null,
      boundaries: null,
    },
    0,
    log,
  )
}

const sending = (bytes: Buffer<ArrayBuffer> | null): Sending => bytes && inOneLine(bytes)

async function listings(folder: string, { counts }: PlaceRecord) {
  const path = join(folder, 'services.geojson')
  const bytes = await bytesOf(path)
  const value = jsonIn(bytes, path)
  const wasChecked = (await checkedBefore(path, bytes)) !== null
  const read = wasChecked ? asBefore(value) : collectionOf(path, value, readServices)
  const rows = read.services.length + read.setAside.length
  const stated = counts.services + counts.edge
  if (rows !== stated) throw unreadable(path, `holds ${rows} listings where sources.json counts ${stated}`)
  if (rows > 0 && read.services.length === 0) throw unreadable(path, `holds no listing that fits: ${read.setAside[0]?.reasons[0]}`)
  const features = read.services.map(compact)
  noteChecked(path, bytes, () => isSame(asBefore(value), read, features))
  return { ...read, features, asset: listingsAsset(features) }
}

/** The same listings, sent as the same bytes. */
const isSame = (before: ReturnType<typeof readServices>, read: typeof before, features: readonly ServiceFeature[]): boolean =>
  isDeepStrictEqual(before, read) && JSON.stringify(before.services.map(compact)) === JSON.stringify(features)

/** Of a file in which all fitted before. */
const asBefore = (value: unknown): ReturnType<typeof readServices> => ({
  services: knownServices((value as { features: ServiceFeature[] }).features),
  setAside: [],
})

/** Out of the figures beside the listings, where there are any, or else out of England's. */
async function groundOf(folder: string, definition: PlaceDefinition, record: PlaceRecord, england: England | null): Promise<CodedGround> {
  const own = join(folder, FIGURES)
  const hasOwn = england === null || (await exists(own))
  const path = hasOwn ? own : join(folder, PLACE)
  const held = hasOwn ? await readFileAs(own, AreaFigures) : england.figures
  try {
    const ground = codedGroundOf(definition, { figures: held, needs: england?.needs ?? null, outwards: england?.outwards ?? {} })
    addedUp(path, ground.figures, record)
    return ground
  } catch (error) {
    if (error instanceof RangeError) throw unreadable(join(folder, PLACE), `cannot be opened: ${error.message.replace(/\.$/, '')}`)
    throw error
  }
}

function addedUp(path: string, figures: AreaFigures, { counts }: Pick<PlaceRecord, 'counts'>): AreaFigures {
  const people = sum(figures.columns.people)
  if (figures.count !== counts.areas) throw unreadable(path, `holds ${figures.count} areas where sources.json counts ${counts.areas}`)
  if (people !== counts.people) throw unreadable(path, `adds up to ${people} people where sources.json counts ${counts.people}`)
  return figures
}

/** What a pack may have, or not. */
async function besides<S extends z.ZodType<{ place: string }>>(folder: string, name: string, schema: S): Promise<z.output<S> | null> {
  const path = join(folder, name)
  if (!(await exists(path))) return null
  const held = await readFileAs(path, schema)
  if (held.place !== basename(folder)) throw unreadable(path, `is of ${held.place}, not of ${basename(folder)}`)
  return held
}

async function outlines(path: string) {
  const bytes = await bytesOf(path)
  const known = await checkedBefore(path, bytes)
  if (known?.box !== undefined) return { setAside: 0, asset: outlinesAsset(inOneLine(bytes)), bbox: known.box }
  const { outlines: held, setAside } = collectionOf(path, jsonIn(bytes, path), readOutlines)
  if (held.features.length === 0) throw unreadable(path, 'holds no outline that fits')
  const box = boxOf(held.features)
  noteChecked(path, bytes, () => isText(bytes, JSON.stringify(held)), { box })
  return { setAside, asset: outlinesAsset(held), bbox: box }
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
