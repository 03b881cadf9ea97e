import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FoundProperties } from '../../../core/api/search.ts'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import { checkedOn, freshness } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import type { Pack } from '../../../server/packs/assemblePack.ts'
import { openPlaces } from '../../../server/places/openPlaces.ts'
import { logTo, startOn, type Started } from '../../server/server.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

const MINUTE_MS = 60_000
/** The days of the lists. No bank holiday is in either week, nor Christmas, which would doubt the hours of any list. */
const TODAY = Date.UTC(2026, 9, 28, 12)
const NEXT_MONTH = TODAY + 31 * DAY_MS
const NAMES = ['Mill Pantry', 'Mill Kitchen', 'Mill Larder', 'Mill Line', 'Mill Cafe', 'Mill Always']

/** Rows of any shape of hours; `checked` is what the row says of its own day. */
const sheet = (checked: string): string =>
  [
    'Food in Little Marsh January 2018',
    'Name,Type,Address,Postcode,Telephone,Opening times,How to access,Status,Last checked',
    `Mill Pantry,Food pantry,1 Mill Row,M16 0RA,01632 960061,Monday to Sunday 9am-5pm,Drop in,Active,${checked}`,
    `Mill Kitchen,Community meal,2 Mill Row,M16 0RA,,Every day 12 noon-2pm,Open to all,Open,${checked}`,
    `Mill Larder,Food pantry,3 Mill Row,M16 9ZZ,01632 960063,Saturdays 10am-4pm,By referral,Still running,`,
    `Mill Line,Debt advice,,M16 0RA,01632 960064,Mon-Fri 9-5,Ring first,,`,
    `Mill Cafe,Community meal,5 Mill Row,M16 0RA,,,,Active,`,
    `Mill Always,Food bank,6 Mill Row,M16 0RA,,24/7,Drop in,Active,${checked}`,
    '',
  ].join('\n')

let here: CommandPlace
beforeEach(async () => {
  here = await commandPlace()
})

async function takeIn(text: string, now: number): Promise<string> {
  const file = join(here.folder, 'sheet.csv')
  await writeFile(file, text)
  const date = new Date(now).toISOString().slice(0, 10)
  const args = ['--into', 'little-marsh', '--source', 'Marsh Sheet', '--as', 'csv', '--licence', 'OGL v3', '--date', date, '--apply']
  return (await runImport([file, ...args], { env: here.env, now, newId: randomUUID, progress: () => undefined })).text
}

async function opened(now: number): Promise<{ server: Started; pack: Pack; listed: Service[] }> {
  const { DATA_DIR: dataDir, STORE_DIR: storeDir } = here.env
  const said: string[] = []
  const packs = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), logTo(said))
  expect(said).toEqual([])
  const server = await startOn(dataDir, { packs, now: () => now })
  const pack = packs.get('little-marsh')!
  const listed = pack.services.filter(({ name }) => NAMES.includes(name))
  expect(listed).toHaveLength(NAMES.length)
  return { server, pack, listed }
}

/** Quarters of an hour of the week that begins at an instant: 7 × 24 × 4 = 672. */
const quarters = (from: number): number[] => Array.from({ length: 672 }, (_, at) => from + at * 15 * MINUTE_MS)

/** What is said of any of the listings at any time of the week. */
const statesIn = ({ pack, listed }: { pack: Pack; listed: readonly Service[] }, from: number): Set<string> =>
  new Set(quarters(from).flatMap((at) => listed.map((service) => openStateOf(service, at, pack.file).state)))

/** The day of each fact but that it runs, which is of the list itself. */
const daysOf = (listed: readonly Service[]): unknown[] =>
  listed.map(({ name, confirmed }) => [name, Object.entries(confirmed).map(([fact, { on }]) => [fact, fact === 'status' ? null : on])])

describe('a sheet of 2018 under the date of today', () => {
  it.each(['2018-01-15', '15/01/2018', 'January 2018', '2018', ''])(
    'opens nothing in a week, and is not fresh, where rows say "%s"',
    async (checked) => {
      expect(await takeIn(sheet(checked), TODAY)).toContain('6 listings, 0 rows refused')
      const now = await opened(TODAY)
      expect([...statesIn(now, TODAY)]).toEqual(['not confirmed'])
      expect(now.listed.map((service) => freshness(service, TODAY))).toEqual(NAMES.map(() => 'old'))
    },
  )

  it('is answered so to other programs too', async () => {
    await takeIn(sheet('2018-01-15'), TODAY)
    const { server } = await opened(TODAY)
    for (const day of quarters(TODAY).filter((_, at) => at % 24 === 0)) {
      const path = `/api/places/little-marsh/search?limit=100&at=${new Date(day).toISOString()}`
      const { features } = (await (await server.app.request(path)).json()) as { features: { properties: FoundProperties }[] }
      const found = features.filter(({ properties }) => NAMES.includes(properties.name))
      expect(found).toHaveLength(NAMES.length)
      for (const { properties } of found) expect([properties.open.state, properties.freshness]).toEqual(['not confirmed', 'old'])
    }
    const openNow = await (await server.app.request('/api/places/little-marsh/search?open=now&limit=100')).text()
    expect(openNow).toContain('"features":[')
    expect(NAMES.filter((name) => openNow.includes(name))).toEqual([])
  })

  it('is no fresher when it is taken in again a month later', async () => {
    await takeIn(sheet('2018-01-15'), TODAY)
    const before = await opened(TODAY)
    expect(await takeIn(sheet('2018-01-15'), NEXT_MONTH)).toContain('It is done')
    const after = await opened(NEXT_MONTH)
    expect([...statesIn(after, NEXT_MONTH)]).toEqual(['not confirmed'])
    expect(after.listed.map((service) => freshness(service, NEXT_MONTH))).toEqual(NAMES.map(() => 'old'))
    // That it is still listed is of the new list, and nothing else is.
    expect(daysOf(after.listed)).toEqual(daysOf(before.listed))
    expect(after.listed.map(checkedOn)).toEqual(before.listed.map(checkedOn))
  })

  // The same sheet with rows that were looked at this month: what the others lack is the day of checking, nothing else.
  it('would be open and fresh, were its rows checked', async () => {
    await takeIn(sheet('2026-10-20'), TODAY)
    const now = await opened(TODAY)
    expect(statesIn(now, TODAY)).toContain('open until')
    expect(statesIn(now, TODAY)).toContain('opens next')
    expect(now.listed.map((service) => freshness(service, TODAY))).toContain('fresh')
  })
})
