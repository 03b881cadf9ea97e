import { fromNationalGrid } from '../row/nationalGrid.ts'
import { readPosition } from '../row/position.ts'
import { Unreadable } from './unreadable.ts'

/** Features as rows of a table, for the reader of tables. Every row has as many cells as there are headings. */
export interface GeojsonTable {
  headings: string[]
  rows: string[][]
  /** How positions were taken otherwise than they stand, in sentences with their counts. */
  said: string[]
}

/** Columns that hold where a feature is, in degrees of WGS 84. */
const [LONGITUDE, LATITUDE] = ['longitude', 'latitude'] as const

/** More columns than any table of places has. */
const MOST_COLUMNS = 200

type Fields = Readonly<Record<string, unknown>>

/** What a feature's geometry came to. */
type Found = { at: readonly [number, number] | null; how: 'as written' | 'swapped' | 'grid' | 'middle' | 'none' | 'outside' }

/**
 * Features of GeoJSON (RFC 7946) as a table: a column for each property, in the order in which they first stand, then longitude and
 * latitude. What lies within a property is a column of its own ("hours.opening"); lists are parted by semicolons.
 *
 * Axes that changed places and metres of the National Grid are read as such, and a line or outline as the middle of its box; all is said.
 * A feature whose position lies elsewhere keeps its cells without one.
 *
 * @throws Unreadable where it is no whole GeoJSON, or has over 200 columns
 */
export function rowsOfGeojson(text: string): GeojsonTable {
  const features = featuresOf(parsed(text))
  const columns = new Map<string, number>()
  const rows: { cells: ReadonlyMap<string, string>; found: Found }[] = []
  for (const feature of features) {
    const cells = new Map<string, string>()
    addCells(cells, '', isFields(feature.properties) ? feature.properties : {})
    if (typeof feature.id === 'string' || typeof feature.id === 'number') cells.set('id', cells.get('id') ?? String(feature.id))
    for (const heading of cells.keys()) if (!columns.has(heading)) columns.set(heading, columns.size)
    if (columns.size > MOST_COLUMNS)
      throw new Unreadable(`The features have more than ${MOST_COLUMNS} properties between them; leave out those that nobody needs`)
    rows.push({ cells, found: placeOf(feature.geometry) })
  }
  const headings = [...columns.keys()].filter((heading) => heading !== LONGITUDE && heading !== LATITUDE)
  return {
    headings: [...headings, LONGITUDE, LATITUDE],
    rows: rows.map(({ cells, found: { at } }) => [
      ...headings.map((heading) => cells.get(heading) ?? ''),
      ...(at?.map(String) ?? ['', '']),
    ]),
    said: saidOf(rows.map(({ found }) => found.how)),
  }
}

function parsed(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (plain === '') throw new Unreadable('The file is empty; export it again')
  if (plain.startsWith('<')) throw new Unreadable('The file is a web page or XML, not GeoJSON; use the address of the data itself')
  try {
    return JSON.parse(plain) as unknown
  } catch (error) {
    throw new Unreadable('The file is not whole JSON; export or fetch it again', { cause: error })
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function featuresOf(json: unknown): Fields[] {
  if (isFields(json) && json.type === 'Feature') return [json]
  if (!isFields(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features))
    throw new Unreadable('The file is JSON but no GeoJSON: it needs "type": "FeatureCollection" and a list "features"')
  const features = (json.features as unknown[]).filter(isFields)
  if (features.length === 0) throw new Unreadable('The file is GeoJSON without a feature; export it again')
  return features
}

/** Deeper than this a property is no cell. */
const DEEPEST = 3

function addCells(cells: Map<string, string>, before: string, fields: Fields, depth = 1): void {
  for (const [key, value] of Object.entries(fields)) {
    const heading = before + key
    if (isFields(value) && depth < DEEPEST) addCells(cells, `${heading}.`, value, depth + 1)
    else cells.set(heading, cellOf(value))
  }
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return (value as unknown[])
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join('; ')
  return ''
}

function placeOf(geometry: unknown): Found {
  const { type, coordinates } = isFields(geometry) ? geometry : {}
  const corners = cornersOf(coordinates)
  if (corners.length === 0) return { at: null, how: 'none' }
  const middle = (axis: 0 | 1): number => {
    const [least, most] = corners.reduce(([low, high], corner) => [Math.min(low, corner[axis]), Math.max(high, corner[axis])] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const)
    return (least + most) / 2
  }
  const found = positionOf(middle(0), middle(1))
  return type !== 'Point' && found.how === 'as written' ? { ...found, how: 'middle' } : found
}

/** Pairs of numbers, however deep they lie. */
function cornersOf(coordinates: unknown): (readonly [number, number])[] {
  if (!Array.isArray(coordinates)) return []
  const [x, y] = coordinates as unknown[]
  if (typeof x === 'number' && typeof y === 'number') return [[x, y]]
  return (coordinates as unknown[]).flatMap(cornersOf)
}

function positionOf(x: number, y: number): Found {
  if (x === 0 && y === 0) return { at: null, how: 'none' }
  if (x > 1_000 && y > 1_000 && x < 700_000 && y < 1_300_000) return { at: fromNationalGrid(x, y), how: 'grid' }
  const [asWritten, swapped] = [readPosition(x.toFixed(7), y.toFixed(7)), readPosition(y.toFixed(7), x.toFixed(7))]
  if ('at' in asWritten && asWritten.at !== null) return { at: asWritten.at, how: 'as written' }
  return 'at' in swapped && swapped.at !== null ? { at: swapped.at, how: 'swapped' } : { at: null, how: 'outside' }
}

const SENTENCES: Readonly<Record<Exclude<Found['how'], 'as written'>, string>> = {
  swapped: 'have longitude and latitude in changed places; they were read the other way round',
  grid: 'are in metres of the British National Grid; they were read as such',
  middle: 'are lines or outlines; the middle of the box round each was taken',
  none: 'have no position; their postcodes tell where they are',
  outside: 'lie outside Britain and Ireland; their positions were not taken',
}

function saidOf(hows: readonly Found['how'][]): string[] {
  return Object.entries(SENTENCES).flatMap(([how, sentence]) => {
    const count = hows.filter((each) => each === how).length
    return count === 0 ? [] : [`${count} of ${hows.length} features ${sentence}`]
  })
}
