import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../core/lists/row/csvRows.ts'
import { digest, readRaw, streamRows, readTabs } from '../../../../data/build/raw/raw.ts'

/** A folder of raw sources with one file in it. */
function sourceOf(name: string, bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-raw-'))
  writeFileSync(join(folder, name), bytes)
  return folder
}

const rowsOf = (text: string | Uint8Array, name = 'F.csv') => readCsv(readRaw(sourceOf(name, text), name), ['code', 'name'])

describe('a raw source', () => {
  it('is read by the names of its columns, with or without a mark, packed or not, whatever ends its lines', () => {
    const rows = [
      { code: 'E1', name: 'Bury, Lancs' },
      { code: 'E2', name: 'two\nlines' },
    ]
    const text = 'code,name\nE1,"Bury, Lancs"\n\nE2,"two\nlines"\n'
    expect(rowsOf(text)).toEqual(rows)
    expect(rowsOf(`\uFEFF${text}`)).toEqual(rows)
    expect(rowsOf(gzipSync(text), 'F.csv.gz')).toEqual(rows)
    expect(rowsOf('name,code\r\n"Bury, Lancs",E1\r\n"two\nlines",E2')).toEqual(rows)
  })

  it('has the digest of its bytes as they lie on the disk', () => {
    const packed = gzipSync('code,name\n')
    expect(readRaw(sourceOf('F.csv.gz', packed), 'F.csv.gz').sha256).toBe(digest(packed))
  })

  it.each([
    ['', 'F.csv cannot be read: it is empty; its first line names the columns code, name'],
    ['\n\n', 'F.csv cannot be read: it is empty; its first line names the columns code, name'],
    ['code,title\n', 'F.csv cannot be read: it lacks the columns name; it has code, title'],
    ['code,name\nE1\n', /^F\.csv cannot be read: .* on line 2$/],
    ['code,name\nE1,"Bury\n', /^F\.csv cannot be read: .* at line 2$/],
    ['code,name\nE1,"Bury" Lancs\n', /^F\.csv cannot be read: .* at line 2 /],
    [Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'F.csv is not UTF-8: byte 3 (hexadecimal e9), on line 1; open it in its own encoding and save it as UTF-8'],
    [Buffer.from('code,name\nE1,Caf\xe9 Nero\n', 'latin1'), 'F.csv is not UTF-8: byte 16 (hexadecimal e9), on line 2'],
  ])('that is wrong is named, with the line: %j', (text, said) => {
    expect(() => rowsOf(text)).toThrow(said)
  })
})

describe('a list of which one row is broken', () => {
  it('is read without that row, which is told with its line', () => {
    const broken: unknown[] = []
    const raw = readRaw(sourceOf('F.csv', 'code,name\nE1,Bury\nE2,53,46\nE3,Bath\n'), 'F.csv')
    expect(readCsv(raw, ['code', 'name'], (row) => broken.push(row)).map(({ code }) => code)).toEqual(['E1', 'E3'])
    expect(broken).toEqual([{ line: 3, reason: '3 cells where the first line names 2; put a cell that holds a comma between quotes' }])
  })

  it.each([
    ['that it repeats', 'E1,Bury', 'the same as line 2, cell by cell'],
    ['a cell that swallowed others', `E2,"${'x'.repeat(5_001)}"`, 'name: 5001 signs, at most 5000; look for a quote that is missing'],
    ['a zero byte', 'E2,Ba\0th', 'name: holds a zero byte; look for a quote that is missing'],
  ])('is read without a row for %s', (_, row, reason) => {
    const broken: unknown[] = []
    const raw = readRaw(sourceOf('F.csv', `code,name\nE1,Bury\n${row}\nE3,Bath\n`), 'F.csv')
    expect(readCsv(raw, ['code', 'name'], (each) => broken.push(each)).map(({ code }) => code)).toEqual(['E1', 'E3'])
    expect(broken).toEqual([{ line: 3, reason }])
  })

  it('keeps every row of a table of figures, which two areas may share', () => {
    const raw = readRaw(sourceOf('F.csv', 'code,name\nE1,Bury\nE1,Bury\n'), 'F.csv')
    expect(readCsv(raw, ['code', 'name'])).toHaveLength(2)
  })

  it('ends where a quote is wrong: what follows it may be one cell', () => {
    const raw = readRaw(sourceOf('F.csv', 'code,name\nE1,"Bury\nE3,Bath\n'), 'F.csv')
    expect(() => readCsv(raw, ['code', 'name'], () => undefined)).toThrow(/^F\.csv cannot be read: Quote Not Closed/)
  })
})

describe('a large raw source', () => {
  const stream = async (bytes: string | Uint8Array, name = 'F.csv.gz') => {
    const rows: (readonly string[])[] = []
    const sha256 = await streamRows(sourceOf(name, bytes), name, (cells) => rows.push(cells))
    return { rows, sha256 }
  }

  it('hands over its rows one at a time, and then its digest, packed or not', async () => {
    const rows = [
      ['AL1 1AG', '10', 'St Albans, Herts'],
      ['AL1 1AJ', '20', ''],
    ]
    const text = '"AL1 1AG",10,"St Albans, Herts"\r\n"AL1 1AJ",20,""\r\n'
    const packed = gzipSync(text)
    expect(await stream(packed)).toEqual({ rows, sha256: digest(packed) })
    expect(await stream(text, 'F.csv')).toEqual({ rows, sha256: digest(Buffer.from(text)) })
  })

  it.each([
    [gzipSync('a,b\nc\n'), /^F\.csv\.gz cannot be read: .* on line 2$/],
    [gzipSync('a,b\n').subarray(0, -9), /^F\.csv\.gz cannot be read: unexpected end of file$/],
  ])('that is wrong is named: %#', async (bytes, said) => {
    await expect(stream(bytes)).rejects.toThrow(said)
  })
})

it('reads a table parted by tabs, of which a cell may be quoted', () => {
  const raw = { path: 'names.tsv', sha256: '', text: 'Poole\t"Bournemouth, Christchurch and Poole"\tt\n\nSale\tTrafford\tt\n' }
  expect(readTabs(raw)).toEqual([
    ['Poole', 'Bournemouth, Christchurch and Poole', 't'],
    ['Sale', 'Trafford', 't'],
  ])
  expect(() => readTabs({ ...raw, text: 'a\tb\nc\n' })).toThrow('names.tsv cannot be read')
})
