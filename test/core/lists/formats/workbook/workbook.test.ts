import * as xlsx from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../core/lists/formats/workbook/workbook.ts'
import { readTable } from '../../../../../core/lists/table/readTable.ts'
import { headOf, locate } from '../townList.ts'
import { zipFile } from './zipFile.ts'

type Cells = Record<string, xlsx.CellObject>

/** An Excel workbook of sheets; cells may be given one by one beside the rows. */
function excel(sheets: Record<string, { rows: unknown[][]; cells?: Cells; more?: object; hidden?: 0 | 1 | 2 }>): Uint8Array {
  const book = xlsx.utils.book_new()
  for (const [name, { rows, cells = {}, more = {} }] of Object.entries(sheets))
    xlsx.utils.book_append_sheet(book, { ...xlsx.utils.aoa_to_sheet(rows), ...cells, ...more }, name)
  book.Workbook = { Sheets: Object.values(sheets).map(({ hidden = 0 }) => ({ Hidden: hidden })) }
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

const HALL = [
  ['Name', 'Postcode'],
  ['Long Hall', 'M16 0RA'],
]

describe('an Excel workbook', () => {
  it('gives the first sheet that holds a table; a title sheet and hidden ones stay in the file', async () => {
    const book = excel({
      Private: {
        rows: [
          ['Name', 'Mobile'],
          ['Ann Example', '07700 900123'],
        ],
        hidden: 1,
      },
      Deep: { rows: HALL, hidden: 2 },
      'Read me': { rows: [['Our list']] },
      List: { rows: HALL },
    })
    expect(await readWorkbook(book)).toEqual({
      sheet: 'List',
      rows: HALL,
      left: ['2 hidden sheets were left in the file', '1 other sheet was left in the file'],
    })
  })

  it('is a table for the reader of tables', async () => {
    const rows = [
      ['Name', 'What', 'Postcode', 'Opening times'],
      ['Long Hall', 'Food bank', 'M16 0RA', 'Thursday 10am-12pm'],
    ]
    const { services } = readTable((await readWorkbook(excel({ List: { rows } }))).rows, headOf('csv'), locate)
    expect(services).toMatchObject([{ name: 'Long Hall', types: ['food-bank'], postcode: 'M16 0RA', hours: [{ byday: ['TH'] }] }])
  })

  it('leaves hidden columns and comments in the file', async () => {
    const rows = [
      ['Name', 'Contact', 'Postcode'],
      ['Long Hall', 'Ann Example', 'M16 0RA'],
    ]
    const cells: Cells = { A2: { t: 's', v: 'Long Hall', c: [{ a: 'Ann', t: 'ring Ann on 07700 900123' }] } }
    const table = await readWorkbook(excel({ List: { rows, cells, more: { '!cols': [{}, { hidden: true }] } } }))
    expect(table).toEqual({ sheet: 'List', rows: HALL, left: ['1 hidden column was left in the file', '1 comment was left in the file'] })
    expect(JSON.stringify(table)).not.toMatch(/Ann|07700/)
  })

  // Day 46329 of Excel's count is 3 November 2026; 0.4375 of a day is half past ten.
  it.each<[string, xlsx.CellObject, string]>([
    ['a date, American as it may be shown', { t: 'n', v: 46_329, z: 'm/d/yy' }, '03/11/2026'],
    ['a date with its time', { t: 'n', v: 46_329.4375, z: 'yyyy-mm-dd hh:mm' }, '03/11/2026 10:30'],
    ['a time', { t: 'n', v: 0.4375, z: 'h:mm AM/PM' }, '10:30'],
    ['a date that is shown as its weekday', { t: 'n', v: 46_329, z: 'dddd' }, 'Tuesday'],
    ['a date that is shown as its month', { t: 'n', v: 46_329, z: 'mmmm yyyy' }, 'November 2026'],
    ['a number in the form of a phone', { t: 'n', v: 1_614_960_000, z: '0000 000 0000' }, '0161 496 0000'],
    ['a latitude that is shown short', { t: 'n', v: 53.460123, z: '0.00' }, '53.460123'],
    ['a sum that is no neat number of the machine', { t: 'n', v: 0.1 + 0.2 }, '0.3'],
    ['a formula as its last value', { t: 'n', v: 7, f: '3+3' }, '7'],
    ['a formula of text', { t: 's', v: 'M16 0RA', f: 'HYPERLINK("http://example.org")' }, 'M16 0RA'],
    ['an error', { t: 'e', v: 42 }, ''],
    ['a tick', { t: 'b', v: true }, 'yes'],
  ])('writes %s', async (_, cell, text) => {
    const { rows } = await readWorkbook(
      excel({
        List: {
          rows: [
            ['Name', 'Value'],
            ['Hall', 'x'],
            ['Hut', 'y'],
          ],
          cells: { B2: cell },
        },
      }),
    )
    expect(rows[1]![1] ?? '').toBe(text)
  })

  it('counts from 1904 where the workbook does', async () => {
    const book = xlsx.utils.book_new()
    const sheet = {
      ...xlsx.utils.aoa_to_sheet([
        ['Name', 'Day'],
        ['Hall', 'x'],
      ]),
      B2: { t: 'n', v: 46_329 - 1_462, z: 'd/m/yyyy' },
    }
    xlsx.utils.book_append_sheet(book, sheet, 'List')
    book.Workbook = { WBProps: { date1904: true } }
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    expect((await readWorkbook(bytes)).rows[1]![1]).toBe('03/11/2026')
  })

  it('fills each of its merged cells', async () => {
    const rows = [
      ['Name', 'Day'],
      ['Long Hall', 'Monday'],
      ['', 'Thursday'],
    ]
    const merged = { '!merges': [{ s: { r: 1, c: 0 }, e: { r: 1_000_000, c: 0 } }] }
    expect((await readWorkbook(excel({ List: { rows, more: merged } }))).rows).toEqual([rows[0], rows[1], ['Long Hall', 'Thursday']])
  })
})

const ods = (tables: string, styles = '') =>
  zipFile({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  })
const cell = (text: string, more = ''): string => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
const sheet = (name: string, inside: string, more = ''): string => `<table:table table:name="${name}" ${more}>${inside}</table:table>`
const HEAD = row(cell('Name'), cell('Value'))

describe('an OpenDocument workbook', () => {
  it('gives its table, without hidden sheets, hidden columns and comments', async () => {
    const hidden = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const list =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>' +
      row(cell('Name'), cell('Contact'), cell('Postcode')) +
      row(
        '<table:table-cell><office:annotation><text:p>ring Ann</text:p></office:annotation><text:p>Long Hall</text:p></table:table-cell>',
        cell('Ann'),
        cell('M16 0RA'),
      ) +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    expect(await readWorkbook(ods(sheet('Private', HEAD + HEAD, 'table:style-name="ta2"') + sheet('List', list), hidden))).toEqual({
      sheet: 'List',
      rows: HALL,
      left: ['1 hidden sheet was left in the file', '1 hidden column was left in the file', '1 comment was left in the file'],
    })
  })

  it.each([
    ['a date', cell('11/03/26', 'office:value-type="date" office:date-value="2026-11-03"'), '03/11/2026'],
    ['a date and time', cell('x 1', 'office:value-type="date" office:date-value="2026-11-03T10:30:00"'), '03/11/2026 10:30'],
    ['a weekday', cell('Tuesday', 'office:value-type="date" office:date-value="2026-11-03"'), 'Tuesday'],
    ['a time', cell('10:30 AM', 'office:value-type="time" office:time-value="PT10H30M00S"'), '10:30'],
    ['a number', cell('53.46', 'office:value-type="float" office:value="53.460123"'), '53.460123'],
    ['a formula as its last value', cell('7', 'table:formula="of:=3+3" office:value-type="float" office:value="7"'), '7'],
    ['two lines', '<table:table-cell><text:p>Mon</text:p><text:p>10-12</text:p></table:table-cell>', 'Mon 10-12'],
    ['an error', cell('#REF!', 'office:value-type="string"'), ''],
  ])('writes %s', async (_, value, text) =>
    expect((await readWorkbook(ods(sheet('List', HEAD + row(cell('Hall'), value) + row(cell('Hut'), cell('x')))))).rows[1]![1] ?? '').toBe(
      text,
    ),
  )

  it('fills merged cells', async () => {
    const merged = row(cell('Long Hall', 'table:number-rows-spanned="2"'), cell('Mon')) + row('<table:covered-table-cell/>', cell('Thu'))
    expect((await readWorkbook(ods(sheet('List', HEAD + merged)))).rows[2]).toEqual(['Long Hall', 'Thu'])
  })

  it('of rows that repeat a thousand million times is too long, and costs nothing', async () => {
    const many = `<table:table-row table:number-rows-repeated="1000000000">${cell('x', 'table:number-columns-repeated="1000000000"')}</table:table-row>`
    await expect(readWorkbook(ods(sheet('List', HEAD + many)))).rejects.toThrow(
      'has over two million cells; save what is needed of it as CSV',
    )
    const narrow = `<table:table-row table:number-rows-repeated="1000000000">${cell('x')}${cell('y')}</table:table-row>`
    await expect(readWorkbook(ods(sheet('List', HEAD + narrow)))).rejects.toThrow(
      'more than 20,000 rows in its sheet; save what is needed of it as CSV',
    )
  })
})

describe('what cannot be read', () => {
  const whole = excel({ List: { rows: HALL } })
  const fails = async (bytes: Uint8Array, sentence: string) => await expect(readWorkbook(bytes)).rejects.toThrow(sentence)
  const text = (said: string) => new TextEncoder().encode(said)

  it('is another kind of file', async () => {
    await fails(text('<html>'), 'The file is no workbook; give .xlsx or .ods, or save it as CSV')
    await fails(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'of the old kind (.xls) or has a password')
    await fails(zipFile({ 'word/document.xml': '<w/>' }), 'a Word document; copy its table into a spreadsheet')
    await fails(zipFile({ 'Index/Document.iwa': 'x' }), 'of Apple Numbers; in Numbers choose File, Export To')
    await fails(zipFile({ 'list.txt': 'x' }), 'a zip without a workbook')
    await fails(zipFile({ 'content.xml': '<a' }), 'The workbook is damaged')
  })

  it.each([10, 200, whole.length - 30])(
    'is cut off after %i bytes',
    async (length) => await fails(whole.subarray(0, length), 'damaged or ends too early'),
  )

  it('has no table, or only a hidden one', async () => {
    await fails(excel({ List: { rows: [['Our list']] } }), 'no sheet with a table')
    await fails(
      excel({ 'Read me': { rows: [] }, List: { rows: HALL, hidden: 1 } }),
      'hidden sheets are not read, show the one that is meant',
    )
  })

  it('has 10 MB, or 20,001 rows', async () => {
    await fails(new Uint8Array(10_000_001), 'has 10.0 MB, at most 10 are read; save what is needed of it as CSV')
    await fails(
      excel({ List: { rows: [['Name', 'Day'], ...Array.from({ length: 20_000 }, () => ['Hall', 'Mon'])] } }),
      'more than 20,000 rows',
    )
  })

  // 101 MB of blanks pack into 100 kB.
  it('unpacks to more than 100 MB, whether it says so or not', async () => {
    const bomb = { 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': new Uint8Array(101e6) }
    await fails(zipFile(bomb), 'unpacks to 101 MB, at most 100 are read')
    await fails(zipFile(bomb, { bytes: 1000 }), 'unpacks to more than it says')
  })

  // A directory that says "stored, 98 kB" of what its own header says is packed: whoever believes the header unpacks 101 MB.
  it('says of a file one thing in its directory and another before the file', async () => {
    const two = zipFile({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': new Uint8Array(101e6) })
    const view = new DataView(two.buffer)
    for (let at = 0; at + 46 < two.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint16(at + 10, 0, true)
        view.setUint32(at + 24, view.getUint32(at + 20, true), true)
      }
    await fails(two, 'damaged or ends too early')
    const end = new Uint8Array([...zipFile({ 'content.xml': '<a/>' }), 0x50, 0x4b, 5, 6, 0, 0])
    await fails(end, 'damaged or ends too early')
  })

  it('has a password, or is packed otherwise', async () => {
    await fails(zipFile({ 'content.xml': '<a/>' }, { flags: 1 }), 'has a password')
    await fails(zipFile({ 'content.xml': '<a/>' }, { method: 12 }), 'packed in a way that is not read')
  })
})
