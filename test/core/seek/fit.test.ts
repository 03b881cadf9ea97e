import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../core/listing/blank.ts'
import { AGE_BANDS } from '../../../core/seek/children.ts'
import { fit } from '../../../core/seek/fit.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { isUnlikely } from '../../../core/seek/likely.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { openWithin } from '../../../core/hours/openWithin.ts'
import { NO_QUESTION, type Question } from '../../../core/seek/question.ts'
import { search, type Found } from '../../../core/seek/search.ts'
import type { Service } from '../../../core/listing/service.ts'
import { windowOf } from '../../../core/seek/when.ts'
import { anyQuestion, anyService } from '../listing/anyService.ts'
import { makeService, rule } from '../listing/makeService.ts'
import { runs } from '../../runs.ts'

/** Tuesday 24 November 2026, 11 am. */
const AT = readInstant('2026-11-24T11:00')!
const ENGLAND = { nation: 'england' as const, terms: [] }

const found = (services: readonly Service[]): Found[] => search(services, { from: [-2.2, 53.4], types: [], at: AT, calendar: ENGLAND })
const names = (answers: readonly Found[]): string[] => answers.map(({ service }) => service.name)

describe('what was asked', () => {
  const pantry = makeService({ id: '1', name: 'Open pantry', referral: { ...BLANK.referral, routes: ['open'] } })
  const bank = makeService({ id: '2', name: 'Voucher bank', referral: { ...BLANK.referral, routes: ['professional'], needs: ['voucher'] } })
  const hall = makeService({ id: '3', name: 'Silent hall' })

  it('parts the places into what fits, what does not say, and what does not fit', () => {
    const answers = fit(found([pantry, bank, hall]), { ...NO_QUESTION, needs: ['no-referral'] }, AT, ENGLAND)
    expect([answers.matches, answers.unknown, answers.others].map(names)).toEqual([['Open pantry'], ['Silent hall'], ['Voucher bank']])
    expect(answers.unknown[0]?.unknown).toEqual(['no-referral'])
    expect(answers.others[0]?.against).toEqual(['no-referral'])
  })

  it('asks nothing of a place where nothing is asked', () => {
    expect(fit(found([pantry, bank, hall]), NO_QUESTION, AT, ENGLAND).matches).toHaveLength(3)
  })

  it('tells every reason, not the first alone', () => {
    const question: Question = { ...NO_QUESTION, needs: ['no-referral', 'halal'], children: ['5-10'], languages: ['pl'] }
    const { others } = fit(found([bank]), question, AT, ENGLAND)
    expect(others[0]).toMatchObject({ against: ['no-referral'], unknown: ['halal', 'children', 'languages'] })
  })

  it('takes any of several times, and doubts hours that are not sure', () => {
    // Checked on 1 November. Tuesday to noon: open at 11, so "now" fits; Saturday morning is not its time.
    const tuesday = makeService({ name: 'Tuesdays', hours: [rule('TU', '10:00', '12:00')], hoursRead: 'whole' })
    const some = makeService({ name: 'Some Saturdays', hours: [rule('SA', '10:00', '12:00', { interval: 2 })], hoursRead: 'whole' })
    const old = makeService({ name: 'Old', hours: [rule('TU', '10:00', '12:00')], hoursRead: 'whole' }, '2018-01')
    const saturday = { day: 5, part: 'am' as const }
    const ask = (when: Question['when']) => {
      const { matches, unknown, others } = fit(found([tuesday, some, old]), { ...NO_QUESTION, when }, AT, ENGLAND)
      return [matches, unknown, others].map(names)
    }
    expect(ask(['now'])).toEqual([['Tuesdays'], ['Old'], ['Some Saturdays']])
    expect(ask([saturday])).toEqual([[], ['Some Saturdays', 'Old'], ['Tuesdays']])
    expect(ask([saturday, 'now'])).toEqual([['Tuesdays'], ['Some Saturdays', 'Old'], []])
  })

  it('wants all children welcome, and any of the languages', () => {
    const young = makeService({ name: 'Under fives', eligibility: { ...BLANK.eligibility, maxAge: 4 } })
    const ask = (children: Question['children']) => fit(found([young]), { ...NO_QUESTION, children }, AT, ENGLAND)
    expect(ask(['1-4']).matches).toHaveLength(1)
    expect(ask(['1-4', '5-10']).others).toHaveLength(1)
    const polish = makeService({ languages: ['pl'] })
    expect(fit(found([polish]), { ...NO_QUESTION, languages: ['ur', 'pl'] }, AT, ENGLAND).matches).toHaveLength(1)
    expect(fit(found([polish]), { ...NO_QUESTION, languages: ['ur'] }, AT, ENGLAND).unknown).toHaveLength(1)
    const noHelp = makeService({ languages: ['pl'], interpreter: 'no' })
    expect(fit(found([noHelp]), { ...NO_QUESTION, languages: ['ur'] }, AT, ENGLAND).others).toHaveLength(1)
  })
})

describe('a need that only some kinds of help can meet', () => {
  const bank = makeService({ id: '1', name: 'Food bank' })
  const library = makeService({ id: '2', name: 'Library', types: ['library'] })
  const advice = makeService({ id: '3', name: 'Debt advice', types: ['advice-debt'] })
  const all = [bank, library, advice]
  const ask = (services: readonly Service[], needs: Question['needs']) => {
    const { matches, unknown, others } = fit(found(services), { ...NO_QUESTION, needs }, AT, ENGLAND)
    return [matches, unknown, others].map(names)
  }

  it('leaves out the others, and does not tell them as what does not fit', () => {
    for (const need of ['halal', 'vegan', 'gluten-free', 'formula', 'nappies', 'pets', 'no-kitchen'] as const)
      expect(ask(all, [need]), need).toEqual([[], ['Food bank'], []])
  })

  it('keeps a place that states it, whatever its kind', () => {
    const kitchen = makeService({ name: 'Library kitchen', types: ['library'], food: { ...BLANK.food, diet: ['halal'] } })
    expect(ask([kitchen, library], ['halal'])).toEqual([['Library kitchen'], [], []])
  })

  it('keeps a place of several kinds by any of them', () => {
    const both = makeService({ name: 'Library with a fridge', types: ['library', 'community-fridge'] })
    expect(ask([both], ['vegan', 'baby-food'])).toEqual([[], ['Library with a fridge'], []])
  })

  it('asks every kind for what every kind can have', () => {
    for (const need of ['no-referral', 'free', 'step-free', 'quiet'] as const) expect(ask(all, [need])[1], need).toHaveLength(3)
  })
})

describe('on random listings and questions', () => {
  it('equals a slow filter that looks at one place at a time', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 25 }), anyQuestion, (services, question) => {
        const all = found(services)
        const { matches, unknown, others } = fit(all, question, AT, ENGLAND)
        const ids = (answers: readonly Found[]) => answers.map(({ service }) => service.id)
        const wanted = all.filter(
          ({ service }) =>
            (question.types.length === 0 || question.types.some((type) => service.types.includes(type))) &&
            !question.needs.some((need) => isBeside(service, need)),
        )
        const slow = (verdict: string) => ids(wanted.filter(({ service }) => slowVerdict(service, question) === verdict))
        expect(ids(matches)).toEqual(slow('fits'))
        expect(ids(unknown).toSorted()).toEqual(slow('may fit').toSorted())
        expect(ids(others)).toEqual(slow('does not fit'))
      }),
      { numRuns: runs(400) },
    )
  })

  it('keeps, within each group, the order in which they were found', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 25 }), anyQuestion, (services, question) => {
        const order = found(services).map(({ service }) => service.id)
        const { matches, unknown, others } = fit(found(services), question, AT, ENGLAND)
        const [doubted, asked] = [unknown.filter(isUnlikely), unknown.filter((one) => !isUnlikely(one))]
        for (const group of [matches, asked, doubted, others]) {
          const places = group.map(({ service }) => order.indexOf(service.id))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('never moves a place to "does not fit" by taking a statement away', () => {
    // Stripping a field can only turn yes or no into "not stated".
    const fields = ['referral', 'bring', 'cost', 'food', 'access', 'languages', 'interpreter', 'eligibility', 'mode', 'hours'] as const
    fc.assert(
      fc.property(anyService, anyQuestion, fc.constantFrom(...fields), (service, question, field) => {
        const stripped = { ...service, [field]: BLANK[field], ...(field === 'hours' ? { hoursRead: 'not stated' as const } : {}) }
        const against = (one: Service) => new Set(fit(found([one]), question, AT, ENGLAND).others[0]?.against ?? [])
        const before = against(service)
        for (const asked of against(stripped)) expect(before.has(asked), `${asked} without ${field}`).toBe(true)
      }),
      { numRuns: runs(400) },
    )
  })
})

/** Of the kinds that `anyService` makes: libraries and advice have no food and nothing for a baby, a pet food bank has food for pets alone. */
function isBeside({ types, food }: Service, need: Need): boolean {
  const diet: Partial<Record<Need, boolean>> = {
    halal: food.diet.includes('halal'),
    kosher: food.diet.includes('kosher'),
    vegetarian: food.diet.includes('vegetarian') || food.diet.includes('vegan'),
    vegan: food.diet.includes('vegan'),
    'gluten-free': food.diet.includes('gluten free'),
    allergies: food.allergens !== null,
    'no-kitchen': food.needsKitchen === 'no',
  }
  const baby: Partial<Record<Need, string>> = { formula: food.formula, 'baby-food': food.babyFood, nappies: food.nappies }
  const has = (...kinds: string[]) => types.some((type) => kinds.includes(type))
  if (need in diet) return diet[need] !== true && !has('food-bank', 'food-pantry', 'community-meal', 'meal-delivery')
  if (need in baby) return baby[need] !== 'yes' && !has('food-bank', 'food-pantry')
  return need === 'pets' && food.pet !== 'yes' && !has('food-bank', 'food-pantry', 'pet-food')
}

/** The three answers worked out from the words of the policy, one thing at a time. */
function slowVerdict(service: Service, question: Question): 'fits' | 'may fit' | 'does not fit' {
  const asked = question.when.length + question.needs.length + question.children.length + question.languages.length > 0
  if (asked && service.status === 'closed') return 'does not fit'
  const { referral, bring, cost, food, access, mode, types, languages, interpreter, eligibility } = service
  const yesNo = (answer: string): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null)
  const has = (diets: readonly string[]): boolean | null => (food.diet.some((diet) => diets.includes(diet)) ? true : null)
  const verdicts: (boolean | null)[] = []
  for (const need of question.needs) {
    const byNeed: Record<typeof need, () => boolean | null> = {
      'no-referral': () => {
        if (referral.inferred) return null
        if (referral.routes.some((route) => route !== 'professional')) return referral.needs.includes('voucher') ? null : true
        return referral.routes.length > 0 || referral.needs.includes('voucher') ? false : null
      },
      'no-id': () => (bring === null ? null : bring.length === 0 ? true : bring.join(' ').includes('ID') ? false : null),
      free: () => (cost.kind === 'free' || cost.kind === 'donation' ? true : cost.kind === 'price' || cost.pence !== null ? false : null),
      'no-kitchen': () => (food.needsKitchen === 'not stated' ? null : food.needsKitchen === 'no'),
      'comes-to-me': () => types.includes('meal-delivery') || (mode.length === 0 ? null : mode.includes('delivery')),
      'by-phone': () => (mode.length === 0 ? null : mode.includes('phone')),
      halal: () => has(['halal']),
      kosher: () => has(['kosher']),
      vegetarian: () => has(['vegetarian', 'vegan']),
      vegan: () => has(['vegan']),
      'gluten-free': () => has(['gluten free']),
      allergies: () => food.allergens !== null || null,
      formula: () => yesNo(food.formula),
      'baby-food': () => yesNo(food.babyFood),
      nappies: () => yesNo(food.nappies),
      pets: () => types.includes('pet-food') || yesNo(food.pet),
      'step-free': () => yesNo(access.stepFree),
      toilet: () => yesNo(access.toilet),
      seats: () => yesNo(access.seatedWait),
      quiet: () => yesNo(access.quiet),
      'hearing-loop': () => yesNo(access.hearingLoop),
      bsl: () => yesNo(access.bsl),
    }
    verdicts.push(byNeed[need]())
  }
  for (const band of question.children) {
    const { from, to } = AGE_BANDS[band]
    const { minAge, maxAge, groups } = eligibility
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const allowed = years.filter((year) => year >= (minAge ?? 0) && year <= (maxAge ?? 120)).length
    if (minAge === null && maxAge === null) verdicts.push(groups.includes('everyone') || groups.includes('families') || null)
    else verdicts.push(allowed === years.length ? true : allowed === 0 ? false : null)
  }
  if (question.languages.length > 0) {
    const spoken = question.languages.some((tag) => languages.includes(tag)) || interpreter === 'yes'
    verdicts.push(spoken ? true : languages.length > 0 && interpreter === 'no' ? false : null)
  }
  if (question.when.length > 0) {
    const open = question.when.map((when) => {
      const { from, to } = windowOf(when, AT)
      return openWithin(service, from, to, ENGLAND)
    })
    verdicts.push(open.includes('yes') ? true : open.every((one) => one === 'no') ? false : null)
  }
  return verdicts.includes(false) ? 'does not fit' : verdicts.includes(null) ? 'may fit' : 'fits'
}
