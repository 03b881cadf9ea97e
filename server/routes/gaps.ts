import { GapFeaturesAnswer, GapParams, GapsAnswer } from '../../core/api/gap/gaps.ts'
import { areaWalksOf } from '../../core/gap/model/areaWalks.ts'
import { answerGaps, NoSuchColumn, NoWalks, type GapTable } from '../../core/gap/questions/answerGaps.ts'
import { NeedNotKnown } from '../../core/gap/model/needColumn.ts'
import { gapCsv } from '../../core/api/gapCsv.ts'
import { answerJson, answerText } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import type { Pack } from '../packs/assemblePack.ts'
import type { Sent } from '../../core/api/sent.ts'
import { areaOutlines, placeOutline } from '../packs/outlinesOf.ts'
import { badQuery } from '../http/readQuery.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../packs/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'

const doc = {
  summary: 'Every area of a place with its walked distance to the nearest service of the kinds asked for, and who lives within reach',
  params: PLACE_PARAM,
  query: GapParams,
  answers: { 'application/json': GapsAnswer, 'text/csv': null, 'application/geo+json': GapFeaturesAnswer },
  problems: {
    400: 'A field of the question is wrong',
    404: 'No such place',
    429: TOO_MANY,
    503: 'Its turn did not come in time; Retry-After says when to ask again',
  },
}

export const gaps = (deps: Deps): Endpoint => ({ ...answered(deps), limit: largeLimit(deps), worksLong: true })

const answered = ({ packs, now }: Deps) =>
  get('/api/places/:place/gaps', doc, async (c, query) => {
    const pack = packOf(c, packs)
    const at = instantOf(query.at, now)
    const answer = answerOf(pack, query, at)
    if (query.format === 'csv')
      return answerText(c, gapCsv(answer), 'text/csv; charset=utf-8', {
        headers: { 'Content-Disposition': `attachment; filename="gaps-${pack.file.id}.csv"` },
      })
    if (query.format === 'geojson') return answerJson(c, gapFeatures(answer, pack), 'application/geo+json')
    return answerJson(c, {
      query: { ...query, hours: query.hours ?? null, at: new Date(at).toISOString() },
      sources: pack.file.sources,
      ...answer,
    } satisfies Sent<typeof GapsAnswer>)
  })

/** @throws ProblemError 400 where a column is asked for that the answer does not have, need that is not known, or the decay does not fit the distances */
function answerOf(pack: Pack, query: GapParams, at: number): GapTable {
  const { figures, needs, services, file, water } = pack
  const walks = query.walks === 'matrix' && pack.walks !== null ? areaWalksOf(figures, pack.walks) : null
  try {
    return answerGaps(
      { figures, needs, services, calendar: { nation: file.nation, terms: file.terms }, outline: placeOutline(pack), water, walks },
      query,
      at,
    )
  } catch (error) {
    if (error instanceof NoSuchColumn) throw badQuery([{ field: 'columns', message: error.message }])
    if (error instanceof NoWalks) throw badQuery([{ field: 'walks', message: error.message }])
    if (error instanceof NeedNotKnown) throw badQuery([{ field: 'need', message: error.said }])
    if (error instanceof RangeError && query.decay !== undefined) throw badQuery([{ field: 'decay', message: error.message }])
    throw error
  }
}

/** One feature an area with its row as properties: its outline where the place has outlines, else its middle. */
function gapFeatures({ columns }: GapTable, pack: Pack): Sent<typeof GapFeaturesAnswer> {
  const outlines = areaOutlines(pack)
  const { code: codes, lon, lat } = pack.figures.columns
  const names = Object.keys(columns)
  const features = codes.map((code, row) => ({
    type: 'Feature' as const,
    id: code,
    geometry: outlines.get(code) ?? { type: 'Point' as const, coordinates: [lon[row]!, lat[row]!] },
    properties: Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
  }))
  return { type: 'FeatureCollection', features }
}
