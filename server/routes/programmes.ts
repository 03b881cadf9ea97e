import { FileParams } from '../../core/api/params.ts'
import { ProgrammesAnswer } from '../../core/api/programmes.ts'
import { answerAsset } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'

const doc = {
  summary: 'The networks and programmes that this map learned from',
  query: FileParams,
  answers: { 'application/json': ProgrammesAnswer },
}

export const programmes = ({ programmes: { asset } }: Deps) => get('/api/programmes', doc, (c) => answerAsset(c, asset))
