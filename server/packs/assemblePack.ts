import type { ListingsAnswer, OutlinesAnswer } from '../../core/api/feature.ts'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { RefusedAnswer } from '../../core/api/refused.ts'
import type { Sent } from '../../core/api/sent.ts'
import type { Service } from '../../core/listing/service.ts'
import type { ServiceFeature } from '../../core/listing/wire.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { AreaNeeds } from '../../core/place/areaNeeds.ts'
import type { Place } from '../../core/place/place.ts'
import type { PlaceWalks } from '../../core/place/placeWalks.ts'
import type { Schools } from '../../core/place/schools.ts'
import type { Water } from '../../core/place/water.ts'
import { jsonAsset, makeAsset, type Asset } from '../http/asset.ts'
import type { Log } from '../log.ts'

/** One place: what is known of it in memory, and its files as they are sent. */
export interface Pack {
  file: Place
  summary: PlaceSummary
  services: readonly Service[]
  /** The listings as they are sent, in the same order. */
  features: readonly ServiceFeature[]
  figures: AreaFigures
  /** Counts of need in the same areas; null = not known. */
  needs: AreaNeeds | null
  /** null where the pack does not say. */
  water: Water | null
  /** null where the pack has none. */
  schools: Schools | null
  /** Walks between its areas as the operator brought them; null = none. */
  walks: PlaceWalks | null
  assets: {
    services: Asset
    figures: Asset
    needs: Asset | null
    areas: Asset | null
    boundaries: Asset | null
    water: Asset | null
    schools: Asset | null
    walks: Asset | null
    refused: Asset
  }
}

/** The residents' file is small and fetched most: pressed hardest. Outlines and figures are large: pressed quickly. */
const RESIDENT_QUALITY = 11
const LARGE_QUALITY = 5
/** Characters; pressing more than these hard would keep a core busy for over five seconds, before anybody sees the list. */
const PRESSED_HARD = 5_000_000

/** An answer as it is sent; null = it is written anew. */
export type Sending = Buffer<ArrayBuffer> | null

/** What a pack is made of, all of it checked. */
interface Parts extends Pick<Pack, 'file' | 'services' | 'features' | 'figures' | 'needs' | 'water' | 'schools'> {
  listings: Asset
  areas: Asset | null
  boundaries: Asset | null
  /** Figures and counts of need as they are sent, where that is at hand. */
  sent?: { figures: Sending; needs: Sending }
  /** Listings that do not fit. */
  setAside: RefusedAnswer['setAside']
}

/** Serialises what is not yet, and sums up. @param outlinesSetAside outlines that do not fit, counted with the listings that do not */
export function assemblePack({ setAside, ...parts }: Parts, outlinesSetAside: number, log: Log): Pack {
  const { file, services, features, figures, needs, water, schools } = parts
  const allSetAside = setAside.length + outlinesSetAside
  if (allSetAside > 0) log.warn({ place: file.id, setAside: allSetAside, first: setAside[0] }, 'rows that do not fit were set aside')
  const assets = {
    services: parts.listings,
    figures: jsonAsset(figures, LARGE_QUALITY, parts.sent?.figures),
    needs: needs && jsonAsset(needs, LARGE_QUALITY, parts.sent?.needs),
    areas: parts.areas,
    boundaries: parts.boundaries,
    water: water && jsonAsset(water, LARGE_QUALITY),
    schools: schools && jsonAsset(schools, LARGE_QUALITY),
    walks: null,
    refused: jsonAsset({ place: file.id, refused: file.refused, merges: file.merges, setAside } satisfies RefusedAnswer, LARGE_QUALITY),
  }
  return {
    file,
    services,
    features,
    figures,
    needs,
    water,
    schools,
    walks: null,
    assets,
    summary: summaryOf(file, services, figures, assets, allSetAside),
  }
}

export function listingsAsset(features: readonly ServiceFeature[]): Asset {
  const text = JSON.stringify({ type: 'FeatureCollection', features } satisfies Sent<typeof ListingsAnswer>)
  return makeAsset(text, 'application/geo+json; charset=utf-8', text.length > PRESSED_HARD ? LARGE_QUALITY : RESIDENT_QUALITY)
}

export const outlinesAsset = (outlines: OutlinesAnswer | Buffer<ArrayBuffer>): Asset =>
  makeAsset(Buffer.isBuffer(outlines) ? outlines : JSON.stringify(outlines), 'application/geo+json; charset=utf-8', LARGE_QUALITY)

const fileAddress = (place: string, name: string, asset: Asset): string => `/api/places/${place}/${name}?v=${asset.hash}`

/** The pack with another file of listings, under its own address. */
export function withServicesAsset(pack: Pack, services: Asset): Pack {
  const files = { ...pack.summary.files, services: fileAddress(pack.file.id, 'services', services) }
  return { ...pack, assets: { ...pack.assets, services }, summary: { ...pack.summary, files } }
}

/** The pack with walks between its areas, under an address of their own. */
export function withWalks(pack: Pack, walks: PlaceWalks): Pack {
  const asset = jsonAsset(walks, LARGE_QUALITY)
  const files = { ...pack.summary.files, walks: fileAddress(pack.file.id, 'walks', asset) }
  return { ...pack, walks, assets: { ...pack.assets, walks: asset }, summary: { ...pack.summary, files } }
}

function summaryOf(
  file: Place,
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
    keeper: file.keeper,
    counts: { ...counts, refused: file.refused.length, setAside },
    files: {
      services: at('services', assets.services),
      figures: at('areas/figures', assets.figures),
      needs: assets.needs && at('areas/needs', assets.needs),
      areas: assets.areas && at('areas', assets.areas),
      boundaries: assets.boundaries && at('boundaries', assets.boundaries),
      water: assets.water && at('water', assets.water),
      schools: assets.schools && at('schools', assets.schools),
      walks: null,
    },
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
