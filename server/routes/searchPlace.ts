import type { Sent } from '../../core/api/sent.ts'
import { SearchAnswer, SearchParams, type FoundProperties, type Open } from '../../core/api/search.ts'
import { type JudgedListing, fit } from '../../core/seek/fit.ts'
import { checkedOn } from '../../core/listing/freshness.ts'
import type { OpenState } from '../../core/hours/openState.ts'
import type { Question } from '../../core/seek/question.ts'
import { search, type Found } from '../../core/seek/search.ts'
import type { Service } from '../../core/listing/service.ts'
import { readWhen } from '../../core/seek/when.ts'
import { compact } from '../../core/listing/wire.ts'
import { answersToWords } from '../../core/seek/words/answersToWords.ts'
import { wordSearch, type WordSearch } from '../../core/seek/wordSearch.ts'
import { answerPressed, encodingFor, pressText, type Pressed } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import { instantOf } from '../http/instant.ts'
import { networkLimit } from '../http/networkLimit.ts'
import { tooOften } from '../http/refusals/tooOften.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'

/** Four a second, all the minute: the pages of ours search by themselves, so who asks here is a program. */
const MOST_A_MINUTE = 240

const doc = {
  summary:
    'Listings as a resident would see them: those that fit, then those that do not say; within each those checked within half a year ' +
    'first, then the nearest (with q: the closest to the words). Of those that do not say, the unlikely come last: a network that usually ' +
    'asks for a voucher, where none may be needed. Kinds that cannot meet a need are left out: halal gives no library. What is stated ' +
    'otherwise is left out and counted. Distances are ' +
    'straight lines in metres. A field that is left out is not stated: it is never a no',
  params: PLACE_PARAM,
  query: SearchParams,
  answers: { 'application/geo+json': SearchAnswer },
  problems: { 400: 'A field of the question is wrong', 404: 'No such place', 429: `Over ${MOST_A_MINUTE} a minute from one network` },
}

export const searchPlace = (deps: Deps): Endpoint => ({
  ...answered(deps),
  limit: networkLimit(deps, { windowMs: 60_000, most: MOST_A_MINUTE })(
    tooOften(`Listings can be searched ${MOST_A_MINUTE} times a minute from one network. Ask again later.`),
  ),
})

const answered = ({ packs, now, kept }: Deps) =>
  get('/api/places/:place/search', doc, async (c, query) => {
    const pack = packOf(c, packs)
    if (query.near) c.set('near', query.near.map((degrees) => degrees.toFixed(2)).join(','))
    const encoding = encodingFor(c)
    const made = (): Promise<Pressed> => pressText(JSON.stringify(found(pack, query, instantOf(query.at, now))), encoding)
    const isShared = query.q === undefined && (query.near === undefined || query.near.every(isRound))
    const question = `search ${pack.file.id} ${encoding} ${JSON.stringify(query)}`
    const answer = isShared ? await kept.once(question, c.req.raw.signal, made, ({ body }) => body.length) : await made()
    return answerPressed(answer, 'application/geo+json; charset=utf-8')
  })

/** To 0.01°, about a kilometre, as a program sends it that keeps people's positions to itself. What is finer is nobody else's, and not kept; nor are words. */
const isRound = (degrees: number): boolean => Number(degrees.toFixed(2)) === degrees

function found({ services, file }: Pack, query: SearchParams, at: number): Sent<typeof SearchAnswer> {
  const all = search(services, { from: query.near ?? null, types: query.types, at, calendar: file })
  const { matches, unknown, others } = fit(withWords(all, query.q, services), questionOf(query), at, file)
  const fitting = [...matches, ...unknown]
  const matched = query.open === 'now' ? fitting.filter(({ open }) => open.state === 'open until') : fitting
  return {
    type: 'FeatureCollection',
    matched: matched.length,
    fits: matched.filter((answer) => answer.unknown.length === 0).length,
    does_not_fit: others.length,
    not_confirmed: query.open === 'now' ? fitting.filter(({ open }) => open.state === 'not confirmed').length : 0,
    features: matched.slice(0, query.limit).map(featureOf),
  }
}

function questionOf({ when, needs, children, languages, referral }: SearchParams): Question {
  const all = new Set(needs)
  if (referral === 'none') all.add('no-referral')
  return { types: [], when: when.flatMap((text) => readWhen(text) ?? []), needs: [...all], children, languages }
}

/** Those that hold the words, closest first; all where none are asked. */
const withWords = (all: readonly Found[], q: string | undefined, services: readonly Service[]): readonly Found[] =>
  q === undefined ? all : answersToWords(all, indexOf(services), q)

/** Made once for each list that is served. */
const indexes = new WeakMap<readonly Service[], WordSearch>()

function indexOf(services: readonly Service[]): WordSearch {
  const index = indexes.get(services) ?? wordSearch(services, (type) => type.replaceAll('-', ' '))
  indexes.set(services, index)
  return index
}

function featureOf({ service, distanceM, walkMinutes, open, freshness, unknown }: JudgedListing) {
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
    fits: unknown.length === 0 ? 'yes' : 'not stated',
    not_stated: unknown,
  } satisfies Sent<typeof FoundProperties>
  return { ...feature, properties }
}

const iso = (at: number): string => new Date(at).toISOString()

function withInstants(open: OpenState): Open {
  if (open.state === 'open until') return { state: open.state, until: iso(open.until) }
  if (open.state === 'opens next')
    return { state: open.state, opens: iso(open.opens), closes: open.closes === null ? null : iso(open.closes) }
  return open
}
