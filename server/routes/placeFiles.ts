import { AreaFigures } from '../../core/place/area.ts'
import { AreaNeeds } from '../../core/place/areaNeeds.ts'
import { FileParams } from '../../core/api/params.ts'
import { Schools } from '../../core/place/schools.ts'
import { Water } from '../../core/place/water.ts'
import { ListingsAnswer, OutlinesAnswer } from '../../core/api/feature.ts'
import { RefusedAnswer } from '../../core/api/refused.ts'
import { answerAsset } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import type { Asset } from '../http/asset.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { ProblemError } from '../http/problem.ts'
import { PLACE_PARAM, packOf } from '../packs/packOf.ts'

/** The files of a place, prepared at start: whole, hashed, compressed. */
export const placeFiles = ({ packs }: Deps): Endpoint[] => {
  const file = (name: string, summary: string, answers: Endpoint['doc']['answers'], pick: (pack: Pack) => Asset | null): Endpoint => {
    const doc = { summary, params: PLACE_PARAM, query: FileParams, answers, problems: { 404: 'No such place, or it has no such file' } }
    return get(`/api/places/:place/${name}`, doc, (c) => {
      const pack = packOf(c, packs)
      const asset = pick(pack)
      if (asset === null) throw new ProblemError(404, whyNone(name, pack))
      return answerAsset(c, asset)
    })
  }
  const outlines = { 'application/geo+json': OutlinesAnswer }
  return [
    file(
      'services',
      'Every listing of a place, and those up to 5 km outside it; only what is stated',
      { 'application/geo+json': ListingsAnswer },
      (pack) => pack.assets.services,
    ),
    file('areas', 'Outlines of the areas (LSOA 2021)', outlines, (pack) => pack.assets.areas),
    file(
      'areas/figures',
      'Figures of the areas as columns: people and deprivation',
      { 'application/json': AreaFigures },
      (pack) => pack.assets.figures,
    ),
    file(
      'areas/needs',
      'Counts of need in the areas, in the order of areas/figures, as columns: children and older people in income deprivation, people in employment deprivation (Indices of Deprivation 2025), disabled residents, households deprived in two dimensions or more (Census 2021); null = not published',
      { 'application/json': AreaNeeds },
      (pack) => pack.assets.needs,
    ),
    file('boundaries', 'Outlines of wards and authorities', outlines, (pack) => pack.assets.boundaries),
    file(
      'water',
      'Where a straight walk in or near a place leaves all land, and where that is not known, as rings of longitude and latitude: what lies in an odd number of rings is in it',
      { 'application/json': Water },
      (pack) => pack.assets.water,
    ),
    file(
      'schools',
      'Schools and colleges in a place as columns: phase, pupils, share eligible for free school meals, position, area; null = not published',
      { 'application/json': Schools },
      (pack) => pack.assets.schools,
    ),
    file(
      'refused',
      'Rows that were left out of the pack, each with its reason, and listings that were merged',
      { 'application/json': RefusedAnswer },
      (pack) => pack.assets.refused,
    ),
  ]
}

/** What a place has not, and what to ask for instead. */
function whyNone(name: string, { file: { id, name: place, outlines } }: Pack): string {
  if (name === 'areas/needs') return `${place} has no counts of need. Ask for /api/places/${id}/areas/figures.`
  if (name === 'schools') return `${place} has no list of schools.`
  return outlines
    ? `${place} does not say where its ${name} is.`
    : `${place} has figures only, no outlines. Ask for /api/places/${id}/areas/figures.`
}
