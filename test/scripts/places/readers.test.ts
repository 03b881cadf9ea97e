import { describe, expect, it } from 'vitest'
import { readers } from '../../../scripts/places/import/readers.ts'
import { headOf } from '../../core/lists/table/fixtures.ts'

const lines: string[] = []
const read = (bytes: Uint8Array) =>
  readers.csv(
    { name: 'list.csv', bytes },
    { head: headOf(), columns: {}, locateIn: async () => () => null, say: () => undefined, progress: (line) => void lines.push(line) },
  )
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a table as text', () => {
  it('may have more rows than a workbook, and says how far it is', async () => {
    const rows = Array.from({ length: 20_500 }, (_, at) => `Pantry ${at},Food pantry,${at} Low Road\n`)
    const { services, refused } = await read(bytesOf(`Name,Kind,Address\n${rows.join('')}`))
    expect([services.length, refused.length]).toEqual([20_500, 0])
    expect(lines).toEqual(['Read 20,000 of 20,500 rows …'])
  })
  it('is refused with over 200,000 rows, and what to do is said', async () => {
    await expect(read(bytesOf(`Name,Kind\n${'St Mark,Food bank\n'.repeat(200_001)}`))).rejects.toThrow(
      'the table has more than 200000 rows; split it, or leave out what lies elsewhere',
    )
  })
  it('is refused over 100 MB, before it is read', async () => {
    await expect(read(new Uint8Array(100_000_001))).rejects.toThrow('it has 101 MB, at most 100 are read: split it')
  })
})
