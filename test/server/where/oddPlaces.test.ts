import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { whereLookup as lookupOfBrowser } from '../../../client/help/where/whereLookup.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { resolveWhere, type Resolved } from '../../../core/seek/where.ts'
import { whereLookup as lookupOfServer } from '../../../server/pages/whereLookup.ts'
import { heldPlace } from '../../core/place/heldPlace.ts'
import { heldTable } from '../../core/place/heldTable.ts'
import { ODD_PLACES } from './oddPlaces.ts'
import { whereServer } from './whereServer.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))

const PLACES = ['bristol-area', 'england', 'greater-manchester', 'north-east-essex', 'west-midlands'].map(heldPlace)
const NAMES = read('placenames.json') as PlaceName[]

const asking = whereServer()

/** Longitude and latitude of a name of the table, looked up in the data without any search; what is said of the rest. */
function expected(answer: string): string {
  const label = /^is (.*)$/.exec(answer)?.[1]
  if (label === undefined) return answer
  const [, outward = '', inward] = /^([A-Z]+\d+)(?: (\d[A-Z]{2}))?$/.exec(label) ?? []
  if (outward === '') {
    const [name, authority = ''] = label.split(', ')
    const held = NAMES.filter((one) => one.place !== null && one.name === name && one.authority === authority)
    expect(held, label).toHaveLength(1)
    return `is ${held[0]!.at.join(' ')}`
  }
  const rows = Object.entries(heldTable(outward)!.postcodes).filter(([end]) => inward === undefined || end === inward)
  expect(rows.length, label).toBeGreaterThan(0)
  const mean = (at: 0 | 1) => rows.reduce((sum, [, row]) => sum + row[at], 0) / rows.length / 100_000
  return `is ${mean(0)} ${mean(1)}`
}

function outcomeOf(found: Resolved): string {
  if ('where' in found) return `is ${found.where.from.join(' ')}`
  const { code, choices = [], nations, whole } = found.trouble
  const [first] = choices
  switch (code) {
    case 'half a postcode':
      return `asks half: ${first?.name}`
    case 'unknown postcode':
      return first === undefined ? 'asks: unknown postcode' : `asks whether ${first.name}`
    case 'large':
      return `asks which part of ${whole?.name ?? ''}`.trim()
    case 'several':
      expect(choices.length).toBeGreaterThan(1)
      return 'asks several'
    case 'did you mean':
      return `asks whether ${[...new Set(choices.map(({ name }) => name))].toSorted()[0]}`
    case 'outside':
      return `outside: ${nations?.join(' ')}`
    default:
      return `asks: ${code}`
  }
}

const EACH = Object.entries(ODD_PLACES).flatMap(([answer, texts]) => texts.map((text) => ({ answer, text })))

describe('what people type', () => {
  it('is more than three hundred odd things', () => {
    expect(new Set(EACH.map(({ text }) => text)).size).toBeGreaterThan(300)
  })

  it.each(EACH)('$text → $answer, in the browser and on the server', async ({ answer, text }) => {
    const browser = await resolveWhere(text, null, PLACES, lookupOfBrowser(asking.client))
    const byServer = await resolveWhere(text, null, PLACES, lookupOfServer(asking.server.deps))
    expect([outcomeOf(browser), outcomeOf(byServer)]).toEqual([expected(answer), expected(answer)])
    expect(browser).toEqual(byServer)
  })

  it('never leaves the browser where it holds a digit, but for the first half of a postcode', () => {
    expect(asking.asked.length).toBeGreaterThan(100)
    for (const path of asking.asked)
      expect(decodeURIComponent(path)).toMatch(/^\/api\/(?:authorities|postcodes\/[A-Z]{1,2}\d[A-Z\d]?|search\/places\?q=\P{N}+)$/u)
  })
})
