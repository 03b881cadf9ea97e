import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DOMAINS } from '../../core/place/area.ts'
import { BLANK, RULE_BLANK } from '../../core/listing/blank.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import { toPostcodeColumns } from '../../core/place/postcodeColumns.ts'

/** A small place on the Greenwich meridian, real enough for the same loader: files by path under the data folder. */
export type DataFiles = Record<string, unknown>

export const IDS = {
  bank: '5b7f1c9e-0a3d-5e6f-8a1b-000000000001',
  pantry: '5b7f1c9e-0a3d-5e6f-8a1b-000000000002',
  advice: '5b7f1c9e-0a3d-5e6f-8a1b-000000000003',
  edge: '5b7f1c9e-0a3d-5e6f-8a1b-000000000004',
} as const

const vouched = (on: string): Service['confirmed'] => {
  const by = { on, by: 'publisher', how: 'published list', source: 'list-2026' } as const
  return { name: by, types: by, status: by, address: by, hours: by, referral: by }
}

const listing = (id: string, name: string, said: Partial<Service>): Service => ({
  ...BLANK,
  id,
  name,
  types: ['food-bank'],
  status: 'active',
  confirmed: vouched('2026-06-01'),
  sources: [{ source: 'list-2026', record: name }],
  ...said,
})

const MONDAYS: Service['hours'] = [
  {
    ...RULE_BLANK,
    byday: ['MO'],
    opens_at: '10:00',
    closes_at: '12:00',
  },
]

const referral = (routes: Service['referral']['routes']): Service['referral'] => ({ ...BLANK.referral, routes })

/** Monday 15 June 2026, 11:00 in London: the food bank is open, the pantry does not say. */
export const NOW = Date.UTC(2026, 5, 15, 10)

export const SERVICES: readonly Service[] = [
  listing(IDS.bank, 'Marsh Food Bank', {
    at: [0, 52],
    hours: MONDAYS,
    hoursRead: 'whole',
    referral: referral(['professional']),
    phone: '01632 960001',
  }),
  listing(IDS.pantry, 'Marsh Pantry', { at: [0, 52.01], types: ['food-pantry'], referral: referral(['open']) }),
  listing(IDS.advice, 'Marsh Money Advice', { types: ['advice-debt'], mode: ['phone'] }),
  listing(IDS.edge, 'Over the Border Food Bank', { at: [0, 52.03], edge: true }),
]

const AREAS = [
  { code: 'E01000001', name: 'Marsh 001A', at: [0, 52], people: 1000, decile: 1 },
  { code: 'E01000002', name: 'Marsh 001B', at: [0, 52.02], people: 1500, decile: 5 },
  { code: 'E01000003', name: 'Marsh 002A', at: [0, 52.5], people: 2500, decile: 10 },
] as const

function figures(place: string) {
  const each = <T>(pick: (area: (typeof AREAS)[number]) => T): T[] => AREAS.map(pick)
  return {
    place,
    count: AREAS.length,
    columns: {
      code: each(({ code }) => code),
      name: each(({ name }) => name),
      authority: each(() => 'E07000001'),
      ward: each(() => 'E05000001'),
      people: each(({ people }) => people),
      imd_rank: each(({ decile }) => decile * 100),
      imd_decile: each(({ decile }) => decile),
      imd_score: each(({ decile }) => 60 - decile),
      ...Object.fromEntries(
        DOMAINS.flatMap((domain) => [
          [`${domain}_score`, each(() => 0.1)],
          [`${domain}_decile`, each(({ decile }) => decile)],
        ]),
      ),
      lon: each(({ at }) => at[0]),
      lat: each(({ at }) => at[1]),
      centroid: each(() => 0),
    },
    names: { E07000001: 'Marshshire', E05000001: 'Marsh Ward' },
  }
}

const square = (at: readonly [number, number], properties: Record<string, string>) => ({
  type: 'Feature',
  id: properties.code,
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0.01, 0],
        [0.01, 0.01],
        [0, 0],
      ].map(([lon = 0, lat = 0]) => [at[0] + lon, at[1] + lat]),
    ],
  },
})

const SOURCE = {
  id: 'list-2026',
  title: 'Marsh list',
  publisher: 'Marsh Council',
  licence: 'OGL v3',
  licenceUrl: null,
  credit: 'Marsh Council',
  url: null,
  date: '2026-06',
  sha256: '0',
  rows: 4,
  used: 4,
  note: null,
}

const PLACE = { id: 'little-marsh', name: 'Little Marsh', nation: 'england', authorities: ['E07000001'], keeper: null }

function record(listed: boolean) {
  return {
    counts: { services: listed ? 3 : 0, edge: listed ? 1 : 0, areas: 3, people: 5000 },
    sources: [SOURCE, { ...SOURCE, id: 'figures-2025', title: 'Figures' }],
    refused: listed ? [{ source: 'list-2026', record: '7', name: 'Victoria Park', reason: 'no address' }] : [],
    merges: [],
  }
}

/** Two packs, one postcode table, three place names. Postcode M16 0RA stands at the food bank. */
export function littleData(): DataFiles {
  return {
    'little-marsh/place.json': PLACE,
    'little-marsh/sources.json': record(true),
    'little-marsh/services.geojson': { type: 'FeatureCollection', features: SERVICES.map(compact) },
    'little-marsh/areas.geojson': { type: 'FeatureCollection', features: AREAS.map(({ at, code, name }) => square(at, { code, name })) },
    'little-marsh/boundaries.geojson': {
      type: 'FeatureCollection',
      features: [square([0, 52], { code: 'E07000001', name: 'Marshshire', kind: 'authority' })],
    },
    'little-marsh/areas.figures.json': figures('little-marsh'),
    'england/sources.json': record(false),
    'england/areas.figures.json': figures('england'),
    'postcodes/M16.json': toPostcodeColumns({
      outward: 'M16',
      lsoas: ['E01000001', 'E01000003'],
      authorities: ['E07000001', 'E07000001'],
      postcodes: { '0RA': [0, 5_200_000, 0], '9ZZ': [0, 5_250_000, 1] },
    }),
    'placenames.json': [
      { name: 'Marsh Green', authority: 'Marshshire', kind: 'village', at: [0, 52.01], place: 'little-marsh', outward: 'M16' },
      { name: 'St. Anne’s', authority: 'Marshshire', kind: 'suburb', at: [0, 52], place: 'little-marsh', outward: 'M16' },
      { name: 'Newton', authority: 'Marshshire', kind: 'hamlet', at: [0, 52], place: 'little-marsh', outward: 'M16' },
      { name: 'Newton', authority: 'Marshshire East', kind: 'hamlet', at: [0, 52.2], place: 'little-marsh', outward: 'M16' },
      { name: 'Marshalling', authority: 'Elsewhere', kind: 'city', at: [1, 53], place: null, outward: null },
    ],
    'programmes.json': { title: 'Programmes', programmes: [{ key: 'marsh-together', name: 'Marsh Together' }] },
  }
}

/** Writes the files into a new temporary folder; a text is written as it stands. @returns the folder */
export async function writeData(files: DataFiles): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'together-map-'))
  for (const [path, value] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value))
  }
  return dir
}
