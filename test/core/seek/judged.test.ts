import { describe, expect, it } from 'vitest'
import { answersToWords } from '../../../core/seek/words/answersToWords.ts'
import { wordSearch, type WordSearch } from '../../../core/seek/wordSearch.ts'
import { crisisLines } from '../../../core/support/crisisLines.ts'
import { answersFrom, councils, faultsOf, packOf, whereOf } from './judge.ts'
import { JUDGED, type Judged } from './judgedQueries.ts'

const searches = new Map<string, WordSearch>()
function searchOf(place: string): WordSearch {
  const made = searches.get(place) ?? wordSearch(packOf(place).services, (type) => type.replaceAll('-', ' '), councils)
  searches.set(place, made)
  return made
}

async function faults(query: Judged): Promise<string[]> {
  const words = searchOf(query.place)
  const from = await whereOf(query, words.read(query.says).place)
  const found = answersToWords(answersFrom(packOf(query.place), from), words, query.says)
  return faultsOf(query, found, crisisLines(query.says).lines[0]?.id ?? null)
}

describe('words as people type them, on the lists as they are', () => {
  it('there are sixty at least, each once', () => {
    expect(JUDGED.length).toBeGreaterThanOrEqual(60)
    expect(new Set(JUDGED.map(({ place, area, says }) => `${place} ${area} ${says}`)).size).toBe(JUDGED.length)
  })

  it.each(JUDGED.map((query) => [query.says, query] as const))('"%s" has the right answers', async (_says, query) => {
    expect(await faults(query)).toEqual([])
  })

  it('a wrong answer is seen to be wrong', async () => {
    const query: Judged = {
      place: 'greater-manchester',
      area: 'M16',
      says: 'library',
      first: { kinds: ['food-bank'] },
      never: { kinds: ['library'] },
      line: 'shelter',
    }
    expect((await faults(query)).map((fault) => fault.split(' ')[0])).toEqual(['first', 'holds', 'rings'])
  })
})
