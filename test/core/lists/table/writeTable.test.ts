import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../../core/listing/dataset.ts'
import { checkedOn } from '../../../../core/listing/freshness.ts'
import { planImport } from '../../../../core/lists/planImport.ts'
import { TEMPLATE } from '../../../../core/lists/table/template.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { read } from './fixtures.ts'

const PLACES = ['west-midlands', 'bristol-area', 'north-east-essex', 'greater-manchester']
const servicesOf = (place: string) => readServices(JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8'))).services

/** The table with what a volunteer changed in the row of a name: by heading. */
function edited(text: string, name: string, changes: Record<string, string>): string[][] {
  const rows = parse(text)
  const [head] = rows
  return rows.map((row) => (row[0] === name ? row.map((cell, column) => changes[head![column]!] ?? cell) : row))
}

const LISTS = [
  'Name,Kind,Address,Postcode,Phone,Opening times,How to access,Last checked',
  'St Mark,Food bank,1 Low Road,LS1 1AA,0113 496 0001,Monday 10am-12 noon,Voucher needed,2026-06-01',
  'Low Hall,Pantry,2 High Road,LS2 2BB,0113 496 0002,Tuesday 1pm-3pm,Drop in,',
]

describe('a list kept in a table', () => {
  it.each(PLACES)('comes back from it to the byte, every listing of %s', (place) => {
    const services = servicesOf(place)
    expect(services.length).toBeGreaterThan(40)
    const text = writeTable(services)
    const back = read(text)
    expect(back.refused).toEqual([])
    expect(back.services).toEqual(services)
    expect(writeTable(back.services)).toBe(text)
    expect(planImport(services, back, [])).toMatchObject({ added: [], changed: [], gone: [] })
  })

  it('comes back the same after a table program wrote days and numbers its own way', () => {
    const { services } = read(LISTS)
    const rows = edited(writeTable(services), 'St Mark', { 'Last checked': '01/06/2026', Latitude: '53.80000', Longitude: '-1.550' })
    const again = read(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')))
    expect(again.services).toEqual(services)
  })

  it('takes a changed cell, and what else stands in the row stays as it was', () => {
    const { services } = read(LISTS)
    const again = read(
      edited(writeTable(services), 'St Mark', { Phone: '0113 496 0009' }).map((row) =>
        row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
      ),
    )
    expect(planImport(services, again, []).changed).toMatchObject([{ name: 'St Mark', facts: ['phone'], vouched: [] }])
    // The day of checking is of the old number: nobody has vouched for the new one.
    const [service] = again.services
    expect([service!.phone, service!.confirmed.phone?.on, service!.confirmed.hours?.on]).toEqual(['0113 496 0009', null, '2026-06-01'])
    expect(checkedOn(service!)).toBeNull()
  })

  it('is checked again by a new day in the row, and by nothing else', () => {
    const { services } = read(LISTS)
    const rows = edited(writeTable(services), 'St Mark', { 'Last checked': '2026-11-20' })
    const again = read(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')))
    expect(again.services.map(checkedOn)).toEqual(['2026-11-20', null])
    // The list has it on its own day, so it is listed since.
    expect(again.services[0]!.confirmed.status?.on).toBe('2026-11-28')
    expect(again.services[0]!.phone).toBe('0113 496 0001')
  })

  it('refuses a copied row that kept its id, and one whose id is another’s', () => {
    const { services } = read(LISTS)
    const text = writeTable(services)
    const [, , first, second] = parse(text)
    const line = (cells: string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`
    expect(read(text + line(first!)).refused).toMatchObject([{ line: 5, column: 'Id' }])
    const swapped = first!.with(first!.length - 2, second!.at(-2)!)
    expect(read(text.split('\r\n').slice(0, 2).join('\r\n') + '\r\n' + line(swapped)).refused).toMatchObject([
      { column: 'Id', reason: expect.stringContaining('machine') },
    ])
  })

  it('never lets a cell be worked out', () => {
    const { services } = read(LISTS)
    const text = writeTable([{ ...services[0]!, name: '=1+1', address: '@home', phone: '+44 113 496 0001' }])
    expect(text).toMatch(/^'=1\+1,/m)
    expect(text).toContain("'@home")
    expect(text).not.toMatch(/(?:^|,)"?[=@+]/m)
    expect(read(text).services).toMatchObject([{ name: '=1+1', address: '@home' }])
    for (const name of ['＝1+1', '＋1', '－1', '＠home', '\n=1+1']) expect(writeTable([{ ...services[0]!, name }])).toContain(`'${name}`)
  })

  it('has twenty columns in plain words, each with a line of help, then what ties it to its listing', () => {
    expect(TEMPLATE).toHaveLength(22)
    expect(readFileSync('docs/list-template.csv', 'utf8')).toBe(writeTable([]))
    const { columns } = read(writeTable(read(LISTS).services))
    expect(columns.map(({ means }) => means)).toEqual(TEMPLATE.map(({ field }) => field))
  })
})
