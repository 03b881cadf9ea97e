import type { GapFeaturesAnswer, GapParams, GapsAnswer } from '../../core/api/gap/gaps.ts'
import { gapCsv } from '../../core/api/gapCsv.ts'
import type { Sent } from '../../core/api/sent.ts'
import { NeedNotKnown } from '../../core/gap/model/needColumn.ts'
import { answerGaps, NoSuchColumn, NoWalks, type GapTable } from '../../core/gap/questions/answerGaps.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { Pressed } from '../http/answer.ts'
import type { Encoding } from '../http/negotiate.ts'
import { groundWithin, outlinesByCode, type Outlines } from '../packs/outlinesOf.ts'
import { placeHere, type PlaceHere } from './placeHere.ts'
import { pressed } from './pressed.ts'
import { refusing, type RefusedFields } from './refusedFields.ts'
import type { SharedPlace } from './sharedPlace.ts'

/** A question about the gaps of a place. */
export interface GapsTask {
  place: SharedPlace
  query: GapParams
  /** ms since 1970 UTC */
  at: number
  encoding: Encoding
}

/** The answer as it is sent; or the column, need, walks or decay that cannot be had. */
export function answerGapsText({ place, query, at, encoding }: GapsTask): Pressed | RefusedFields {
  const here = placeHere(place)
  try {
    return pressed(textOf(tableOf(here, place, query, at), here, { place, query, at }), encoding)
  } catch (error) {
    if (error instanceof NoSuchColumn) return refusing('columns', error.message)
    if (error instanceof NoWalks) return refusing('walks', error.message)
    if (error instanceof NeedNotKnown) return refusing('need', error.said)
    if (error instanceof RangeError && query.decay !== undefined) return refusing('decay', error.message)
    throw error
  }
}

function tableOf(here: PlaceHere, { calendar, authorities }: SharedPlace, query: GapParams, at: number): GapTable {
  const { figures, needs, services } = here
  const outline = groundWithin(here.boundaries(), authorities)
  const walks = query.walks === 'matrix' ? here.walks() : null
  return answerGaps({ figures, needs, services, calendar, outline, water: here.water(), walks }, query, at)
}

function textOf(answer: GapTable, here: PlaceHere, { place, query, at }: Omit<GapsTask, 'encoding'>): string {
  if (query.format === 'csv') return gapCsv(answer)
  if (query.format === 'geojson') return JSON.stringify(gapFeatures(answer, here.figures, here.areas()))
  return JSON.stringify({
    query: { ...query, hours: query.hours ?? null, at: new Date(at).toISOString() },
    sources: [...place.sources],
    ...answer,
  } satisfies Sent<typeof GapsAnswer>)
}

/** One feature an area with its row as properties: its outline where the place has outlines, else its middle. */
function gapFeatures({ columns }: GapTable, figures: AreaFigures, areas: Outlines): Sent<typeof GapFeaturesAnswer> {
  const outlines = outlinesByCode(areas)
  const { code: codes, lon, lat } = figures.columns
  const names = Object.keys(columns)
  const features = codes.map((code, row) => ({
    type: 'Feature' as const,
    id: code,
    geometry: outlines.get(code) ?? { type: 'Point' as const, coordinates: [lon[row]!, lat[row]!] },
    properties: Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
  }))
  return { type: 'FeatureCollection', features }
}
