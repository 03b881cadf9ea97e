import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { whereLookup as lookupOfBrowser } from '../../../client/help/where/whereLookup.ts'
import { plainName } from '../../../core/place/plainName.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { resolveWhere, type Resolved } from '../../../core/seek/where.ts'
import { whereLookup as lookupOfServer } from '../../../server/pages/whereLookup.ts'
import { heldPlace } from '../../core/place/heldPlace.ts'
import { whereServer } from './whereServer.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join('data', path), 'utf8'))

const PLACES = readdirSync('data')
  .filter((id) => existsSync(join('data', id, 'sources.json')))
  .map(heldPlace)
const PAGES = [null, ...PLACES.map(({ id }) => id)]
const NAMES = read('placenames.json') as PlaceName[]
const OF_NAME = Map.groupBy(NAMES, ({ name }) => plainName(name))

const asking = whereServer()

const byBrowser = (text: string, here: string | null) => resolveWhere(text, here, PLACES, lookupOfBrowser(asking.client))
const byServer = (text: string, here: string | null) => resolveWhere(text, here, PLACES, lookupOfServer(asking.server.deps))

const point = ({ at, place }: PlaceName) => `${place} ${at.join(' ')}`

/** Where it is, or what is wrong and which are to choose from. */
const outcomeOf = (found: Resolved): string =>
  'where' in found
    ? `${found.where.place} ${found.where.from.join(' ')}`
    : found.trouble.code === 'large'
      ? 'large'
      : [found.trouble.code, ...(found.trouble.choices ?? []).map(point).toSorted()].join(', ')

/** Councils that have a town or city of their name: in them there is no one place to walk from. */
const LARGE = new Set(
  (
    'Birmingham|Bolton|Bristol|Bury|Colchester|Coventry|Dudley|Manchester|Oldham|Rochdale|Salford|Sandwell|Solihull|Stockport|Tendring|Walsall|' +
    'Wigan|Wolverhampton'
  ).split('|'),
)
/** A part of Smethwick, and a city of Northern Ireland. */
const ALSO_ELSEWHERE = new Set(['Londonderry'])

/** What a name of the list should give: looked up in the whole list, without any search. */
function expected(name: string, here: string | null): string {
  const ours = (OF_NAME.get(plainName(name)) ?? []).filter(({ place }) => place !== null)
  const inHere = ours.filter(({ place }) => place === here)
  const [only] = inHere.length === 1 ? inHere : ours
  if (only === undefined) return 'outside'
  if (ALSO_ELSEWHERE.has(name)) return ['did you mean', ...ours.map(point)].join(', ')
  if (LARGE.has(only.name)) return 'large'
  return inHere.length === 1 || ours.length === 1 ? point(only) : ['several', ...ours.map(point).toSorted()].join(', ')
}

describe('every name of a place, on every page', () => {
  const each = [...new Set(NAMES.map(({ name }) => name))].flatMap((name) => PAGES.map((here) => ({ name, here })))

  it('means the same in the browser, through the API, and on the server: the place here of that name, or one that is outside', async () => {
    const wrong: string[] = []
    for (const { name, here } of each) {
      const outcomes = [expected(name, here), outcomeOf(await byBrowser(name, here)), outcomeOf(await byServer(name, here))]
      if (new Set(outcomes).size > 1) wrong.push(`${name} on ${here}: ${outcomes.join(' | ')}`)
    }
    expect(PLACES).toHaveLength(5)
    expect(each.length).toBeGreaterThan(15_000)
    expect(wrong).toEqual([])
  })

  it('has a council without the quotes of its table', () => {
    expect(NAMES.filter(({ authority }) => authority.includes('"'))).toEqual([])
    expect(NAMES.find(({ name }) => name === 'Poole')?.authority).toBe('Bournemouth, Christchurch and Poole')
  })

  it('has no digit, so that text with one need never be sent', () => {
    expect(NAMES.filter(({ name }) => /\p{N}/u.test(name))).toEqual([])
  })
})

describe('what is typed', () => {
  // Positions and councils as they stand in data/placenames.json and data/postcodes: Salford and Wigan have a Newtown each.
  it.each([
    ['Bath', null, 'outside'],
    ['Bath', 'north-east-essex', 'outside'],
    ['Burnley', 'greater-manchester', 'outside'],
    ['Newcastle', null, 'outside'],
    ['Hull', null, 'outside'],
    ['Moss Side', null, 'greater-manchester -2.244 53.459'],
    ['moss-side ', 'west-midlands', 'greater-manchester -2.244 53.459'],
    ['mos side', null, 'greater-manchester -2.244 53.459'],
    ['St Annes', null, 'bristol-area -2.5499 51.4493'],
    ['ST. ANNE’S', null, 'bristol-area -2.5499 51.4493'],
    ['Newtown', 'west-midlands', 'west-midlands -1.9041 52.496'],
    ['Bedford', null, 'greater-manchester -2.4963 53.4956'],
    ['M16 0RA', null, 'greater-manchester -2.29103 53.46256'],
    ['m160ra', 'west-midlands', 'greater-manchester -2.29103 53.46256'],
    ['12 High Street, B24 9AA', null, 'west-midlands -1.84 52.52198'],
    ['12 High Street', null, 'unknown postcode'],
    ['Flat ４, High Street', null, 'unknown postcode'],
    ['SW1A 1AA', null, 'outside'],
    ['', null, 'empty'],
    ['   ', null, 'empty'],
    ['x', null, 'unknown place'],
    ['???', null, 'unknown place'],
    ['Qqqqqq', null, 'unknown place'],
    ['Leeeds', null, 'outside'],
  ])('%j on the page of %s is %s', async (text, here, outcome) => {
    expect([outcomeOf(await byBrowser(text, here)), outcomeOf(await byServer(text, here))]).toEqual([outcome, outcome])
  })

  it.each([
    ['Newtown', 4],
    ['Ashton', 8],
    ['M1 1', 1],
  ])('%j gives %i to choose from', async (text, count) => {
    const [browser, ours] = [await byBrowser(text, null), await byServer(text, null)]
    expect(browser).toEqual(ours)
    expect('trouble' in browser && browser.trouble.choices).toHaveLength(count)
  })

  it('never leaves the browser where it holds a digit, but for the first half of a postcode', () => {
    expect(asking.asked.length).toBeGreaterThan(3000)
    for (const path of asking.asked)
      expect(path).toMatch(/^\/api\/(?:authorities|postcodes\/[A-Z]{1,2}\d[A-Z\d]?|search\/places\?q=(?:[^\d%]|%[0-9A-F]{2})+)$/)
    expect(asking.asked.filter((path) => /\d/.test(decodeURIComponent(path).replace(/^\/api\/postcodes\/\w+$/, '')))).toEqual([])
  })
})
