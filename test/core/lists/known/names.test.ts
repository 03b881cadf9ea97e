import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../../core/lists/known/communityListings.ts'
import { readTypes } from '../../../../core/lists/known/gmFoodSupport.ts'
import { libraryName } from '../../../../core/lists/known/libraries.ts'

describe('the name of a library', () => {
  it.each([
    ['Sale', 'Sale Library'],
    ['Bristol Central', 'Bristol Central Library'],
    ['Hale  Library', 'Hale Library'],
    ['Library at the Dome', 'Library at the Dome'],
    ['Breightmet collection', 'Breightmet collection (library)'],
    ['Elmwood Place', 'Elmwood Place (library)'],
    ['Weoley Castle Community Centre', 'Weoley Castle Community Centre (library)'],
  ])('%s is called %s', (name, said) => expect(libraryName(name)).toBe(said))
})

describe('the kinds of help that a row names', () => {
  const row = (Name: string, referral = 'Not known', times = 'NA', Website = '') =>
    readTypes({ Name, 'Referral method': referral, 'Opening times': times, Website })

  it('are a pantry where a weekly price is paid for membership, whatever it is called', () => {
    expect(row('Corps of the East', '£3 a week membership')).toEqual({ types: ['food-pantry'], isStated: true })
    expect(row('Corps of the East', 'Membership for local people, £2.50 fee per week')).toEqual({ types: ['food-pantry'], isStated: true })
  })

  it('are no café that asks for what one feels only because it is a café', () => {
    expect(row('Grace Church', 'Café', 'Saturdays 10am-2pm', 'http://grace.example/food-bank/')).toEqual({
      types: ['food-bank'],
      isStated: true,
    })
    expect(row('Grace Café', 'Pay as you feel').types).toContain('pay-as-you-feel-cafe')
  })

  it('are a shop for food only where the name is of one', () => {
    expect(row('Anson Community Shop').types).toEqual(['food-pantry'])
    expect(row('The Mission', 'Referral only', 'Tuesday 10am-1pm (community shop)')).toEqual({ types: ['food-bank'], isStated: false })
  })

  it('are the list’s own word where the row names none', () => {
    expect(row('Northfield Children’s Centre', 'Referral')).toEqual({ types: ['food-bank'], isStated: false })
    expect(row('Day centre', 'Food & drink available')).toEqual({ types: ['community-meal'], isStated: true })
  })
})

describe('the page that a row was gathered from', () => {
  it.each([
    ['https://www.example.org/a', 'https://www.example.org/a', 'example.org'],
    ['https://example.org/a ; http://example.com/b', 'https://example.org/a', 'example.org'],
    ['github:traffordDataLab/maps digital/data.csv', 'https://github.com/traffordDataLab/maps', 'Trafford Data Lab, Trafford Council'],
    ['https://github.com/someone/site', 'https://github.com/someone/site', 'someone on GitHub'],
    ['', null, 'not stated'],
  ])('"%s" is credited', (cell, url, publisher) => expect(pageOf(cell)).toEqual({ url, publisher }))
})
