import { NoParams } from '../../core/api/params.ts'
import { PlacesAnswer } from '../../core/api/places.ts'
import { answerAsset } from '../http/answer.ts'
import { get } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'

const doc = {
  summary: 'The places this map holds: extent, counts, sources with licence and date, and the address of each file with its hash',
  query: NoParams,
  answers: { 'application/json': PlacesAnswer },
}

export const places = ({ packs }: Deps) => get('/api/places', doc, (c) => answerAsset(c, packs.list))
