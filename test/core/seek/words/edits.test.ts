import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edits, nearestWords } from '../../../../core/seek/words/edits.ts'

/** Add, take away, change or swap neighbours, by trying all: optimal string alignment as it is defined. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [slow(restA, b) + 1, slow(a, restB) + 1, slow(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(slow(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

it('counts edits as trying all of them does', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      const count = slow(a, b)
      expect(edits(a, b, most)).toBe(count > most ? Infinity : count)
    }),
  )
})

it('mends one slip in a short word, two in a long one, none in three letters', () => {
  const words = ['debt', 'nappy', 'pantry', 'benefit', 'counselling']
  expect(nearestWords('dept', words)).toEqual(['debt'])
  expect(nearestWords('benifits', words)).toEqual(['benefit'])
  expect(nearestWords('conselling', words)).toEqual(['counselling'])
  expect(nearestWords('deb', words)).toEqual([])
  expect([nearestWords('ebnefit', words), nearestWords('happy', words)]).toEqual([['benefit'], []])
  expect(nearestWords('naepi', words)).toEqual([])
})
