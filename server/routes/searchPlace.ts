import { z } from 'zod'
import { FoundProperties, SearchParams } from '../../core/api.ts'
import { checkedOn } from '../../core/freshness.ts'
import { meets } from '../../core/needs.ts'
import type { OpenState } from '../../core/openState.ts'
import { search, type Found } from '../../core/search.ts'
import { compact } from '../../core/wire.ts'
import { answerJson } from '../answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../endpoint.ts'
import { instantOf } from './instant.ts'
import { PLACE_PARAM, packOf } from './packOf.ts'

const Answer = z.object({
  type: z.literal('FeatureCollection'),
  /** Listings that fit the question, before `limit`. */
  matched: z.int(),
  /** With open=now: those whose hours are not confirmed, so left out. */
  not_confirmed: z.int(),
  features: z.array(
    z.object({ type: z.literal('Feature'), id: z.uuid(), geometry: z.looseObject({}).nullable(), properties: FoundProperties }),
  ),
})

const doc = {
  summary:
    'Listings as a resident would see them: nearest first among those checked lately, then older ones. A field that is left out is not stated: it is never a no. Distances are straight lines in metres',
  params: PLACE_PARAM,
  query: SearchParams,
  answers: { 'application/geo+json': Answer },
  problems: { 400: 'A field of the question is wrong', 404: 'No such place' },
}

export const searchPlace = ({ packs, now }: Deps) =>
  get('/api/places/:place/search', doc, (c, query) => {
    const { services, file: calendar } = packOf(c, packs)
    if (query.near) c.set('near', query.near.map((degrees) => degrees.toFixed(2)).join(','))
    const found = search(services, { from: query.near ?? null, types: query.types, at: instantOf(query.at, now), calendar })
    const fitting = query.referral === 'none' ? withoutReferral(found) : found
    const matched = query.open === 'now' ? fitting.filter(({ open }) => open.state === 'open until') : fitting
    const unsure = query.open === 'now' ? fitting.filter(({ open }) => open.state === 'not confirmed').length : 0
    const features = matched.slice(0, query.limit).map(featureOf)
    return answerJson(c, { type: 'FeatureCollection', matched: matched.length, not_confirmed: unsure, features }, 'application/geo+json')
  })

/** What anyone may walk into, then what does not say; what is stated to need a referral or a voucher is left out. */
function withoutReferral(found: readonly Found[]): Found[] {
  const fit = found.map((one) => ({ one, fits: meets(one.service, 'no-referral') }))
  return ['yes', 'not stated'].flatMap((wanted) => fit.filter(({ fits }) => fits === wanted).map(({ one }) => one))
}

function featureOf({ service, distanceM, walkMinutes, open, freshness }: Found) {
  const feature = compact(service)
  const properties = {
    ...feature.properties,
    id: service.id,
    name: service.name,
    types: service.types,
    distance_m: distanceM === null ? null : Math.round(distanceM),
    walk_minutes: walkMinutes,
    open: withInstants(open),
    checked: checkedOn(service),
    freshness,
  }
  return { ...feature, properties }
}

const iso = (at: number): string => new Date(at).toISOString()

function withInstants(open: OpenState): Record<string, string | null> & { state: OpenState['state'] } {
  if (open.state === 'open until') return { state: open.state, until: iso(open.until) }
  if (open.state === 'opens next')
    return { state: open.state, opens: iso(open.opens), closes: open.closes === null ? null : iso(open.closes) }
  return open
}
