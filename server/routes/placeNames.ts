import { PlaceNameParams, PlaceNamesAnswer } from '../../core/api/placeNames.ts'
import { answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'

const doc = {
  summary: 'Towns, suburbs and villages by name, at most 8: those of exactly this name first, then those in the places of this map',
  query: PlaceNameParams,
  answers: { 'application/json': PlaceNamesAnswer },
  problems: { 400: 'A field of the question is wrong' },
}

export const placeNames = ({ placeNames: names }: Deps) =>
  get('/api/search/places', doc, (c, { q }) => answerJson(c, { places: names.find(q) } satisfies PlaceNamesAnswer))
