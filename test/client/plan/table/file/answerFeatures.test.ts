import { describe, expect, it } from 'vitest'
import type { Outlines } from '../../../../../client/help/fetch/ground.ts'
import { readQuestion } from '../../../../../client/plan/ask/planQuestion.ts'
import { answerFeatures } from '../../../../../client/plan/table/file/answerFeatures.ts'
import { askedOf } from '../../../../../client/plan/table/file/askedOf.ts'
import { fileName } from '../../../../../client/plan/table/file/fileName.ts'
import { SQUARE } from '../../../../core/gap/makeGapData.ts'
import { PLACES } from '../../../places.ts'

const asked = (query: string, before: unknown = null) => ({
  place: { ...PLACES[0]!, id: 'west-midlands' },
  question: readQuestion(new URLSearchParams(query)),
  at: Date.UTC(2026, 5, 1, 12),
  before: before as null,
})

describe('the name of a file', () => {
  it('says what was asked', () => {
    expect(fileName(asked('types=food-bank&when=sat-10'))).toBe('gaps-west-midlands-areas-income-food-bank-1609m-sat-10-2026-06-01')
    expect(fileName(asked('types=&who=children&rows=wards&within=E08000025&referral=open&has=halal&checked=stale', {}))).toBe(
      'gaps-west-midlands-E08000025-wards-children-every-kind-1609m-no-referral-stale-halal-scenario-2026-06-01',
    )
  })

  it('stays short', () => {
    const many = 'types=food-bank,library,baby-bank,community-fridge&when=mon-1,tue-3,wed-5,thu-7,fri-9,sat-11,sun-13'
    expect(fileName(asked(many))).toBe('gaps-west-midlands-areas-income-4-kinds-1609m-7-hours-2026-06-01')
  })
})

describe('the table as GeoJSON', () => {
  const outlines: Outlines = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'A', name: 'A' }, geometry: SQUARE }],
  }
  const question = askedOf(asked('who=children&when=sat-10'))
  const file = { code: ['A', 'B'], in_need: [3, null], lon: [-2, -1], lat: [52, 53] }

  it('has a feature a row, with its outline or its middle, and every column', () => {
    const { features } = answerFeatures(file, outlines, { question, sources: [] })
    expect(features.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(features[0]!.geometry).toEqual(SQUARE)
    expect(features[1]!.geometry).toEqual({ type: 'Point', coordinates: [-1, 53] })
    expect(features[1]!.properties).toEqual({ code: 'B', in_need: null, lon: -1, lat: 53 })
    expect(answerFeatures({ code: ['W'] }, null, { question, sources: [] }).features[0]!.geometry).toBeNull()
  })

  it('says beside them what was asked, and whose count the need is', () => {
    expect(answerFeatures(file, outlines, { question, sources: [] }).question).toMatchObject({
      place: 'west-midlands',
      hours: 'sat-10',
      reach_m: 1609,
      detour: 1.3,
      need: 'children',
      need_source: 'Children in income deprivation (IDACI), English Indices of Deprivation 2025',
      at: '2026-06-01T12:00:00.000Z',
      scenario: false,
    })
    expect(askedOf(asked('who=own'))).toMatchObject({ need: 'own' })
  })
})
