import { WhatIfAnswer, WhatIfInput } from '../../core/api/gap/whatIf.ts'
import { NeedNotKnown } from '../../core/gap/model/needColumn.ts'
import { placeWhatIf } from '../../core/gap/questions/placeWhatIf.ts'
import { WrongChange } from '../../core/gap/questions/wrongChange.ts'
import type { Sent } from '../../core/api/sent.ts'
import { answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { OUTLINE_BYTES } from '../http/limits.ts'
import { readJson, wrongBody } from '../http/readJson.ts'
import { instantOf } from '../http/instant.ts'
import { largeLimit, TOO_MANY } from '../packs/largeLimit.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'

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
    503: 'Its turn did not come in time; Retry-After says when to ask again',
  },
}

export const whatIf = (deps: Deps): Endpoint => ({
  method: 'post',
  limit: largeLimit(deps),
  mostBytes: OUTLINE_BYTES,
  worksLong: true,
  path: '/api/places/:place/what-if',
  doc,
  handle: async (c: Ask) => {
    const { figures, needs, services, water } = packOf(c, deps.packs)
    const input = await readJson(c, WhatIfInput, 'what-if takes changes and the fields of gaps that say what counts')
    const at = instantOf(input.at, deps.now)
    try {
      const answer = { query: { ...input, at: new Date(at).toISOString() }, ...placeWhatIf(figures, services, input, at, water, needs) }
      return await answerJson(c, answer satisfies Sent<typeof WhatIfAnswer>)
    } catch (error) {
      if (error instanceof WrongChange) throw wrongBody(422, [{ field: error.field, message: error.message }])
      if (error instanceof NeedNotKnown) throw wrongBody(422, [{ field: 'need', message: error.said }])
      throw error
    }
  },
})
