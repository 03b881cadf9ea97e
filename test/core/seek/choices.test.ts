import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../../core/days/calendar.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import type { Service } from '../../../core/listing/service.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import { type Choice, isSet, type Left, placesLeft, pressed } from '../../../core/seek/choices.ts'
import { fit } from '../../../core/seek/fit.ts'
import { NEEDS } from '../../../core/seek/needs.ts'
import { NO_QUESTION, type Question } from '../../../core/seek/question.ts'
import { search, type Found } from '../../../core/seek/search.ts'
import { MOMENTS, readWhen } from '../../../core/seek/when.ts'
import { anyQuestion, anyService } from '../listing/anyService.ts'
import { makeService, rule } from '../listing/makeService.ts'
import { heldPlace } from '../place/heldPlace.ts'
import { runs } from '../../runs.ts'

/** Tuesday 24 November 2026, 11 am. */
const AT = readInstant('2026-11-24T11:00')!
const ENGLAND = { nation: 'england' as const, terms: [] }
const found = (services: readonly Service[]): Found[] => search(services, { from: null, types: [], at: AT, calendar: ENGLAND })

/** Whatever can be pressed. */
const CHOICES: readonly Choice[] = [
  ...SERVICE_TYPES.map((value) => ({ of: 'types' as const, value })),
  ...[...MOMENTS, readWhen('sat-am')!, readWhen('tue-11')!].map((value) => ({ of: 'when' as const, value })),
  ...NEEDS.map((value) => ({ of: 'needs' as const, value })),
  ...(Object.keys(AGE_BANDS) as AgeBand[]).map((value) => ({ of: 'children' as const, value })),
  ...['pl', 'ur', 'ar', 'so', 'cy'].map((value) => ({ of: 'languages' as const, value })),
]

/** The order of the things does not count. */
const asSets = (question: Question) => Object.values(question).map((part: readonly unknown[]) => new Set(part))

/** What stands there after the press, and how much of it is sure, counted in the answers themselves. */
function answersAfter(all: readonly Found[], question: Question, choice: Choice, at: number, calendar: Calendar): Left {
  const { matches, unknown } = fit(all, { ...question, ...pressed(question, choice) }, at, calendar)
  return { left: matches.length + unknown.length, sure: matches.length }
}

describe('a press', () => {
  it('asks for a thing, and a second press takes it away again', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...CHOICES), (question, choice) => {
        const once = { ...question, ...pressed(question, choice) }
        expect(isSet(once, choice)).toBe(!isSet(question, choice))
        expect(asSets({ ...once, ...pressed(once, choice) })).toEqual(asSets(question))
      }),
    )
  })

  it('knows a time of a day for the same, however it came to be written', () => {
    const question: Question = { ...NO_QUESTION, when: [{ day: 5, part: 'am' }, 'now'] }
    expect(pressed(question, { of: 'when', value: { day: 5, part: 'am' } })).toEqual({ when: ['now'] })
  })
})

describe('the number beside a choice', () => {
  it('is that of the places which stand there after the press', () => {
    const open = makeService({ id: '1', referral: { ...makeService({}).referral, routes: ['open'] } })
    const voucher = makeService({ id: '2', referral: { ...makeService({}).referral, routes: ['professional'] } })
    const silent = makeService({ id: '3' })
    const library = makeService({ id: '4', types: ['library'] })
    const gone = makeService({ id: '5', status: 'closed' })
    const left = placesLeft(found([open, voucher, silent, library, gone]), AT, ENGLAND)
    const after = (choice: Choice, question = NO_QUESTION) => left({ ...question, ...pressed(question, choice) }).left
    // Nothing asked: all five. Without a referral: not the voucher, not what has closed. Halal: nor the library.
    expect(left(NO_QUESTION)).toEqual({ left: 5, sure: 5 })
    expect(left({ ...NO_QUESTION, needs: ['no-referral'] })).toEqual({ left: 3, sure: 1 })
    expect(after({ of: 'needs', value: 'no-referral' })).toBe(3)
    expect(after({ of: 'needs', value: 'halal' })).toBe(3)
    expect(after({ of: 'needs', value: 'halal' }, { ...NO_QUESTION, needs: ['no-referral'] })).toBe(2)
    expect(after({ of: 'types', value: 'library' })).toBe(1)
    // Set already: the number is what is left without it.
    expect(after({ of: 'needs', value: 'halal' }, { ...NO_QUESTION, needs: ['halal', 'no-referral'] })).toBe(3)
  })

  it('equals the answers for every choice, whatever is listed and asked', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 20 }), anyQuestion, (services, question) => {
        const all = found(services)
        const left = placesLeft(all, AT, ENGLAND)
        for (const choice of CHOICES) {
          const told = left({ ...question, ...pressed(question, choice) })
          expect(told, `${choice.of} ${JSON.stringify(choice.value)}`).toEqual(answersAfter(all, question, choice, AT, ENGLAND))
        }
      }),
      { numRuns: runs(60) },
    )
  })

  const ASKED: readonly Question[] = [
    NO_QUESTION,
    {
      ...NO_QUESTION,
      types: ['food-bank', 'food-pantry', 'community-fridge', 'community-grocer'],
      needs: ['no-referral'],
      children: ['1-4'],
    },
    { ...NO_QUESTION, needs: ['halal', 'free'], when: ['today', { day: 5, part: 'am' }], languages: ['pl'] },
  ]
  it.each(['west-midlands', 'greater-manchester', 'bristol-area', 'north-east-essex'])(
    'equals the answers for every choice in %s',
    (id) => {
      const read = (name: string): unknown => JSON.parse(readFileSync(`data/${id}/${name}`, 'utf8'))
      const { services } = readServices(read('services.geojson'))
      const place = heldPlace(id)
      for (const at of [AT, readInstant('2018-02-08T11:00')!]) {
        const all = search(services, { from: null, types: [], at, calendar: place })
        const left = placesLeft(all, at, place)
        for (const question of ASKED)
          for (const choice of CHOICES)
            expect(left({ ...question, ...pressed(question, choice) }), `${choice.of} ${JSON.stringify(choice.value)}`).toEqual(
              answersAfter(all, question, choice, at, place),
            )
      }
    },
  )

  it('looks at each place once for each thing, however often the numbers are asked for', () => {
    let looks = 0
    const services = Array.from({ length: 500 }, (_, index) => {
      const service = makeService({ id: String(index), hours: [rule('TU', '10:00', '12:00')], hoursRead: 'whole' })
      return Object.defineProperty(service, 'bring', { get: () => (looks++, null), enumerable: true })
    })
    const all = services.map((service) => ({ ...found([makeService({})])[0]!, service }))
    const left = placesLeft(all, AT, ENGLAND)
    for (const question of ASKED) for (const choice of CHOICES) left({ ...question, ...pressed(question, choice) })
    // `bring` is looked at for "no ID or papers" alone, which was asked by three presses.
    expect(looks).toBe(500)
  })
})
