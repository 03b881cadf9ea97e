import type { AreaFigures } from '../../core/place/area.ts'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import type { PlaceFile } from '../../core/place/place.ts'
import type { RefusedAnswer } from '../../core/api/refused.ts'
import { jsonAsset } from '../http/asset.ts'
import { StartError } from '../startError.ts'
import { listingsAsset, summaryOf, type Pack } from '../packs/openPack.ts'

const QUALITY = 5

/**
 * A place that is set up by its authorities alone: its areas and figures are those of England, it has no listings and no outlines yet.
 *
 * @throws StartError where there are no national figures, or an authority has no area in them
 */
export async function openFromFigures(definition: PlaceDefinition, england: Pack | undefined): Promise<Pack> {
  if (england === undefined)
    throw new StartError(`${definition.id} cannot be opened: DATA_DIR has no figures of England. Make them with: npm run data.`)
  const figures = figuresOf(definition, england.figures)
  const file = fileOf(definition, figures, england.file)
  const nothing: RefusedAnswer = { place: definition.id, refused: [], merges: [], setAside: [] }
  const [services, figuresAsset, refused] = await Promise.all([listingsAsset([]), jsonAsset(figures, QUALITY), jsonAsset(nothing, QUALITY)])
  const assets = { services, figures: figuresAsset, areas: null, boundaries: null, water: null, refused }
  return { file, summary: summaryOf(file, [], figures, assets, 0), services: [], features: [], figures, water: null, assets }
}

function figuresOf({ id, authorities }: PlaceDefinition, { columns, names }: AreaFigures): AreaFigures {
  const unknown = authorities.find((code) => !columns.authority.includes(code))
  if (unknown !== undefined)
    throw new StartError(`${id} names the authority ${unknown}, which has no area in England. Look it up with: npm run place -- like NAME.`)
  const wanted = new Set(authorities)
  const rows = columns.authority.flatMap((code, row) => (wanted.has(code) ? [row] : []))
  const picked = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, rows.map((row) => column[row]!)]),
  ) as AreaFigures['columns']
  const used = [...new Set([...picked.authority, ...picked.ward])]
  const known = used.flatMap((code) => (names[code] === undefined ? [] : [[code, names[code]] as const]))
  return { place: id, count: rows.length, columns: picked, names: Object.fromEntries(known) }
}

function fileOf(definition: PlaceDefinition, { columns, count, names }: AreaFigures, england: PlaceFile): PlaceFile {
  const { id, name, nation, terms, support, authorities } = definition
  const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
  const [[west, east], [south, north]] = [extent(columns.lon), extent(columns.lat)]
  return {
    id,
    name,
    nation,
    terms,
    bbox: [west, south, east, north],
    authorities: authorities.map((code) => ({ code, name: names[code] ?? code })),
    support,
    outlines: false,
    outwards: [],
    counts: { services: 0, edge: 0, areas: count, people: columns.people.reduce((sum, people) => sum + people, 0) },
    sources: england.sources,
    refused: [],
    merges: [],
    digests: {},
  }
}
