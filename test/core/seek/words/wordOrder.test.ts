import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Service } from '../../../../core/listing/service.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import { wordSearch } from '../../../../core/seek/wordSearch.ts'
import { crisesIn } from '../../../../core/seek/words/crisis.ts'
import { bigStems, isSmallWord } from '../../../../core/seek/words/smallWords.ts'
import { THINGS } from '../../../../core/seek/words/synonyms.ts'
import { tokensOf } from '../../../../core/seek/words/tokensOf.ts'
import { makeService } from '../../listing/makeService.ts'

const kindWords = (type: ServiceType): string => type.replaceAll('-', ' ')
const named = (name: string, types: ServiceType[] = ['event'], more: Partial<Service> = {}) =>
  makeService({ id: name, name, types, ...more })
const searchOf = (services: readonly Service[]) => {
  const { find } = wordSearch(services, kindWords)
  return (text: string): string[] => [...(find(text) ?? [])].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Made-up words, so that no thing of the field is among them. */
const made = fc
  .stringMatching(/^[bdfgklmprtvz][aeiou][bdfgklmprtvz][aeiou][bdfgklmprtvz]{1,2}$/)
  .filter((word) => crisesIn(word).length === 0)

describe('the order of words', () => {
  it('is exact, then begun, and never a mended word where one is spelled so', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('a', 'e', 'o'), (word, vowel) => {
        const begun = `${word}${vowel}k`
        const near = `${word.slice(0, 2)}x${word.slice(3)}`
        const find = searchOf([named(near), named(begun), named(word)])
        expect(find(word)).toEqual([word, begun])
        expect(find(`${word.slice(0, -1)}q`).length).toBeGreaterThan(0)
      }),
    )
  })

  it('asks what only begins so of the last word alone', () => {
    const find = searchOf([named('Marlow Kestrelling'), named('Marlowhead Kestrel'), named('Marlow Kestrel')])
    expect(find('marlow kestrel')).toEqual(['Marlow Kestrel', 'Marlow Kestrelling'])
    expect(find('marlow kest')).toEqual(['Marlow Kestrelling', 'Marlow Kestrel'])
  })

  it('puts the very name first, and lets all else be equal, so that nearness decides', () => {
    const { find } = wordSearch([named('Zeb Foodbank', ['food-bank']), named('Chapel', ['food-bank']), named('Lido Hub')], kindWords)
    const scores = find('food bank')!
    expect(scores.get('Zeb Foodbank')).toBe(scores.get('Chapel'))
    expect(scores.has('Lido Hub')).toBe(false)
    expect(searchOf([named('Lido Hub Annexe'), named('Lido Hub')])('the lido hub')[0]).toBe('Lido Hub')
  })
})

it('a place among the words is not asked of a listing, but puts those in it first; alone, it asks for nothing where none is there', () => {
  const services = [
    named('Chapel', ['food-bank'], { address: '1 High Street, Eccles' }),
    named('Well', ['food-bank'], { postcode: 'M16 0RA' }),
  ]
  const { find, read } = wordSearch(services, kindWords, ['Bristol, City of', 'Bolton'])
  const scores = find('food bank M16')!
  expect(scores.get('Well')).toBeGreaterThan(scores.get('Chapel')!)
  expect([...find('food bank near bolton')!.values()]).toEqual([...find('food bank')!.values()])
  expect(read('debt in Bristol')).toEqual({ words: 'debt', place: 'Bristol' })
  expect([find('BS3'), find('near Bolton')]).toEqual([null, null])
})

const SMALL = ['the', 'a', 'near', 'me', 'please', 'I', 'need', 'some', 'free', 'my', 'open', 'today', 'help', 'with']
const BIG = ['nappies', 'foodbanc', 'debt', 'pantry', 'kestrel', 'halal', 'wifi', 'univeral credit', 'lunch']

describe('small words', () => {
  const services = [
    named('Kestrel House', ['baby-bank']),
    named('The Well', ['food-bank', 'community-meal']),
    named('Pantry', ['food-pantry']),
    named('Advice at the Well', ['advice-debt', 'advice-benefits']),
    named('Library', ['library']),
  ]
  const { find } = wordSearch(services, kindWords)

  it('change nothing, however many and wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BIG),
        fc.array(fc.constantFrom(...SMALL), { maxLength: 4 }),
        fc.array(fc.constantFrom(...SMALL), { maxLength: 4 }),
        (big, before, after) => {
          expect(find([...before, big, ...after].join(' '))).toEqual(find(big))
        },
      ),
    )
  })

  it('alone ask for nothing, but find a name that is made of them', () => {
    expect([find('near me'), find('I need help please')]).toEqual([null, null])
    expect(searchOf([named('Our Place'), named('Elsewhere')])('our place')).toEqual(['Our Place'])
  })

  it('name no kind of help, and "no" is none of them', () => {
    const kinds = THINGS.flatMap(({ says }) => says).filter((said) => bigStems(tokensOf(said)).length === 0)
    expect(kinds).toEqual([])
    expect([isSmallWord('no'), isSmallWord('not'), isSmallWord('the')]).toEqual([false, false, true])
  })
})

describe('things of the field', () => {
  it('are found by each way of saying them, as by every other', () => {
    // Somebody who says "diapers" means what somebody means who says "nappies".
    const every = THINGS.flatMap(({ kinds, elseKinds = [] }) => [...kinds, ...elseKinds])
    const find = searchOf([...new Set(every)].map((type) => named(`Kestrel ${type.length} ${type[0]}`, [type], { id: type })))
    for (const { says, kinds } of THINGS)
      if (kinds.length > 0)
        for (const said of says)
          expect(
            find(said).some((id) => kinds.includes(id as ServiceType)),
            said,
          ).toBe(true)
  })

  it.each([
    ['nappies', 'diapers'],
    ['food bank', 'foodbank'],
    ['food bank', 'Food-Bank'],
    ['larder', 'pantry'],
    ['baby milk', 'infant formula'],
    ['electric', 'prepayment meter'],
    ['evicted', 'section 21'],
    ['school uniform', 'blazer'],
    ['sanitary pads', 'tampons'],
    ['counselling', 'therapist'],
  ])('"%s" and "%s" are one', (one, other) => {
    const types: ServiceType[] = [
      'baby-bank',
      'food-bank',
      'food-pantry',
      'advice-energy',
      'advice-housing',
      'clothing',
      'hygiene-packs',
      'mental-health',
      'library',
    ]
    const find = searchOf(types.map((type) => named(`Kestrel ${type[0]}`, [type], { id: type })))
    expect(find(one).length).toBeGreaterThan(0)
    expect(find(other)).toEqual(find(one))
  })

  it('that nobody is are answered by a guess; a guess never stands beside the thing', () => {
    const bank = named('Chapel', ['food-bank'])
    expect(searchOf([bank, named('Library', ['library'])])('nappies')).toEqual(['Chapel'])
    expect(searchOf([bank, named('Little Steps', ['baby-bank'])])('nappies')).toEqual(['Little Steps'])
  })

  it('that are stated of a listing are found by the fact', () => {
    const stated = named('Chapel', ['food-bank'], { food: { ...makeService({}).food, nappies: 'yes', diet: ['halal'] } })
    const find = searchOf([stated, named('Chapel Hall', ['food-bank'])])
    expect([find('nappies'), find('halal')]).toEqual([['Chapel'], ['Chapel']])
  })
})
