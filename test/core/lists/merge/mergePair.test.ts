import { expect, it } from 'vitest'
import { mergePair } from '../../../../core/lists/merge/mergePair.ts'
import { listing } from '../../../../core/lists/row/listing.ts'

const row = (list: string, phone: string) =>
  listing(
    { source: list, record: 'vale', on: `2024-0${list.length}-01`, how: 'published list' },
    { name: 'Vale Kitchen', types: ['food-pantry'], phone },
  )
const [first, second, third] = [row('a', '0161 496 0001'), row('ab', '0161 496 0002'), row('abc', '0161 496 0003')]

it('leaves the rows as they were, unless the first is done with', () => {
  const before = structuredClone([first, second, third])
  const copied = mergePair(mergePair(first, second), third)
  const gathered = mergePair(mergePair(first, second), third, false, true)
  expect(gathered).toEqual(copied)
  expect(gathered.phone).toBe('0161 496 0003')
  expect(gathered.sources.map(({ source }) => source)).toEqual(['a', 'ab', 'abc'])
  expect([first, second, third]).toEqual(before)
})
