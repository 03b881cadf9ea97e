import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = 'test/core/lists/tables'
const ENCODINGS: Record<string, string> = { '02': 'windows-1252', '03': 'utf-16le' }

interface Expected {
  columns: Record<string, string | null>
  rows: number
  refused: number
  planted: string[]
}
const LISTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .map((file) => {
    const id = file.slice(0, 2)
    const text = new TextDecoder(ENCODINGS[id] ?? 'utf-8', { fatal: true }).decode(readFileSync(`${FOLDER}/${file}`))
    return { id, text, expected: JSON.parse(readFileSync(`${FOLDER}/${id}.expected.json`, 'utf8')) as Expected }
  })

describe('the ten lists', () => {
  it('are ten, with twenty planted identifiers, each there to the letter', () => {
    expect(LISTS).toHaveLength(10)
    expect(LISTS.flatMap(({ expected }) => expected.planted)).toHaveLength(20)
    for (const { id, text, expected } of LISTS) for (const planted of expected.planted) expect(text, id).toContain(planted)
  })

  it.each(LISTS)('$id has each of its headings in one line, in order, and as many rows as are said', ({ text, expected }) => {
    const headings = Object.keys(expected.columns)
    const lines = text.split(/\r?\n/)
    const heading = lines.findIndex((line) => headings.every((one) => line.includes(one)))
    expect(heading).toBeGreaterThanOrEqual(0)
    const places = headings.map((one) => lines[heading]!.indexOf(one))
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(expected.refused).toBeLessThanOrEqual(expected.rows)
    const below = lines.slice(heading + 1).filter((line) => line !== '')
    // A cell of list 09 has two line breaks.
    expect(below.length - (text.includes('The Arch,\nStretford') ? 2 : 0)).toBe(expected.rows)
  })

  it('name no telephone number but those kept for drama, and no mail address that could be somebody’s', () => {
    for (const { id, text } of LISTS) {
      for (const [mail] of text.matchAll(/[\w.-]+@[\w.-]+/g)) expect(mail, id).toMatch(/[@.]example(\.(org|com|net))?$/)
      for (const [mobile] of text.matchAll(/07\d{3} ?\d{6}/g)) expect(mobile, id).toMatch(/^07700 ?900\d{3}$/)
    }
  })
})
