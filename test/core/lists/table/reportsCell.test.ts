import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { reportsCell } from '../../../../core/lists/table/reportsCell.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import type { Report } from '../../../../core/report/report.ts'
import { read } from './fixtures.ts'

const report = (day: string, said: Partial<Report> = {}): Report => ({
  id: `1110a0c1-0000-4000-8000-0000000000${day.slice(-2)}`,
  service: '5b7f1c9e-0a3d-5e6f-8a1b-000000000001',
  what: 'closed',
  note: null,
  at: `${day}T10:00:00.000Z`,
  ...said,
})

describe('reports about a row', () => {
  it('stand in plain words with their days, the newest first', () => {
    const some = [report('2026-11-02', { what: 'hours' }), report('2026-11-20', { note: 'shutters down' })]
    expect(reportsCell(some, true)).toBe('2026-11-20 closed: shutters down; 2026-11-02 hours are wrong')
  })
  it('are blank where there are none', () => expect(reportsCell([], true)).toBe(''))
  it('say which may be of the same person', () =>
    expect(reportsCell([report('2026-11-20', { repeat: true })], true)).toBe('2026-11-20 closed (perhaps the same person again)'))

  // A report without a note is 17 characters, with "; " 19: 26 of them are 26 × 19 − 2 = 492, and "; and 4 more" would be 504; 25 leave 5.
  it('are counted where they do not fit into 500 characters', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => report(`2026-11-${String(at + 1).padStart(2, '0')}`))
    const cell = reportsCell(thirty, true)
    expect(cell.split('; ')).toHaveLength(26)
    expect(cell).toMatch(/^2026-11-30 closed; .*2026-11-06 closed; and 5 more$/)
  })
  it('are cut where one alone is longer', () => {
    const long = report('2026-11-20', { note: '😀'.repeat(250) })
    const [one, two] = [reportsCell([long], true), reportsCell([long, report('2026-11-02')], true)]
    expect(one.length).toBeLessThanOrEqual(500)
    expect(one).toMatch(/^2026-11-20 closed: (?:😀)+…$/u)
    expect(two.length).toBeLessThanOrEqual(500)
    expect(two).toMatch(/…; and 1 more$/)
  })
  it.each(['ring jo@example.org', '07700 900123', 'now at LS1 1AA'])('leave out the note "%s"', (note) =>
    expect(reportsCell([report('2026-11-20', { note })], true)).toBe('2026-11-20 closed'),
  )
  it('show no note where the door must not show', () =>
    expect(reportsCell([report('2026-11-20', { note: 'it is the blue door in Low Road' })], false)).toBe('2026-11-20 closed'))
})

describe('the column of reports', () => {
  const { services } = read('Name,Kind,Address,Postcode,Last checked\nSt Mark,Food bank,1 Low Road,LS1 1AA,2026-06-01')
  const table = writeTable(services, () => '2026-11-20 closed: a refuge, the address is secret; =1+1, 0113 496 0009, Monday 10am-12')

  it('stands behind the plain columns, before what ties a row to its listing', () => {
    expect(parse(table)[0]!.slice(-4)).toEqual(['Last checked', 'Reports', 'Id', 'Machine'])
  })
  it('is never read back, whatever stands in it', () => {
    const back = read(table)
    expect(back.services).toEqual(services)
    expect(back.quiet.size).toBe(0)
    expect(back.columns.find(({ heading }) => heading === 'Reports')?.means).toBeNull()
    expect(writeTable(back.services)).toBe(writeTable(services))
  })
  it('hides nothing in a table of somebody else’s', () => {
    const other = 'Name,Kind,Reports,Postcode\nLantern House,Food bank,the address is secret,LS1 1AA'
    expect([...read(other).quiet.values()]).toEqual(['shelter'])
  })
})
