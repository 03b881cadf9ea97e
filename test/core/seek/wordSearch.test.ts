import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readServices } from '../../../core/listing/dataset.ts'
import type { Service } from '../../../core/listing/service.ts'
import { wordSearch, type WordSearch } from '../../../core/seek/wordSearch.ts'
import { makeService } from '../listing/makeService.ts'

const KINDS: Partial<Record<Service['types'][number], string>> = {
  'food-bank': 'Food bank',
  'food-pantry': 'Food pantry',
  'pay-as-you-feel-cafe': 'Pay as you feel café',
}
const kindWords = (type: Service['types'][number]): string => KINDS[type] ?? type.replaceAll('-', ' ')

const LITTLE: Service[] = [
  makeService({ id: 'bank', name: 'Whalley Range Foodbank' }),
  makeService({ id: 'lalley', name: 'Lalley Centre', types: ['food-pantry'], address: 'Collyhurst' }),
  makeService({ id: 'cafe', name: 'Café Sans Frontières', types: ['pay-as-you-feel-cafe'] }),
  makeService({ id: 'fete', name: 'Jardin d’Été', types: ['event'] }),
  makeService({ id: 'advice', name: 'Money Matters', types: ['advice-debt'] }),
  makeService({ id: 'baby', name: 'Little Steps', types: ['baby-bank'], summary: 'Prams for Moss Side families' }),
  makeService({ id: 'halal', name: 'Noor Kitchen', types: ['community-meal'], food: { ...makeService({}).food, diet: ['halal'] } }),
]

describe('words however they are spelled', () => {
  const { find } = wordSearch(LITTLE, kindWords)
  const found = (text: string): string[] => [...(find(text) ?? new Map<string, number>())].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)

  it.each([
    ['foodbanc', 'bank'],
    ['foodbnak', 'bank'],
    ['Lally', 'lalley'],
    ['Lawley', 'lalley'],
    ['LALLEY', 'lalley'],
    ['cafe', 'cafe'],
    ['café', 'cafe'],
    ['frontieres', 'cafe'],
    // Too short to be misspelled: found because accents do not count.
    ['ete', 'fete'],
    ['pant', 'lalley'],
    ['whaley range', 'bank'],
    ['bailiff', 'advice'],
    ['owe money', 'advice'],
    ['nappies', 'baby'],
    ['moss side', 'baby'],
    ['collyhurst', 'lalley'],
    ['halal', 'halal'],
    ['soup kitchen', 'halal'],
  ])('%s finds %s first', (text, id) => {
    expect(found(text)[0]).toBe(id)
  })

  it('wants all the words where one listing holds them all, else any of them', () => {
    expect(found('money matters')).toEqual(['advice'])
    expect(found('collyhurst halal').toSorted()).toEqual(['halal', 'lalley'])
  })

  it.each(['', '   ', '!?–…', '🥫', '\u0000'])('asks nothing: %j', (text) => {
    expect(find(text)).toBeNull()
  })

  it('finds nothing where nothing is like it', () => {
    expect(find('xylophone')?.size).toBe(0)
  })

  it('reads the first 80 characters alone, so a long text costs no more than a short one', () => {
    expect(found(`lalley ${'zebra '.repeat(20_000)}`)).toEqual(found(`lalley ${'zebra '.repeat(12)}z`))
    expect(found(`${' '.repeat(100_000)}lalley`)).toEqual([])
    expect(find('a'.repeat(100_000))?.size).toBe(0)
  })
})

describe('on the listings of Greater Manchester', () => {
  const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
  let index: WordSearch
  beforeAll(() => {
    index = wordSearch(services, kindWords)
  })

  it('finds every listing by its whole name', () => {
    for (const { id, name } of services) if (name.length <= 80) expect(index.find(name)?.has(id), name).toBe(true)
  })

  it('finds every listing whose name holds the word, as looking through all the names does', () => {
    const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{5,}/g) ?? []
    const words = [...new Set(services.flatMap(({ name }) => wordsOf(name)))].filter((_, at) => at % 5 === 0)
    expect(words.length).toBeGreaterThan(50)
    const missed = words.flatMap((word) => {
      const found = index.find(word)
      return services
        .filter(({ name, id }) => wordsOf(name).includes(word) && found?.has(id) !== true)
        .map(({ name }) => `${word}: ${name}`)
    })
    expect(missed).toEqual([])
  })
})
