import type { Sent } from '../../core/api/sent.ts'
import { NoParams } from '../../core/api/params.ts'
import { ListingAnswer } from '../../core/api/listing.ts'
import { answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'
import { citedSources, nearFeatures } from '../packs/openPacks.ts'
import { noSuchListing } from '../http/problem.ts'

const doc = {
  summary:
    'One listing: everything that is stated (a field that is left out is not stated: it is never a no), the place it stands in, and the sources it cites',
  params: { id: 'Id of the listing, a UUID' },
  query: NoParams,
  answers: { 'application/geo+json': ListingAnswer },
  problems: { 404: 'No such listing' },
}

export const oneService = ({ packs }: Deps) =>
  get('/api/services/:id', doc, (c) => {
    const found = packs.service((c.req.param('id') ?? '').toLowerCase())
    if (found === undefined) throw noSuchListing()
    const { service, feature, pack } = found
    const answer = {
      ...feature,
      place: pack.file.id,
      sources: citedSources(service, pack),
      near: nearFeatures(service, pack),
    } satisfies Sent<typeof ListingAnswer>
    return answerJson(c, answer, 'application/geo+json')
  })
