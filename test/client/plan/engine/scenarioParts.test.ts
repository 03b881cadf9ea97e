import { describe, expect, it } from 'vitest'
import { scenarioAsked } from '../../../../client/plan/engine/scenarioAsked.ts'
import { RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf } from '../deskOf.tsx'
import { hub, listingId } from '../scenario/anyScenario.ts'

const DOOR: Position = [-2, 52]
// A has the door; B and C, 400 m apart, have none within a mile.
const figures = figuresOf([
  { code: 'A', at: DOOR, people: 1000, incomeScore: 0.1 },
  { code: 'B', at: northOf(DOOR, 3000), people: 3000, incomeScore: 0.3, decile: 1 },
  { code: 'C', at: northOf(DOOR, 3400), people: 2000, incomeScore: 0.2 },
])
const bank = serviceOf(1, DOOR, {
  hoursRead: 'whole',
  hours: [{ ...RULE_BLANK, byday: ['SA'], opens_at: '10:00', closes_at: '12:00' }],
})
const library = serviceOf(2, northOf(DOOR, 3000), { types: ['library'] })
const QUERY = 'types=food-bank'
const answersOf = async (changes: ServiceChange[], query = QUERY) => (await deskOf(query, figures, [bank, library], { changes })).answers

const atB = hub({ at: northOf(DOOR, 3000) })
const atC = hub({ at: northOf(DOOR, 3400) })
const close = { do: 'remove', id: listingId(1) } as const

describe('what each change of a scenario does', () => {
  it('is nothing where no scenario is shown', async () => {
    expect((await answersOf([])).scenario).toBeNull()
  })

  // Each hub alone reaches B and C: 5,000 people, 900 + 400 in need, 3,000 in decile 1. Beside the other it adds nobody.
  it('is told alone and beside the others', async () => {
    const { scenario } = await answersOf([atB, atC, close])
    const both = { people: 5000, need: 1300, poorest: 3000 }
    const none = { people: 0, need: 0, poorest: 0 }
    const lost = { people: -1000, need: -100, poorest: 0 }
    expect(scenario!.each).toEqual([
      { change: 0, alone: both, beside: none },
      { change: 1, alone: both, beside: none },
      { change: 2, alone: lost, beside: lost },
    ])
  })

  it('leaves out a change whose listing is not here, and still answers the others under their own numbers', async () => {
    const { scenario, gaps } = await answersOf([{ do: 'remove', id: listingId(77) }, atB])
    expect(scenario!.left).toEqual([0])
    expect(scenario!.each.map(({ change }) => change)).toEqual([1])
    expect(gaps!.now.summary.uncovered).toBe(0)
    const alone = await answersOf([{ do: 'remove', id: listingId(77) }])
    expect(alone.scenario).toEqual({ left: [0], notes: [], each: [] })
    expect(alone.gaps!.before).toBeNull()
  })

  it('leaves out what comes after the listing is closed', () => {
    const again: ServiceChange = { do: 'move', id: listingId(1), at: DOOR }
    expect(scenarioAsked([bank], [close, again, close, atB])).toEqual({ made: [close, atB], numbers: [0, 3], left: [1, 2] })
  })
})

describe('what must be known of a change', () => {
  const notesOf = async (changes: ServiceChange[], query = QUERY) =>
    (await answersOf(changes, query)).scenario!.notes.map(({ change, why }) => `${change} ${why}`)

  it('is nothing where it does what it seems to', async () => {
    expect(await notesOf([atB, close])).toEqual([])
  })

  it('is that nobody lives near, with how far away the nearest do', async () => {
    const { scenario } = await answersOf([hub({ at: northOf(DOOR, 8400) })])
    // C is 5,000 m away in a straight line, 6,500 m on foot.
    expect(scenario!.notes).toMatchObject([{ change: 0, why: 'nobody near' }])
    expect(scenario!.notes[0]!.walkedM).toBeCloseTo(6_500, 0)
  })

  it('is that it is no part of the question', async () => {
    expect(await notesOf([hub({ at: DOOR, types: ['library'] }), { do: 'remove', id: listingId(2) }])).toEqual([
      '0 not in this question',
      '1 not in this question',
    ])
  })

  it('is that its hours are not those asked for, or change nothing where none are', async () => {
    const sunday: ServiceChange = { do: 're-time', id: listingId(1), hours: 'Su 10:00-12:00' }
    expect(await notesOf([sunday])).toEqual(['0 no hour asked'])
    expect(await notesOf([sunday, atB], `${QUERY}&when=sat-10`)).toEqual(['0 not open then', '1 not open then'])
  })

  it('is that it is not known to have what is asked for, or has no area that it is brought to', async () => {
    expect(await notesOf([atB], `${QUERY}&has=halal`)).toEqual(['0 not all that is asked'])
    expect(await notesOf([hub({ at: DOOR, delivers: true })])).toEqual(['0 no catchment'])
    expect(await notesOf([hub({ at: DOOR, delivers: true, catchment: { codes: ['E01000099'], polygon: null } })])).toEqual([
      '0 catchment holds nobody',
    ])
  })
})

describe('a scenario of the listings as they were', () => {
  it('counts its changes as known on that day', async () => {
    const at = Date.UTC(2025, 2, 1)
    const { state, before } = await deskOf(QUERY, figures, [bank, library], { at, changes: [atB, close] })
    expect(before!.summary.uncovered).toBe(5000)
    expect(state.summary.uncovered).toBe(1000)
  })
})

describe('scenarios compared', () => {
  it('stand beside things as they are, each with its own figures', async () => {
    const compared = [
      { id: '1', changes: [atB] },
      { id: '2', changes: [close, { do: 'remove', id: listingId(77) } as const] },
    ]
    const { answers } = await deskOf(QUERY, figures, [bank, library], { changes: [close], compared })
    expect(answers.compare).toMatchObject([
      { id: null, left: 0, people: 6000, uncovered: 5000, inNeedUncovered: 1300, poorestUncovered: 3000, counted: 1 },
      { id: '1', left: 0, uncovered: 0, inNeedUncovered: 0, poorestUncovered: 0, counted: 2 },
      { id: '2', left: 1, uncovered: 6000, counted: 0, meanWalkM: null },
    ])
    // As it is: 0, 3,900 and 4,420 m walked by 1,000, 3,000 and 2,000 people.
    expect(answers.compare![0]!.meanWalkM).toBeCloseTo((3_900 * 3_000 + 4_420 * 2_000) / 6_000, 0)
  })

  it('are not worked out where none is compared', async () => {
    expect((await answersOf([atB])).compare).toBeNull()
  })
})
