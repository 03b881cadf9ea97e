import { FileParams } from '../../core/api/params.ts'
import { PostcodesAnswer } from '../../core/api/postcodes.ts'
import { readPostcode } from '../../core/place/postcode.ts'
import { answerAsset } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'
import { ProblemError, quoted } from '../http/problem.ts'

const doc = {
  summary:
    'Every postcode that starts with an outward code of England such as M16, as columns: inward code, longitude, latitude, LSOA, and the authority of each LSOA',
  params: { outward: 'First half of a postcode, such as M16. Never a whole one: it is looked up in the answer, where the person is' },
  query: FileParams,
  answers: { 'application/json': PostcodesAnswer },
  problems: { 400: 'Not the first half of a postcode', 404: 'No postcode of England starts so' },
}

export const postcodes = ({ postcodes: tables, packs }: Deps) =>
  get('/api/postcodes/:outward', doc, async (c) => {
    const text = c.req.param('outward') ?? ''
    const read = readPostcode(text)
    if (read.kind === 'full' || read.kind === 'partial')
      throw new ProblemError(400, 'Send only the first half of the postcode, such as M16, and look the rest up in the answer.')
    if (read.kind === 'not a postcode')
      throw new ProblemError(400, `${quoted(text)} is not the first half of a postcode. Send one such as M16.`)
    const found = await tables.get(read.outward)
    const held = packs.all.filter((pack) => pack.file.outlines).map((pack) => pack.file.name)
    if (found === null)
      throw new ProblemError(404, `We don’t know postcodes that start with ${read.outward}. This map covers ${held.join(', ')}.`)
    return answerAsset(c, found.asset())
  })
