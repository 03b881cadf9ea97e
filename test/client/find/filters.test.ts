import { expect, describe, it } from 'vitest'
import { BLANK } from '../../../core/listing/blank.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { list, read } from '../rendered.ts'

const id = (n: number) => `00000000-0000-5000-8000-00000000000${n}`
const referral = (routes: ('open' | 'professional')[]) => ({ ...BLANK.referral, routes })

/** Tuesday 24 November 2026, 11 am: the pantry is open till noon, the meal is on Saturday. */
const SERVICES = [
  makeService({
    id: id(1),
    name: 'Pantry',
    types: ['food-pantry'],
    referral: referral(['open']),
    hours: [rule('TU', '10:00', '12:00')],
    hoursRead: 'whole',
  }),
  makeService({
    id: id(2),
    name: 'Meal',
    types: ['community-meal'],
    hours: [rule('SA', '10:00', '12:00')],
    hoursRead: 'whole',
    food: { ...BLANK.food, formula: 'no' },
  }),
  makeService({ id: id(3), name: 'Bank', referral: referral(['professional']), access: { ...BLANK.access, stepFree: 'no' } }),
  makeService({ id: id(4), name: 'Library', types: ['library'], access: { ...BLANK.access, stepFree: 'yes' } }),
  makeService({ id: id(5), name: 'Elders', eligibility: { ...BLANK.eligibility, minAge: 60 }, languages: ['pl'], interpreter: 'no' }),
]
const html = (query: string) => list(SERVICES, { query }).html

/** Every box: what it asks, its name as it is read aloud, whether it is ticked, and whether it can be pressed. */
function boxes(query: string) {
  return [...html(query).matchAll(/<input type="checkbox"[^>]*>/g)].map(([tag]) => {
    const said = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    return {
      ask: said('name'),
      value: said('value'),
      name: said('aria-label'),
      set: tag.includes('checked'),
      off: tag.includes('aria-disabled'),
    }
  })
}

/** The cards that stand there: those that fit and those that may. A kind must be chosen, or each need shows its nearest alone. */
const cardsOn = (query: string): number => [...html(query).matchAll(/ data-id="/g)].length

const numberOf = (name: string): number => (name.endsWith('none here') ? 0 : Number(/, (\d+) places?/.exec(name)![1]))

describe('the filters', () => {
  it('say the number of places that each choice would leave, and it is so after the press', () => {
    const kinds = 'types=food-pantry,community-meal,food-bank,library'
    for (const query of [kinds, `${kinds}&needs=no-referral`, `${kinds}&needs=halal,step-free&when=today`]) {
      const asked = new URLSearchParams(query)
      for (const { ask, value, name, set } of boxes(query)) {
        const values = (asked.get(ask) ?? '').split(',').filter((one) => one !== '')
        const pressed = new URLSearchParams(asked)
        pressed.set(ask, (set ? values.filter((one) => one !== value) : [...values, value]).join(','))
        expect(numberOf(name), `${query} then ${name}`).toBe(cardsOn(pressed.toString()))
      }
    }
  })

  it('say in words what is read aloud, of a set one what is left without it', () => {
    const names = (query: string) => boxes(query).map(({ name }) => name)
    // Without a referral: not the bank, which wants one. Halal: nor the library.
    expect(names('')).toContain('I have no referral or voucher, 4 places')
    expect(names('needs=no-referral')).toContain('I have no referral or voucher, 5 places without it')
    expect(names('needs=no-referral')).toContain('Halal, 3 places, none sure')
    expect(names('types=library')).toContain('Halal, none here')
  })

  it('that would leave nothing cannot be pressed, except to take them away', () => {
    const library = boxes('types=library&needs=halal')
    expect(library.find(({ value }) => value === 'kosher')).toMatchObject({ off: true, set: false })
    expect(library.find(({ value }) => value === 'halal')).toMatchObject({ off: false, set: true, name: 'Halal, 1 place without it' })
  })

  it('work without script: an ordinary form that keeps kinds, area and clock', () => {
    const form = /<form[^>]*method="get".*?<\/form>/s.exec(html('types=food-bank&area=M16&when=sat-am'))![0]
    expect([...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name, value])).toEqual([
      ['types', 'food-bank'],
      ['area', 'M16'],
      ['when', 'sat-am'],
    ])
    expect(read(form)).toContain('Show what fits')
  })

  it('tell how many are set on the line that opens them', () => {
    const line = (query: string) => read(/<details class="fold filters".*?<\/summary>/s.exec(html(query))![0]).trim()
    expect(line('')).toBe('Filter results')
    expect(line('needs=no-referral,free&children=baby')).toBe('Filter results : 3 set')
  })

  it('keep languages that were chosen as boxes, and offer the others with their numbers', () => {
    expect(
      boxes('languages=pl,ur')
        .filter(({ ask }) => ask === 'languages')
        .map(({ name }) => name),
    ).toEqual(['Polski, 4 places without it', 'اردو, 5 places without it'])
    // The elders have Polish and no interpreter; of the other four nothing is stated.
    expect(html('')).toMatch(/<option value="ur">[^<]*\(4, none sure\)<\/option>/)
    expect(html('')).toMatch(/<option value="pl">[^<]*\(5\)<\/option>/)
  })
})

describe('the two filters that most people need', () => {
  const quick = (query: string) =>
    [.../<ul class="quick".*?<\/ul>/s.exec(html(query))![0].matchAll(/<a [^>]*>/g)].map(([tag]) => ({
      name: /aria-label="([^"]*)"/.exec(tag)![1],
      href: /href="([^"]*)"/.exec(tag)![1]!.replaceAll('&amp;', '&'),
      set: tag.includes('aria-current'),
    }))

  it('are always there as links, each with its number', () => {
    // Today: the pantry; bank, library and elders do not say; the meal is on Saturday.
    expect(quick('area=M16')).toEqual([
      { name: 'No voucher needed, 4 places', href: '/find/greater-manchester?needs=no-referral&area=M16', set: false },
      { name: 'Open today, 4 places', href: '/find/greater-manchester?when=today&area=M16', set: false },
    ])
  })

  it('are taken away by a second press', () => {
    expect(quick('needs=no-referral&when=today')).toEqual([
      { name: 'No voucher needed, 4 places without it', href: '/find/greater-manchester?when=today', set: true },
      { name: 'Open today, 4 places without it', href: '/find/greater-manchester?needs=no-referral', set: true },
    ])
  })
})
