import { z } from 'zod'
import type { FeatureCollection, Geometry } from 'geojson'
import { GapParams } from '../../core/gapApi.ts'
import { findGaps, type GapResult } from '../../core/gap/findGaps.ts'
import { gapCsv } from '../../core/gap/gapCsv.ts'
import { Source } from '../../core/place.ts'
import { answerJson, answerText } from '../answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../endpoint.ts'
import type { Pack } from '../packs/openPack.ts'
import { instantOf } from './instant.ts'
import { PLACE_PARAM, packOf } from './packOf.ts'

const Decile = z.looseObject({ decile: z.int(), people: z.number(), covered: z.number() })

const Answer = z.object({
  query: z.looseObject({}),
  sources: z.array(Source),
  summary: z.looseObject({ people: z.number(), covered: z.number(), uncovered: z.number(), byDecile: z.array(Decile) }),
  columns: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.null()]))),
})

const doc = {
  summary: 'Every area of a place with its walked distance to the nearest service of the kinds asked for, and who lives within reach',
  params: PLACE_PARAM,
  query: GapParams,
  answers: { 'application/json': Answer, 'text/csv': null, 'application/geo+json': null },
  problems: { 400: 'A field of the question is wrong', 404: 'No such place' },
}

export const gaps = ({ packs, now }: Deps) =>
  get('/api/places/:place/gaps', doc, (c, query) => {
    const pack = packOf(c, packs)
    const at = instantOf(query.at, now)
    const result = findGaps(pack.figures, pack.services, query, at)
    if (query.format === 'csv')
      return answerText(c, gapCsv(result), 'text/csv; charset=utf-8', {
        headers: { 'Content-Disposition': `attachment; filename="gaps-${pack.file.id}.csv"` },
      })
    if (query.format === 'geojson') return answerJson(c, gapFeatures(result, pack), 'application/geo+json')
    return answerJson(c, { ...result, query: { ...result.query, at: new Date(at).toISOString() }, sources: pack.file.sources })
  })

/** One feature an area with its row as properties: its outline where the place has outlines, else its middle. */
function gapFeatures({ columns }: GapResult, pack: Pack): FeatureCollection {
  const outlines = outlinesOf(pack)
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const features = columns.code.map((code, row) => ({
    type: 'Feature' as const,
    id: code,
    geometry: outlines.get(code) ?? { type: 'Point' as const, coordinates: [columns.lon[row] as number, columns.lat[row] as number] },
    properties: Object.fromEntries(names.map((name) => [name, columns[name][row]])),
  }))
  return { type: 'FeatureCollection', features }
}

const read = new WeakMap<Pack, Map<unknown, Geometry>>()

/** Read once a pack. */
function outlinesOf(pack: Pack): Map<unknown, Geometry> {
  const { assets } = pack
  const already = read.get(pack)
  if (already) return already
  if (assets.areas === null) return new Map()
  const { features } = JSON.parse(assets.areas.bodies.identity.toString()) as FeatureCollection
  const outlines = new Map(features.map((feature) => [feature.properties?.code, feature.geometry]))
  read.set(pack, outlines)
  return outlines
}
