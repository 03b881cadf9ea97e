import { describe, expect, it } from 'vitest'
import { speak } from '../../../../client/i18n/languages.ts'
import { decodeText } from '../../../../client/plan/own/decodeText.ts'
import { fileFaultWords, lineFaultWords } from '../../../../client/plan/own/faultWords.ts'
import { readOwnColumn } from '../../../../client/plan/own/readOwnColumn.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'

const i18n = speakPlan(speak())
const CODES = ['E01000001', 'E01000002', 'E01000003', 'E01034000']
const read = (text: string) => readOwnColumn(text, 'my file', CODES)
const valuesOf = (text: string) => Object.fromEntries(read(text).column?.values ?? [])
const wrong = (text: string) => {
  const { faults, fileFault } = read(text)
  return fileFault === null ? faults.map((fault) => lineFaultWords(i18n, fault)) : [fileFaultWords(i18n, fileFault)]
}

describe('a column of a planner’s own', () => {
  it('takes the name of its column, and that of the file where it has none', () => {
    expect(read('code,Pensioners alone\nE01000001,5').column?.name).toBe('Pensioners alone')
    expect(read('E01000001,5').column?.name).toBe('my file')
  })

  it.each([
    ['plain', 'E01000001,5\nE01000002,1.5'],
    ['semicolons, decimal commas', 'code;n\r\nE01000001;5\r\nE01000002;1,5'],
    ['tabs', 'E01000001\t5\nE01000002\t1.5'],
    ['a mark at the start, spaces, small letters', '\u{FEFF}code,n\n e01000001 , 5\nE01000002,1.5\n\n'],
    ['quotation marks', '"code","n"\n"E01000001","5"\n"E01000002","1.5"'],
  ])('reads %s', (_, text) => expect(valuesOf(text)).toEqual({ E01000001: 5, E01000002: 1.5 }))

  it('reads thousands', () => expect(valuesOf('E01000001,"1,234"\nE01000002,2 345')).toEqual({ E01000001: 1234, E01000002: 2345 }))

  it('takes a blank for not stated, never for 0', () => {
    const { column, notStated } = read('E01000001,\nE01000002,0')
    expect([...(column?.values ?? [])]).toEqual([['E01000002', 0]])
    expect(notStated).toBe(3)
  })

  it('counts and lists codes that are not of the place', () => {
    expect(read('E01000001,5\nE01999999,7\nTotal,12').unknown).toEqual(['E01999999', 'Total'])
  })

  it('knows codes of 2011 where the place has newer ones', () => {
    expect(read('E01000001,5\nE01009999,7').looksOld).toBe(true)
    expect(read('E01034000,5\nE01009999,7').looksOld).toBe(false)
    expect(read('E01000001,5').looksOld).toBe(false)
  })

  it.each([
    ['E01000001,-5', 'Line 1: -5 is below 0. Give a count of 0 or more.'],
    ['code,n\nE01000001,many', 'Line 2: “many” is no number. Give a count, or leave it blank where it is not known.'],
    ['E01000001;1,234', 'Line 1: 1,234 may be one number or another. Write it without a comma, with a point before decimals.'],
    ['E01000001,1\nE01000001,2', 'Line 2: E01000001 stands already in line 1. Keep one of them.'],
    ['E01000001,1\nE01000002', 'Line 2: E01000002 has no second column. Give a code and a count in each line.'],
    ['', 'There is nothing to count in it. Give a code and a count in each line.'],
    ['code,n', 'There is nothing to count in it. Give a code and a count in each line.'],
    ['code,n,m\nE01000001,1,2', 'It has 3 columns. Keep two: the code of the neighbourhood, then the count.'],
    ['PK\u0003\u0004', 'This is no text. Save the sheet as CSV and give that.'],
    ['E01000001,"1', 'Line 1: a quotation mark is not closed. Close it, or take it away.'],
    [
      'E05000001,4',
      'None of its codes is a neighbourhood of this place; the first is E05000001. It looks like a ward. Give LSOA 2021 codes such as E01004766.',
    ],
  ])('says what is wrong and what to do: %j', (text, said) => {
    expect(wrong(text)).toEqual([said])
    expect(read(text).column).toBeNull()
  })

  it('is read in the encodings that spreadsheets write', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe('café')
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toBe('a')
    expect(decodeText(new TextEncoder().encode('café'))).toBe('café')
  })
})
