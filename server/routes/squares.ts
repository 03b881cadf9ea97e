import { NoParams } from '../../core/api/params.ts'
import { CouncilSquares } from '../../core/place/elsewhere/councilSquares.ts'
import { answerAsset } from '../http/answer.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'

/** Fetched by phones out of doors: pressed hardest. */
const QUALITY = 11

const doc = {
  summary:
    'Which council of England, or other nation, each square kilometre of Britain lies in, so that a position can be read where it is known',
  query: NoParams,
  answers: { 'application/json': CouncilSquares },
  problems: { 404: 'The data here has no such squares' },
}

export function squares({ packs: { england } }: Deps) {
  let asset: Asset | null = null
  return get('/api/authorities/squares', doc, (c) => {
    if (!england?.squares)
      throw new ProblemError(404, 'The data here does not say where councils lie. Send a postcode’s first half to /api/postcodes instead.')
    return answerAsset(c, (asset ??= jsonAsset(england.squares, QUALITY)))
  })
}
