import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import type { Service } from '../../../core/listing/service.ts'
import { stepsOf } from '../../../core/match/byReasons.ts'
import { type Circumstances, NO_CIRCUMSTANCES } from '../../../core/match/circumstances.ts'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import { match } from '../../../core/match/match.ts'
import type { NeedMatch, Option } from '../../../core/match/matched.ts'
import { weekdaysNamed } from '../../../core/match/judge/weekdaysNamed.ts'
import { readWhen } from '../../../core/seek/when.ts'
import { makeService, rule } from '../listing/makeService.ts'

/** A Tuesday. */
const AT = readInstant('2026-11-24T11:00')!
const HOME: [number, number] = [-2.2, 53.4]
const MANCHESTER = 'E08000003'
const BURY = 'E08000002'
const PHONE = '0161 496 0000'

/** So many minutes on foot to the north: 80 m a minute, streets 1.3 times the straight line. */
const away = (minutes: number): [number, number] => [HOME[0], HOME[1] + (minutes * 80) / 1.3 / 111_195]
const checked = (on: string): Partial<Service> => ({
  confirmed: Object.fromEntries(
    ['name', 'types', 'status'].map((fact) => [fact, { on, by: 'publisher', how: 'published list', source: 'list' }]),
  ),
})
const place = (name: string, said: Partial<Service>): Service =>
  makeService({ id: name, name, at: HOME, phone: PHONE, authority: MANCHESTER, ...checked('2026-09-01'), ...said })
const whom = (text: string): Partial<Service> => ({ eligibility: { ...BLANK.eligibility, text } })

const matched = (need: ClientNeed, services: readonly Service[], said: Partial<Circumstances> = {}): NeedMatch =>
  match(services, {
    client: { ...NO_CIRCUMSTANCES, from: HOME, areas: [MANCHESTER], needs: [need], ...said },
    at: AT,
    calendar: ENGLAND,
  })[0]!
const order = (...asked: Parameters<typeof matched>): string[] => matched(...asked).options.map(({ found }) => found.service.name)
const nearOf = ({ reasons }: Option): number => stepsOf(reasons.find(({ of }) => of === 'near')!)

describe('a journey and the age of a listing', () => {
  const near = place('near, of 2024', { types: ['food-bank'], at: away(24), ...checked('2024-07') })
  const far = place('far, of this autumn', { types: ['food-bank'], at: away(94) })

  it('rings the near one of two years ago before a family walks an hour and a half', () => {
    expect(order('food-today', [far, near], { children: ['baby'] })).toEqual([near.name, far.name])
    expect(order('food-today', [far, near])).toEqual([near.name, far.name])
    expect(order('food-today', [far, near], { children: ['baby'], noKitchen: true })).toEqual([near.name, far.name])
  })

  it('lets how lately they were checked decide between doors of like distance', () => {
    const likewise = place('as near, of this autumn', { types: ['food-bank'], at: away(27) })
    expect(order('food-today', [near, likewise])).toEqual([likewise.name, near.name])
  })

  it('still sends nobody to a near one that is closed, or not for them, or wants what they have not', () => {
    const closed = { ...near, name: 'closed', id: 'closed', status: 'closed' as const }
    const older = { ...near, name: 'older', id: 'older', eligibility: { ...BLANK.eligibility, minAge: 55 } }
    const voucher = {
      ...near,
      name: 'voucher',
      id: 'voucher',
      referral: { ...BLANK.referral, routes: ['professional' as const], needs: ['voucher' as const] },
    }
    const hour = { ...far, at: away(60) }
    expect(order('food-today', [closed, older, voucher, hour], { age: 30 })).toEqual([hour.name, 'voucher'])
  })

  it('counts a way more and more past what a client can reasonably walk, and sooner for who has small children or is old', () => {
    const cost = (minutes: number, said: Partial<Circumstances> = {}) =>
      nearOf(matched('food-today', [place('door', { types: ['food-bank'], at: away(minutes) })], said).options[0]!)
    expect([10, 20, 40, 80, 160].map((minutes) => cost(minutes - 0.5))).toEqual([-0, -1, -2, -4, -7])
    expect(cost(49, { children: ['1-4'] })).toBe(-3.5)
    expect(cost(49, { age: 80 })).toBeLessThan(cost(49))
    expect(cost(49, { access: ['step-free'] })).toBeLessThan(cost(49))
    expect(cost(79, { money: 'nothing' })).toBe(cost(79) - 3)
  })

  it('weighs the age of a listing less where a call can tell than where somebody may walk for nothing', () => {
    const silent = place('silent', { types: ['food-bank'], phone: null, ...checked('2018') })
    const rung = place('rung', { types: ['food-bank'], ...checked('2018') })
    const [of, off] = matched('food-today', [silent, rung]).options.map(({ reasons }) =>
      stepsOf(reasons.find((one) => one.of === 'checked')!),
    )
    expect([of, off]).toEqual([-2, -3])
  })

  it('asks any food bank for food that needs no cooking, one with a pantry no less than another', () => {
    const both = place('with a pantry', { types: ['food-bank', 'food-pantry'], at: away(39) })
    const bank = place('without', { types: ['food-bank'], at: away(19) })
    expect(order('food-today', [both, bank], { noKitchen: true })).toEqual(['without', 'with a pantry'])
  })
})

describe('signs of life', () => {
  const old = checked('2018-01')
  const listedIn = (on: string | null, gathered?: string): Partial<Service> => ({
    confirmed: {
      ...old.confirmed,
      status: { on, by: 'publisher', how: 'published list', source: 'list', ...(gathered === undefined ? {} : { gathered }) },
    },
  })
  const bank = (name: string, said: Partial<Service>) => place(name, { types: ['food-bank'], at: away(20), ...said })

  it('prefers one that a later list still has, though its facts are as old', () => {
    const gone = bank('in no list since', old)
    const kept = bank('in the list of this autumn', listedIn('2026-09'))
    expect(order('food-today', [gone, kept])).toEqual([kept.name, gone.name])
    const undated = bank('on a page read this spring', listedIn(null, '2026-04-18'))
    const [first] = matched('food-today', [undated]).options
    expect(first!.reasons).toContainEqual({ of: 'still listed', how: 'page', on: '2026-04-18', step: 1, rung: true })
  })

  it('takes a note that it may have ended as a reason to try another first', () => {
    const noted = bank('noted', { alert: { text: 'Set up for the pandemic.', until: null }, at: away(5) })
    expect(order('food-today', [noted, bank('plain', {})])).toEqual(['plain', 'noted'])
  })

  it('sends nobody farther for hours of eight years ago', () => {
    const hours = [{ ...rule('TU', '10:00', '16:00') }]
    const now = checked('2026-09-01').confirmed!
    const then = checked('2018-01').confirmed!.name!
    const hadHours = bank('hours of 2018', { hours, hoursRead: 'whole', confirmed: { ...now, hours: then }, at: away(35) })
    const none = bank('hours not known', { at: away(20), confirmed: { ...now, address: then } })
    expect(order('food-today', [hadHours, none])).toEqual([none.name, hadHours.name])
  })

  it('reads the day in hours that are words alone, as something to ask', () => {
    const tuesdays = bank('Tuesdays', { hoursText: 'hot meals Tuesdays', hoursRead: 'none' })
    const saturdays = bank('Saturdays', { hoursText: 'Saturdays', hoursRead: 'none' })
    const { options } = matched('food-today', [saturdays, tuesdays], { times: [readWhen('tue')!] })
    expect(options.map(({ found }) => found.service.name)).toEqual(['Tuesdays', 'Saturdays'])
    expect(options[0]!.unknown).toContain('when')
  })

  it.each([
    ['hot meals Tuesdays', [1]],
    ['Mon - Fri by appointment', [0, 1, 2, 3, 4]],
    ['Saturday afternoons', [5]],
    ['Friday to Sunday', [4, 5, 6]],
    ['every other Monday', []],
    ['weekdays except Thursday', []],
    ['by appointment', []],
  ])('reads the days of "%s"', (text, days) => {
    expect(weekdaysNamed(text)).toEqual(days)
  })
})

describe('a place that is gone to week after week', () => {
  it('counts the way more than one that is gone to once', () => {
    const near = (need: ClientNeed, type: Service['types'][number]) =>
      nearOf(matched(need, [place('door', { types: [type], at: away(79) })]).options[0]!)
    expect(near('cheap-shop', 'food-pantry')).toBe(near('clothes', 'clothing') - 1)
  })

  it('takes a group near, without a number, before one far off that has one and is booked', () => {
    const everyone = { eligibility: { ...BLANK.eligibility, groups: ['everyone'], text: 'Open to everyone' }, ...checked('2021-10') }
    const near = place('near', { types: ['group'], at: away(45), phone: null, ...everyone })
    const booked = { ...BLANK.referral, routes: ['self' as const], needs: ['appointment' as const] }
    const far = place('far', { types: ['group'], at: away(115), referral: booked, ...everyone })
    expect(order('company', [far, near], { age: 82 })).toEqual(['near', 'far'])
  })

  it('seeks company among people before a seat in a library', () => {
    const library = place('library', { types: ['library', 'warm-space'], at: away(15) })
    const meal = place('meal', { types: ['community-meal'], at: away(18) })
    expect(order('company', [library, meal])).toEqual(['meal', 'library'])
  })
})

describe('what those who run it are', () => {
  it('trusts a mosque to give halal food, and asks all the same', () => {
    const mosque = place('Central Mosque food bank', { types: ['food-bank'], at: away(30) })
    const other = place('food bank', { types: ['food-bank'], at: away(20) })
    const { options } = matched('food-today', [other, mosque], { diet: ['halal'] })
    expect(options[0]!.found.service.name).toBe(mosque.name)
    expect(options[0]!.unknown).toContain('halal')
    expect(order('food-today', [other, mosque])).toEqual([other.name, mosque.name])
  })

  it('takes a client of the council for one who is registered with its doctors', () => {
    const clinic = place('clinic', { types: ['mental-health'], ...whom('aged 16+ registered with a Manchester GP') })
    const hows = (areas: string[]) =>
      matched('low-mood', [clinic], { areas, age: 40 }).options[0]!.reasons.find(({ of }) => of === 'for whom')
    expect(hows([MANCHESTER])).toMatchObject({ how: 'their council' })
    expect(hows([BURY])).toMatchObject({ how: 'another council' })
  })
})

describe('advice to somebody who cannot get there', () => {
  const dropIn = place('Money drop-in', {
    types: ['advice-debt'],
    at: away(480),
    authority: BURY,
    referral: { ...BLANK.referral, routes: ['open'] },
  })
  const line = place('Debt advice', { types: ['advice-debt'], at: away(170), authority: BURY, ...checked('2016') })
  const visits = place('Comes to you', { types: ['advice-debt'], authority: MANCHESTER, mode: ['mobile'], at: null })

  it('rings an adviser, however far and old in the list, before it names a drop-in that nobody can reach', () => {
    expect(order('debt', [dropIn, line], { cannotGoOut: true })).toEqual(['Debt advice', 'Money drop-in'])
    expect(order('debt', [dropIn, line, visits], { cannotGoOut: true })).toEqual(['Comes to you', 'Debt advice', 'Money drop-in'])
    expect(matched('debt', [line], { cannotGoOut: true }).options[0]!.reasons).toContainEqual(
      expect.objectContaining({ of: 'near', how: 'spoken' }),
    )
  })

  it('rings one past all walking too, and walks to one that is near', () => {
    const silent = place('silent', { types: ['advice-debt'], at: away(150), phone: null })
    expect(order('debt', [silent, line])).toEqual(['Debt advice', 'silent'])
    const [near] = matched('debt', [place('near', { types: ['advice-debt'], at: away(15) })]).options
    expect(near!.reasons).toContainEqual(expect.objectContaining({ of: 'near', how: 'door' }))
  })

  it('takes no number of a place for help by phone where something is handed over', () => {
    const [bank] = matched('food-today', [place('bank', { types: ['food-bank'], at: away(170) })], { cannotGoOut: true }).options
    expect(bank!.reasons).toContainEqual(expect.objectContaining({ of: 'near', how: 'door', beyond: true }))
  })
})

describe('a place for some', () => {
  const general = place('Clothes', { types: ['clothing'], at: away(15), ...checked('2024-01') })
  const forThem = (text: string) => place('for some', { types: ['clothing'], at: away(25), ...whom(text) })

  it.each([
    ['asylum seekers and refugees', { noRecourse: true }],
    ['refugees and their families', { groups: ['refugee'], children: ['1-4'] }],
    ['Veterans and serving personnel', { groups: ['veteran'] }],
    ['LGBT people', { groups: ['lgbt'] }],
    ['Students', { groups: ['student'] }],
    ['Young people', { age: 17 }],
    ['Older people', { age: 79 }],
    ['Deaf people', { access: ['bsl'] }],
    ['Muslim families', { diet: ['halal'], children: ['1-4'] }],
  ] as const)('comes after one for all, but first for such as the client is: %s', (text, such) => {
    expect(order('clothes', [forThem(text), general], { age: 40 })).toEqual(['Clothes', 'for some'])
    expect(order('clothes', [forThem(text), general], { ...such, ...('age' in such ? {} : { age: 40 }) })).toEqual(['for some', 'Clothes'])
  })

  it('asks of a place for women, where it was not said what the client is, and takes it where she is', () => {
    const beside = place('for all', { types: ['clothing'], at: away(25) })
    const women = forThem('Women over 18')
    expect(matched('clothes', [women]).options[0]!.unknown).toContain('who')
    expect(order('clothes', [women, beside])).toEqual(['for all', 'for some'])
    expect(order('clothes', [women, beside], { groups: ['woman'], age: 30 })).toEqual(['for some', 'for all'])
    expect(order('clothes', [women, general], { groups: ['man'], age: 30 })).toEqual(['Clothes', 'for some'])
  })

  it('reads whom it is for in its name where its list does not say, but not in the name of the hall', () => {
    const named = place('African Caribbean Care Group', { types: ['befriending'] })
    const other = place('Befriending', { types: ['befriending'], at: away(35) })
    expect(order('company', [named, other])).toEqual(['Befriending', 'African Caribbean Care Group'])
    const hall = place('Deaf Centre food bank', { types: ['food-bank'] })
    expect(matched('food-today', [hall]).options[0]!.reasons.some(({ of }) => of === 'for whom')).toBe(false)
  })
})

describe('what a council owes those who live in it', () => {
  const own = place('Manchester Housing Options', { types: ['advice-housing'], at: away(70), ...checked('2019') })
  const other = place('Bury Housing Options', { types: ['advice-housing'], at: away(20), authority: BURY })

  it('is asked of their own council, though another’s is nearer', () => {
    expect(order('housing', [other, own])).toEqual([own.name, other.name])
    expect(order('housing', [other, own], { areas: [BURY] })).toEqual([other.name, own.name])
    expect(matched('housing', [own]).options[0]!.reasons).toContainEqual({ of: 'council', how: 'own' })
  })

  it('goes for its welfare fund too, and for none where it was not said where they live', () => {
    const fund = place('Household support fund', { types: ['crisis-fund'], at: away(60) })
    const theirs = place('Fund of Bury', { types: ['crisis-fund'], authority: BURY })
    expect(order('money', [theirs, fund])).toEqual([fund.name, theirs.name])
    expect(matched('money', [fund], { areas: [] }).options[0]!.reasons.some(({ of }) => of === 'council')).toBe(false)
  })
})
