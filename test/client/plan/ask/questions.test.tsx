import { expect, it } from 'vitest'
import { WhatCountsAsNear } from '../../../../client/plan/ask/near/WhatCountsAsNear.tsx'
import { WhatIsThere } from '../../../../client/plan/ask/there/WhatIsThere.tsx'
import { WhoNeedsIt } from '../../../../client/plan/ask/who/WhoNeedsIt.tsx'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const DOOR: Position = [-2, 52]
const figures = figuresOf([{ code: 'A', at: DOOR, people: 100 }])
const desk = (query = '') => deskOf(query, figures, [serviceOf(1, DOOR)])
const disabled = (html: string) =>
  [...html.matchAll(/<input[^>]*value="(\w+)"[^>]*>/g)].filter(([tag]) => / disabled/.test(tag)).map(([, value]) => value)

it('offers needs that the place has no counts of only with the reason', async () => {
  const view = await desk()
  expect(disabled(htmlIn(view, <WhoNeedsIt />))).toEqual(['children', 'older', 'disabled', 'households', 'employment'])
  expect(textIn(view, <WhoNeedsIt />)).toContain('Children in income deprivationNot known: no count of it is held here.')
  expect(disabled(htmlIn({ ...view, needsKnown: true }, <WhoNeedsIt />))).toEqual([])
})

it('says of each need its source and year, and of the chosen one what it is not', async () => {
  const view = await desk()
  const text = textIn({ ...view, question: { ...view.question, need: 'households' }, needsKnown: true }, <WhoNeedsIt />)
  expect(text).toContain('Census 2021. Households, not people; of work, schooling, health and housing.')
  expect(text).toContain('Children in income deprivationIndices of Deprivation 2025')
})

it('says of a domain that it is of neighbourhoods', async () => {
  expect(textIn(await desk('who=health'), <WhoNeedsIt />)).toContain('a kind of place, not a kind of person')
})

it('says of each condition what it would leave, and who does not say', async () => {
  const text = textIn(await desk(), <WhatIsThere />)
  expect(text).toContain('Halal0 say so · 1 not stated, counted apart')
  expect(text).toContain('1 place counts.')
})

it('offers walks along streets only where the place has them', async () => {
  const view = await desk('walks=matrix')
  expect(textIn(view, <WhatCountsAsNear />)).not.toContain('matrix')
  expect(textIn({ ...view, walksKnown: true }, <WhatCountsAsNear />)).toContain('As the place’s own walking matrix has it')
})

it('says how old the hours are wherever hours are asked', async () => {
  expect(textIn(await desk(), <WhatCountsAsNear />)).toContain('Places as listed in 2024.')
})
