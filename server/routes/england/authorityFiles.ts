import { OutlinesAnswer } from '../../../core/api/feature.ts'
import { FileParams } from '../../../core/api/params.ts'
import { AreaFigures } from '../../../core/place/area.ts'
import { AreaNeeds } from '../../../core/place/areaNeeds.ts'
import { answerAsset } from '../../http/answer.ts'
import { jsonAsset, type Asset } from '../../http/asset.ts'
import type { Deps } from '../../deps.ts'
import { get, type Endpoint } from '../../http/endpoint.ts'
import { ProblemError, quoted } from '../../http/problem.ts'
import { outlinesAsset } from '../../packs/assemblePack.ts'
import { keepRecent } from '../../packs/keepRecent.ts'

/** Outlines are large: pressed quickly. */
const QUALITY = 5

/** So many authorities are kept pressed: some 20 MB. */
const KEPT = 16

type Files = Readonly<Record<'outlines' | 'boundaries' | 'figures' | 'needs', Asset | null>>

/** What a planner's desk of one authority of England stands on, whether or not a place of this map lists help there; made when it is asked for. */
export function authorityFiles({ packs: { england } }: Deps): Endpoint[] {
  const filesOf = keepRecent(KEPT, async (code): Promise<Files> => {
    const { areas, boundaries, figures, needs } = await england!.groundOf({ id: code, authorities: [code] })
    return {
      outlines: outlinesAsset(areas),
      boundaries: outlinesAsset(boundaries),
      figures: jsonAsset(figures, QUALITY),
      needs: needs && jsonAsset(needs, QUALITY),
    }
  })
  const file = (name: keyof Files, summary: string, answers: Endpoint['doc']['answers']): Endpoint => {
    const params = { code: 'ONS code of an authority of England, such as E08000035' }
    const doc = { summary, params, query: FileParams, answers, problems: { 404: 'No such authority, or it has no such file' } }
    return get(`/api/authorities/:code/${name}`, doc, async (c) => {
      const code = (c.req.param('code') ?? '').toUpperCase()
      if (!england?.authorities.some((one) => one.code === code))
        throw new ProblemError(404, `${quoted(code)} is no authority of England here. Look its code up in /api/authorities.`)
      const asset = (await filesOf(code))[name]
      if (asset === null) throw new ProblemError(404, 'The data here has no counts of need. Ask for figures instead.')
      return answerAsset(c, asset)
    })
  }
  const drawn = { 'application/geo+json': OutlinesAnswer }
  return [
    drawing(england?.drawing ?? null),
    file('outlines', 'Outlines of the areas (LSOA 2021) of an authority of England, coarse at street level', drawn),
    file('boundaries', 'Outlines of an authority of England and of its wards', drawn),
    file('figures', 'Figures of the areas of an authority of England as columns: people and deprivation', {
      'application/json': AreaFigures,
    }),
    file('needs', 'Counts of need in the areas of an authority of England, in the order of its figures, as columns; null = not published', {
      'application/json': AreaNeeds,
    }),
  ]
}

function drawing(outlines: OutlinesAnswer | null): Endpoint {
  let asset: Asset | null = null
  const doc = {
    summary: 'The authorities of England in one small drawing: for a map of the whole country, never for telling where somebody is',
    query: FileParams,
    answers: { 'application/geo+json': OutlinesAnswer },
    problems: { 404: 'The data here has no such drawing' },
  }
  return get('/api/authorities/outlines', doc, (c) => {
    if (outlines === null) throw new ProblemError(404, 'The data here has no drawing of England. Ask for the outlines of one authority.')
    return answerAsset(c, (asset ??= outlinesAsset(outlines)))
  })
}
