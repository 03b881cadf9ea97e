import { GapFeaturesAnswer, GapParams, GapsAnswer } from '../../core/api/gap/gaps.ts'
import { answerPressed, encodingFor } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import { TOO_BUSY } from '../http/problem.ts'
import { badQuery } from '../http/readQuery.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../packs/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'
import { askerOf } from '../threads/askerOf.ts'
import { sharedPlace } from '../threads/sharedPlace.ts'

const doc = {
  summary: 'Every area of a place with its walked distance to the nearest service of the kinds asked for, and who lives within reach',
  params: PLACE_PARAM,
  query: GapParams,
  answers: { 'application/json': GapsAnswer, 'text/csv': null, 'application/geo+json': GapFeaturesAnswer },
  problems: {
    400: 'A field of the question is wrong',
    404: 'No such place',
    429: TOO_MANY,
    503: TOO_BUSY,
  },
}

const TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
} as const

export const gaps = (deps: Deps): Endpoint => ({ ...answered(deps), limit: largeLimit(deps) })

const answered = (deps: Deps) =>
  get('/api/places/:place/gaps', doc, async (c, query) => {
    const pack = packOf(c, deps.packs)
    const [encoding, { network, signal }] = [encodingFor(c), askerOf(c, deps)]
    const answer = await deps.kept.once(
      `gaps ${pack.file.id} ${encoding} ${JSON.stringify(query)}`,
      signal,
      (whileAsked) => {
        const task = { place: sharedPlace(pack), query, at: instantOf(query.at, deps.now), encoding }
        return deps.work.ask('gaps', task, { network, signal: whileAsked })
      },
      (made) => ('refused' in made ? null : made.body.length),
    )
    if ('refused' in answer) throw badQuery(answer.refused)
    const named = { headers: { 'Content-Disposition': `attachment; filename="gaps-${pack.file.id}.csv"` } }
    return answerPressed(answer, TYPES[query.format], query.format === 'csv' ? named : {})
  })
