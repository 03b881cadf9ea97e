import { z } from 'zod'
import { SitingInput } from '../../core/api/gaps.ts'
import { hasRadius, SITING_MODELS } from '../../core/gap/siting/siting.ts'
import { answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint } from '../http/endpoint.ts'
import type { Pack } from '../packs/openPack.ts'
import { ProblemError } from '../http/problem.ts'
import { readJson, wrongBody } from '../http/readJson.ts'
import { runSiting, SitingRefused, type SitingRun } from '../siting/runSiting.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../http/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../http/packOf.ts'

/** A thread each; more would starve the rest of the map. */
const MOST_AT_ONCE = 2

/** All distances between so many places fit in memory. */
const MOST_AREAS_WITHOUT_REACH = 4000

const Site = z.object({ code: z.string(), name: z.string(), ward: z.string(), lon: z.number(), lat: z.number() })

const Answer = z.object({
  query: z.looseObject({}),
  model: z.enum(SITING_MODELS),
  sites: z.array(Site),
  existing: z.int(),
  objective: z.number().nullable(),
  unit: z.string(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  proof: z.enum(['best', 'good']),
  seconds: z.number(),
})

const doc = {
  summary:
    'Where the next sites should go, at the middle of areas: the best known within the time limit, with a bound that no choice can beat. `proof` is best where the two meet, else good. Stops when the asker leaves',
  params: PLACE_PARAM,
  json: SitingInput,
  answers: { 'application/json': Answer },
  problems: {
    400: 'Not JSON',
    404: 'No such place',
    415: 'Not application/json',
    422: 'A field is wrong, or no choice of sites can do what is asked',
    429: TOO_MANY,
    503: 'Others are being answered; Retry-After says when to ask again',
  },
}

const UNITS = {
  mclp: { people: 'people within reach', need: 'people in need within reach' },
  backup: { people: 'people within reach, twice where two sites are', need: 'people in need within reach, twice where two sites are' },
  lscp: { people: 'new sites', need: 'new sites' },
  pmedian: { people: 'person-metres walked', need: 'person-metres walked by people in need' },
  pcenter: { people: 'metres of the longest walk', need: 'metres of the longest walk of people in need' },
} as const

export function siting(deps: Deps): Endpoint {
  const { packs, now } = deps
  let running = 0
  return {
    method: 'post',
    path: '/api/places/:place/siting',
    limit: largeLimit(deps),
    doc,
    handle: async (c: Ask) => {
      const pack = packOf(c, packs)
      const input = await readJson(
        c,
        SitingInput,
        'siting takes model, p, weight, candidates, existing, time_limit_s and the fields of gaps that say what counts',
      )
      const at = instantOf(input.at, now)
      if (!hasRadius(input.model) && pack.figures.count > MOST_AREAS_WITHOUT_REACH)
        throw wrongBody(422, [
          { field: 'model', message: `should be mclp, lscp or backup in a place of over ${MOST_AREAS_WITHOUT_REACH} areas` },
        ])
      if (running >= MOST_AT_ONCE)
        throw new ProblemError(503, 'Other siting questions are being answered. Ask again in a few seconds.', {
          headers: { 'Retry-After': String(Math.ceil(input.time_limit_s)) },
        })
      running++
      try {
        const { figures, services } = pack
        const run = await runSiting({ figures, services, input, at }, now, c.req.raw.signal)
        return await answerJson(c, { query: { ...input, at: new Date(at).toISOString() }, ...told(run, pack, input), seconds: run.seconds })
      } catch (error) {
        if (error instanceof SitingRefused) throw wrongBody(422, [{ field: error.field, message: error.message }])
        throw error
      } finally {
        running--
      }
    },
  }
}

function told({ answer, asked: { areas, existing } }: SitingRun, { figures }: Pack, input: SitingInput) {
  const { columns, names } = figures
  const sites = answer.sites
    .filter((site) => site < areas.length)
    .map((site) => {
      const area = areas[site]!
      const ward = columns.ward[area]!
      return {
        code: columns.code[area],
        name: columns.name[area],
        ward: names[ward] ?? ward,
        lon: columns.lon[area],
        lat: columns.lat[area],
      }
    })
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return {
    model: answer.model,
    sites,
    existing,
    objective: finite(answer.objective),
    unit: UNITS[input.model][input.weight],
    bound: finite(answer.bound),
    gap: finite(answer.gap),
    proof: answer.proof,
  }
}
