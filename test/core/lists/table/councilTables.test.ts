import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../../../core/lists/table/columns/fields.ts'
import { readTable } from '../../../../core/lists/table/readTable.ts'
import { tableText } from '../../../../core/lists/table/tableText.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { pointOf } from '../../../../core/place/postcode.ts'
import { heldTable } from '../../place/heldTable.ts'
import { headOf } from './fixtures.ts'

/** Lists in the shapes in which councils keep them, with what a careful person makes of each. */
const TABLES = 'test/core/lists/tables'

interface Expected {
  columns: Record<string, string | null>
  refused: number
  planted?: string[]
}

const DAYS: Readonly<Record<string, Field>> = {
  'hours.mo': 'monday',
  'hours.tu': 'tuesday',
  'hours.we': 'wednesday',
  'hours.th': 'thursday',
  'hours.fr': 'friday',
  'hours.sa': 'saturday',
  'hours.su': 'sunday',
}

const locate = (postcode: string) => {
  const [outward, inward] = postcode.split(' ') as [string, string]
  const table = heldTable(outward)
  const point = table === null ? null : pointOf(table, inward)
  return point === null || point.authority === null ? null : { at: point.at, authority: point.authority }
}

const tables = (existsSync(TABLES) ? readdirSync(TABLES) : [])
  .filter((name) => name.endsWith('.csv'))
  .map((name) => {
    const expected = JSON.parse(readFileSync(join(TABLES, name.replace('.csv', '.expected.json')), 'utf8')) as Expected
    return { name, expected, list: readTable(tableText(readFileSync(join(TABLES, name))), headOf({ title: 'A list' }), locate) }
  })

describe.skipIf(tables.length === 0)('lists as councils keep them', () => {
  it('have nine columns of ten recognised without a mapping', () => {
    const judged = tables.flatMap(({ name, expected, list }) =>
      Object.entries(expected.columns).map(([heading, field]) => {
        const means = list.columns.find((column) => column.heading === heading)?.means ?? null
        return { name, heading, isRight: means === (field === null ? null : (DAYS[field] ?? field)) }
      }),
    )
    const wrong = judged.filter(({ isRight }) => !isRight)
    expect(wrong.length / judged.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1)
  })

  it.each(tables)('$name comes in but for the rows that cannot', ({ expected, list }) => {
    expect(list.refused).toHaveLength(expected.refused)
    expect(list.services.length).toBeGreaterThan(0)
  })

  it.each(tables)('$name gives away nobody', ({ expected, list }) => {
    const out = (JSON.stringify(list) + writeTable(list.services)).replaceAll(' ', '')
    expect((expected.planted ?? []).filter((each) => out.includes(each.replaceAll(' ', '')))).toEqual([])
  })

  it.each(tables)('$name comes back from our own form to the byte', ({ list }) => {
    const text = writeTable(list.services)
    expect(writeTable(readTable(text, headOf({ title: 'A list' }), locate).services)).toBe(text)
  })
})
