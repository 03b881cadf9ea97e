import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../core/lists/table/readTable.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { judgeTables, locatePostcode } from '../judgeTable.ts'
import { headOf } from './fixtures.ts'

/** Lists in the shapes in which councils keep them, with what a careful person makes of each. */
const SETS = ['tables', 'tables2', 'tables3', 'tables4', 'tables5', 'tables6'].map((name) => {
  const folder = `test/core/lists/${name}`
  return { folder, tables: judgeTables(folder) }
})
const LISTS = SETS.flatMap(({ folder, tables }) =>
  tables.map(({ name, list, ...rest }) => {
    if (typeof list === 'string') throw new Error(`${name}: ${list}`)
    return { ...rest, list, name: `${folder.split('/').at(-1)}/${name}` }
  }),
)

describe('lists as councils keep them', () => {
  it.each(SETS)('of $folder have nine columns of ten recognised without a mapping', ({ tables }) => {
    const judged = tables.flatMap(({ columns }) => columns)
    const wrong = judged.filter(({ expected, means }) => expected !== means)
    expect(wrong.length / judged.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1)
  })

  it.each(LISTS.filter(({ name }) => name.startsWith('tables/')))('$name comes in but for the rows that cannot', ({ expected, list }) => {
    expect(list.refused).toHaveLength(expected.refused!)
    expect(list.services.length).toBeGreaterThan(0)
  })

  it.each(LISTS)('$name gives away nobody', ({ leaked }) => expect(leaked).toEqual([]))

  it.each(LISTS)('$name comes back from our own form to the byte', ({ list }) => {
    const text = writeTable(list.services)
    expect(writeTable(readTable(text, headOf({ title: 'A list' }), locatePostcode).services)).toBe(text)
  })
})
