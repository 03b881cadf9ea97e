import type { WhatIfAnswer, WhatIfInput } from '../../core/api/gap/whatIf.ts'
import type { Sent } from '../../core/api/sent.ts'
import { NeedNotKnown } from '../../core/gap/model/needColumn.ts'
import { placeWhatIf } from '../../core/gap/questions/placeWhatIf.ts'
import { WrongChange } from '../../core/gap/questions/wrongChange.ts'
import type { Pressed } from '../http/answer.ts'
import type { Encoding } from '../http/negotiate.ts'
import { placeHere } from './placeHere.ts'
import { pressed } from './pressed.ts'
import { refusing, type RefusedFields } from './refusedFields.ts'
import type { SharedPlace } from './sharedPlace.ts'

/** Changes to the services of a place. */
export interface WhatIfTask {
  place: SharedPlace
  input: WhatIfInput
  /** ms since 1970 UTC */
  at: number
  encoding: Encoding
}

/** The answer as it is sent; or the change or need that cannot be had. */
export function answerWhatIfText({ place, input, at, encoding }: WhatIfTask): Pressed | RefusedFields {
  const { figures, needs, services, water } = placeHere(place)
  try {
    const query = { ...input, at: new Date(at).toISOString() }
    const answer = { query, ...placeWhatIf(figures, services, input, at, water(), needs) } satisfies Sent<typeof WhatIfAnswer>
    return pressed(JSON.stringify(answer), encoding)
  } catch (error) {
    if (error instanceof WrongChange) return refusing(error.field, error.message)
    if (error instanceof NeedNotKnown) return refusing('need', error.said)
    throw error
  }
}
