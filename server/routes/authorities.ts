import { AuthoritiesAnswer } from '../../core/api/authorities.ts'
import { NoParams } from '../../core/api/params.ts'
import { answerAsset } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'

const doc = {
  summary: 'The local authorities of England by name, each with its ONS code and the middle of its people',
  query: NoParams,
  answers: { 'application/json': AuthoritiesAnswer },
}

export const authorities = ({ authorities: { asset } }: Deps) => get('/api/authorities', doc, (c) => answerAsset(c, asset))
