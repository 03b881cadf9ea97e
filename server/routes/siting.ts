import { MOST_SECONDS, SitingAnswer, SitingInput } from '../../core/api/gap/siting.ts'
import { gapNotes } from '../../core/gap/answer/gapNotes.ts'
import { noteOnAll, noteOnNeed } from '../../core/gap/questions/wholeNotes.ts'
import { asOf } from '../../core/listing/asOf.ts'
import { demandOf } from '../../core/gap/model/demand.ts'
import { hasRadius } from '../../core/gap/siting/siting.ts'
import { answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint } from '../http/endpoint.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { ProblemError } from '../http/problem.ts'
import { OUTLINE_BYTES } from '../http/limits.ts'
import { readJson, wrongBody } from '../http/readJson.ts'
import { runSiting, type SitingRun } from '../siting/runSiting.ts'
import { sitingAnswerOf } from '../siting/sitingAnswerOf.ts'
import { SitingRefused } from '../siting/sitingRefused.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../packs/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'
import { askerOf } from '../threads/askerOf.ts'
import { beingEnded } from '../threads/beingEnded.ts'
import type { Asker } from '../threads/fairTurns.ts'
import { sharedPlace } from '../threads/sharedPlace.ts'
import { startSiting } from '../threads/startSiting.ts'

/** A thread each, for a minute at most, of two networks: the other threads are for questions that take a second. */
const MOST_AT_ONCE = 2

/** All distances between so many places fit in memory. */
const MOST_AREAS_WITHOUT_REACH = 4000

const doc = {
  summary:
    'Where the next sites should go, at the middle of areas: the best known within the time limit, with a bound that no choice can beat. `proof` is best where the two meet, else good. Stops when the asker leaves',
  params: PLACE_PARAM,
  json: SitingInput,
  answers: { 'application/json': SitingAnswer },
  problems: {
    400: 'Not JSON',
    404: 'No such place',
    413: 'Over 256 KiB',
    415: 'Not application/json',
    422: 'A field is wrong, no choice of sites can do what is asked, or none was found in time_limit_s: `errors` names the field and the remedy',
    429: TOO_MANY,
    503: 'Others are being answered; Retry-After says when to ask again',
  },
}

export function siting(deps: Deps): Endpoint {
  const { packs, work } = deps
  /** The networks that ask. */
  const running = new Set<string>()
  const sited = async (pack: Pack, input: SitingInput, at: number, asker: Asker): Promise<SitingRun | null> => {
    const giveBack = await work.turn(asker)
    try {
      return await runSiting(
        () => startSiting(work, { place: sharedPlace(pack), input, at }),
        input.time_limit_s,
        deps,
        asker.signal,
        deps.lastCall,
      )
    } finally {
      giveBack()
    }
  }
  return {
    method: 'post',
    path: '/api/places/:place/siting',
    limit: largeLimit(deps),
    mostBytes: OUTLINE_BYTES,
    doc,
    handle: async (c: Ask) => {
      const pack = packOf(c, packs)
      const input = await readJson(
        c,
        SitingInput,
        'siting takes model, p, weight, candidates, existing, time_limit_s and the fields of gaps that say what counts',
      )
      const at = instantOf(input.at, deps.now)
      if (!hasRadius(input.model) && pack.figures.count > MOST_AREAS_WITHOUT_REACH)
        throw wrongBody(422, [
          { field: 'model', message: `should be mclp, lscp or backup in a place of over ${MOST_AREAS_WITHOUT_REACH} areas` },
        ])
      const asker = askerOf(c, deps)
      if (running.has(asker.network) || running.size >= MOST_AT_ONCE)
        throw new ProblemError(503, 'Other siting questions are being answered. Ask again in a few seconds.', {
          headers: { 'Retry-After': String(Math.ceil(input.time_limit_s)) },
        })
      running.add(asker.network)
      try {
        const run = await sited(pack, input, at, asker)
        if (run === null && deps.lastCall.aborted) throw beingEnded()
        if (run === null)
          throw wrongBody(422, [{ field: 'time_limit_s', message: noneFoundIn(input) }], {
            'Retry-After': String(Math.ceil(input.time_limit_s)),
          })
        return await answerJson(c, sitingAnswerOf(run, pack.figures, input, at, notesOn(pack, input, at)))
      } catch (error) {
        if (error instanceof SitingRefused) throw wrongBody(422, [{ field: error.field, message: error.message }])
        throw error
      } finally {
        running.delete(asker.network)
      }
    },
  }
}

/** Where it is asked as if there were no services, none need be listed. */
function notesOn({ figures, needs, services }: Pack, input: SitingInput, at: number): SitingAnswer['notes'] {
  const unpublished = input.weight === 'need' ? noteOnNeed(demandOf(figures, input.need, needs)) : []
  if (!input.existing) return unpublished
  const known = services.filter((service) => asOf(service, at) !== null).length
  return [...gapNotes({ known }, input).map(noteOnAll), ...unpublished]
}

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' })

function noneFoundIn({ time_limit_s: seconds, model }: SitingInput): string {
  const more = seconds < MOST_SECONDS ? ['give more'] : []
  const shorter = hasRadius(model) ? ['ask for a shorter reach_m'] : []
  return `no sites were found in ${seconds} seconds: ${anyOf.format([...more, 'name fewer candidates', ...shorter])}`
}
