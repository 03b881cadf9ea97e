import { NoParams } from '../../core/api/params.ts'
import { AllPlaceNames, PlaceNameParams, PlaceNamesAnswer } from '../../core/api/placeNames.ts'
import { answerAsset, answerJson } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'

const byName = {
  summary: 'Towns, suburbs and villages by name, at most 8: those of exactly this name first, then those in the places of this map',
  query: PlaceNameParams,
  answers: { 'application/json': PlaceNamesAnswer },
  problems: { 400: 'A field of the question is wrong' },
}

const all = {
  summary: 'All towns, suburbs and villages, the same for everybody, so that a name is looked up where it was typed and told to nobody',
  query: NoParams,
  answers: { 'application/json': AllPlaceNames },
}

export function placeNames({ placeNames: names }: Deps) {
  return [
    get('/api/search/places', byName, (c, { q }) => answerJson(c, { places: names.find(q) } satisfies PlaceNamesAnswer)),
    get('/api/search/places/all', all, (c) => answerAsset(c, names.all)),
  ]
}
