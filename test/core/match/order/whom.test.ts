import { describe, expect, it } from 'vitest'
import { away, BURY, checked, MANCHESTER, matched, order, place, whom } from './orderOf.ts'

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

it('reads ages that stand in words alone', () => {
  const club = place('club', { types: ['group'], ...whom('ages 13 to 19 (up to 25 in some circumstances)') })
  const of = (age: number) => matched('company', [club], { age })
  expect([of(15).options.length, of(22).options[0]!.unknown.includes('age'), of(78).against[0]!.why]).toEqual([1, true, ['age']])
})

it('takes what is said of one part of a place for no word on the rest', () => {
  const centre = place('centre', { types: ['advice-benefits'], ...whom('breakfast: homeless people') })
  expect(matched('benefits', [centre]).options[0]!.reasons.some(({ of }) => of === 'for whom')).toBe(false)
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
