import { WhatIfAnswer, WhatIfInput } from '../../core/api/gap/whatIf.ts'
import { answerPressed, encodingFor } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import { TOO_BUSY } from '../http/problem.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { OUTLINE_BYTES } from '../http/limits.ts'
import { readJson, wrongBody } from '../http/readJson.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../packs/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'
import { askerOf } from '../threads/askerOf.ts'
import { sharedPlace } from '../threads/sharedPlace.ts'

const doc = {
  summary:
    'What services added, taken away, moved, re-timed, resized or with another catchment would do: who is in reach before and after, and the areas it touches. Nothing is kept',
  params: PLACE_PARAM,
  json: WhatIfInput,
  answers: { 'application/json': WhatIfAnswer },
  problems: {
    400: 'Not JSON',
    404: 'No such place',
    413: 'Over 256 KiB',
    415: 'Not application/json',
    422: 'A field is wrong',
    429: TOO_MANY,
    503: TOO_BUSY,
  },
}

export const whatIf = (deps: Deps): Endpoint => ({
  method: 'post',
  limit: largeLimit(deps),
  mostBytes: OUTLINE_BYTES,
  path: '/api/places/:place/what-if',
  doc,
  handle: async (c: Ask) => {
    const place = sharedPlace(packOf(c, deps.packs))
    const input = await readJson(c, WhatIfInput, 'what-if takes changes and the fields of gaps that say what counts')
    const task = { place, input, at: instantOf(input.at, deps.now), encoding: encodingFor(c) }
    const answer = await deps.work.ask('whatIf', task, askerOf(c, deps))
    if ('refused' in answer) throw wrongBody(422, answer.refused)
    return answerPressed(answer, 'application/json; charset=utf-8')
  },
})
