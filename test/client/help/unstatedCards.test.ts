import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { fit } from '../../../core/seek/fit.ts'
import { NEEDS, type Need } from '../../../core/seek/needs.ts'
import { NO_QUESTION, type Question } from '../../../core/seek/question.ts'
import { foundOf } from '../../../core/seek/search.ts'
import { FULL, STATEMENTS, withoutAll } from './fullListing.ts'
import { list, M16, NOW, read } from '../rendered.ts'

const cardOf = (service: typeof FULL, query = ''): string =>
  read(
    list([service], { where: M16, query: `area=M16&types=${service.types.join(',')}${query}` }).html.replaceAll(/<!--.*?-->/g, ''),
  ).replaceAll(/[\u2066-\u2069]/g, '')

describe('a card without a statement', () => {
  it('says everything where everything is stated', () => {
    const text = cardOf(FULL)
    for (const words of ['Open until 2 pm', 'on foot', 'You can refer yourself (membership)', '0161 222 3032', 'Checked 3 weeks ago'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/not stated|not confirmed/i)
  })

  it.each([
    ['open', ['hours', 'hoursText', 'hoursRead'], 'Not confirmed – ring first no hours published', 'Open until'],
    [
      'open, where no source dates the hours',
      ['confirmed.hours'],
      'Not confirmed – ring first Hours once listed: Tuesdays 10 am–2 pm',
      'Open until',
    ],
    ['referral', ['referral'], 'Referral: not stated', 'refer yourself'],
    ['route of referral', ['referral.routes'], 'Needs: membership. Referral: not stated', 'refer yourself'],
    ['phone', ['phone'], 'No phone listed. Free: Help through Hardship 0808 208 2138', '0161 222 3032'],
    // The heading above says "ring before you go" already.
    ['checked', ['confirmed'], 'Last checked: not stated', 'Checked 3 weeks'],
    ['the way', ['at'], 'How far it is: not known', 'on foot'],
    ['street and number', ['address'], 'M16 0RA You can refer', '1 High Street'],
    ['the whole address', ['address', 'postcode'], 'Address: not stated', 'High Street'],
    ['the way and the address', ['at', 'address', 'postcode', 'serves'], 'Where it is: not stated', 'on foot'],
    ['the way and the address of what serves an area', ['at', 'address', 'postcode'], 'Area: All of Old Trafford – ask where', 'on foot'],
  ] as const)('says so: %s', (_, paths, words, gone) => {
    const text = cardOf(withoutAll(...paths))
    expect(text).toContain(words)
    expect(text).not.toContain(gone)
    expect(text).not.toMatch(/\bno referral needed|\bclosed\b|\bno door\b/i)
  })
})

/** What states the answer to a question, and how a card says that it is missing. */
const STATED_BY: Record<Need, [paths: string[], missing: string]> = {
  'no-referral': [['referral.routes', 'referral.needs'], 'whether you need a referral'],
  'no-id': [['bring'], 'whether you need ID or papers'],
  free: [['cost'], 'cost'],
  'no-kitchen': [['food.needsKitchen'], 'whether the food needs cooking'],
  'comes-to-me': [['mode'], 'whether it comes to you'],
  'by-phone': [['mode'], 'help by phone or online'],
  halal: [['food.diet'], 'halal'],
  kosher: [['food.diet'], 'kosher'],
  vegetarian: [['food.diet'], 'vegetarian'],
  vegan: [['food.diet'], 'vegan'],
  'gluten-free': [['food.diet'], 'gluten free'],
  allergies: [['food.allergens'], 'allergens'],
  formula: [['food.formula'], 'baby formula'],
  'baby-food': [['food.babyFood'], 'baby food'],
  nappies: [['food.nappies'], 'nappies'],
  pets: [['food.pet'], 'pet food'],
  'step-free': [['access.stepFree'], 'step-free way in'],
  toilet: [['access.toilet'], 'accessible toilet'],
  seats: [['access.seatedWait'], 'somewhere to sit'],
  quiet: [['access.quiet'], 'quiet space'],
  'hearing-loop': [['access.hearingLoop'], 'hearing loop'],
  bsl: [['access.bsl'], 'British Sign Language'],
}

const QUESTIONS: [query: string, paths: string[], missing: string][] = [
  ...NEEDS.map((need): [string, string[], string] => [`&needs=${need}`, ...STATED_BY[need]]),
  ['&children=5-10', ['eligibility.minAge', 'eligibility.maxAge', 'eligibility.groups'], 'whether children can come'],
  ['&languages=pl', ['languages', 'interpreter'], 'your language'],
  ['&when=now', ['hours', 'hoursText', 'hoursRead'], 'whether it is open then'],
  ['&when=now', ['hours'], 'whether it is open then'],
  ['&when=wed', ['hours', 'hoursText', 'hoursRead', 'exceptions'], 'whether it is open then'],
]

const MIDDLE = 'Not stated – ring first 1 place'

describe('a question that a listing does not answer', () => {
  it.each(QUESTIONS)('%s puts it in the middle, and the card says what is missing', (query, paths, missing) => {
    const answered = cardOf(FULL, query)
    const silent = cardOf(withoutAll(...paths), query)
    if (query !== '&when=wed') expect(answered).toContain('Fits what you asked 1 place')
    expect(answered).not.toContain(MIDDLE)
    expect(silent).toContain(MIDDLE)
    expect(silent).toContain(`Not stated: ${missing}`)
  })

  it('is never held against it: nothing that is left out alone moves it to "does not fit"', () => {
    const questions: Question[] = [
      ...NEEDS.map((need) => ({ ...NO_QUESTION, needs: [need] })),
      { ...NO_QUESTION, children: ['5-10'], languages: ['pl'], when: ['now'] },
    ]
    // Without its routes a listing still states that it asks for a voucher.
    const paths = STATEMENTS.filter((path) => !['id', 'name', 'types', 'sources', 'referral.routes'].includes(path))
    for (const path of paths) {
      const found = [foundOf(withoutAll(path), { from: M16.from, at: NOW, calendar: ENGLAND })]
      for (const question of questions)
        expect(fit(found, question, NOW, ENGLAND).others, `${question.needs.join()} without ${path}`).toEqual([])
    }
  })
})
