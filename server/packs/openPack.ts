import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AreaFigures } from '../../core/place/area.ts'
import type { ListingsAnswer, OutlinesAnswer } from '../../core/api/feature.ts'
import type { RefusedAnswer } from '../../core/api/refused.ts'
import type { Sent } from '../../core/api/sent.ts'
import type { PlaceSummary } from '../../core/api/places.ts'
import { readServices } from '../../core/listing/dataset.ts'
import { Water } from '../../core/place/water.ts'
import { PlaceFile } from '../../core/place/place.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact, type ServiceFeature } from '../../core/listing/wire.ts'
import type { Log } from '../log.ts'
import { jsonAsset, makeAsset, type Asset } from '../http/asset.ts'
import { readFileAs, readJsonFile, unreadable } from './readJsonFile.ts'
import { readOutlines } from './readOutlines.ts'

/** One place: what is known of it in memory, and its files as they are sent. */
export interface Pack {
  file: PlaceFile
  summary: PlaceSummary
  services: readonly Service[]
  /** The listings as they are sent, in the same order. */
  features: readonly ServiceFeature[]
  figures: AreaFigures
  /** null where the pack does not say. */
  water: Water | null
  assets: { services: Asset; figures: Asset; areas: Asset | null; boundaries: Asset | null; water: Asset | null; refused: Asset }
}

/** The residents' file is small and fetched most: pressed hardest. Outlines and figures are large: pressed quickly. */
const RESIDENT_QUALITY = 11
const LARGE_QUALITY = 5

/**
 * Reads, checks and compresses the pack in `folder`. Listings and outlines that do not fit are set aside, logged as a count
 * and counted in the summary; what is served is what was checked.
 *
 * @throws StartError naming the file when one is missing, cut short, of the wrong shape, or does not add up to `sources.json`
 */
export async function openPack(folder: string, log: Log): Promise<Pack> {
  const file = await readFileAs(join(folder, 'sources.json'), PlaceFile)
  if (file.id !== basename(folder)) throw unreadable(join(folder, 'sources.json'), `is of ${file.id}, not of ${basename(folder)}`)
  const [listed, figures, areas, boundaries, water] = await Promise.all([
    listings(folder, file),
    figuresOf(folder, file),
    file.outlines ? outlines(join(folder, 'areas.geojson')) : null,
    file.outlines ? outlines(join(folder, 'boundaries.geojson')) : null,
    waterOf(folder, file),
  ])
  const setAside = listed.setAside.length + (areas?.setAside ?? 0) + (boundaries?.setAside ?? 0)
  if (setAside > 0) log.warn({ place: file.id, setAside, first: listed.setAside[0] }, 'rows that do not fit were set aside')
  const [figuresAsset, refused] = await Promise.all([
    jsonAsset(figures, LARGE_QUALITY),
    jsonAsset(
      { place: file.id, refused: file.refused, merges: file.merges, setAside: listed.setAside } satisfies RefusedAnswer,
      LARGE_QUALITY,
    ),
  ])
  const assets = {
    services: listed.asset,
    figures: figuresAsset,
    areas: areas?.asset ?? null,
    boundaries: boundaries?.asset ?? null,
    water: water && (await jsonAsset(water, LARGE_QUALITY)),
    refused,
  }
  return {
    file,
    services: listed.services,
    features: listed.features,
    figures,
    water,
    assets,
    summary: summaryOf(file, listed.services, figures, assets, setAside),
  }
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

export const listingsAsset = (features: readonly ServiceFeature[]): Promise<Asset> =>
  makeAsset(
    JSON.stringify({ type: 'FeatureCollection', features } satisfies Sent<typeof ListingsAnswer>),
    'application/geo+json; charset=utf-8',
    RESIDENT_QUALITY,
  )

async function figuresOf(folder: string, file: PlaceFile): Promise<AreaFigures> {
  const path = join(folder, 'areas.figures.json')
  const figures = await readFileAs(path, AreaFigures)
  const people = sum(figures.columns.people)
  if (figures.count !== file.counts.areas)
    throw unreadable(path, `holds ${figures.count} areas where sources.json counts ${file.counts.areas}`)
  if (people !== file.counts.people) throw unreadable(path, `adds up to ${people} people where sources.json counts ${file.counts.people}`)
  return figures
}

async function waterOf(folder: string, file: PlaceFile): Promise<Water | null> {
  const path = join(folder, 'water.json')
  if (!(await exists(path))) return null
  const water = await readFileAs(path, Water)
  if (water.place !== file.id) throw unreadable(path, `is of ${water.place}, not of ${file.id}`)
  return water
}

async function outlines(path: string) {
  const read = collectionOf(path, await readJsonFile(path), readOutlines)
  if (read.outlines.features.length === 0) throw unreadable(path, 'holds no outline that fits')
  return {
    setAside: read.setAside,
    asset: await makeAsset(JSON.stringify(read.outlines satisfies OutlinesAnswer), 'application/geo+json; charset=utf-8', LARGE_QUALITY),
  }
}

function collectionOf<T>(path: string, value: unknown, read: (value: unknown) => T): T {
  try {
    return read(value)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : 'cannot be read')
  }
}

const fileAddress = (place: string, name: string, asset: Asset): string => `/api/places/${place}/${name}?v=${asset.hash}`

/** The pack with another file of listings, under its own address. */
export function withServicesAsset(pack: Pack, services: Asset): Pack {
  const files = { ...pack.summary.files, services: fileAddress(pack.file.id, 'services', services) }
  return { ...pack, assets: { ...pack.assets, services }, summary: { ...pack.summary, files } }
}

/** What `GET /api/places` says of a pack. @param setAside rows that do not fit */
export function summaryOf(
  file: PlaceFile,
  services: readonly Service[],
  figures: AreaFigures,
  assets: Pack['assets'],
  setAside: number,
): PlaceSummary {
  const at = (name: string, asset: Asset): string => fileAddress(file.id, name, asset)
  const edge = services.filter((service) => service.edge).length
  const counts = { services: services.length - edge, edge, areas: figures.count, people: sum(figures.columns.people) }
  return {
    id: file.id,
    name: file.name,
    nation: file.nation,
    terms: file.terms,
    bbox: file.bbox,
    authorities: file.authorities,
    support: file.support,
    keeper: null,
    counts: { ...counts, refused: file.refused.length, setAside },
    files: {
      services: at('services', assets.services),
      figures: at('areas/figures', assets.figures),
      areas: assets.areas && at('areas', assets.areas),
      boundaries: assets.boundaries && at('boundaries', assets.boundaries),
      water: assets.water && at('water', assets.water),
    },
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
