import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { render } from '../../../client/entry.server.tsx'
import { tableText } from '../../../core/lists/table/tableText.ts'
import { runExport } from '../../../scripts/places/import/runExport.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../../server/places/openPlaces.ts'
import { logTo, startOn, startServer, type Started } from '../../server/server.ts'
import { groundAlone } from './groundAlone.ts'

const TABLES = 'test/core/lists/tables'
const NOW = Date.UTC(2026, 10, 28, 22)
/** Every council that a row of the ten lies in, from Oldham to Bristol and Colchester. */
const COUNCILS =
  'E06000007,E06000023,E06000024,E06000025,E07000071,E07000076,E07000127,E07000234,E08000003,E08000004,E08000006,E08000008,E08000010,E08000025,E08000026,E08000027,E08000028,E08000030,E08000031'

interface TenList {
  /** What it is called when it is taken in: a name has letters alone. */
  name: string
  file: string
  text: string
  planted: string[]
}
const LISTS: readonly TenList[] = readdirSync(TABLES)
  .filter((name) => name.endsWith('.csv'))
  .map((name, at) => {
    const file = join(TABLES, name)
    const { planted } = JSON.parse(readFileSync(file.replace('.csv', '.expected.json'), 'utf8')) as TenList
    return { name: `List ${'abcdefghij'[at]}`, file, text: tableText(readFileSync(file)), planted }
  })

/** However it is spaced or dialled: "+44 7700 900611" and "07700900611" are one. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s\u00A0-]|%20/g, '')
const PLANTED = LISTS.flatMap(({ planted }) => planted)
const givenAway = (text: string): string[] => {
  const all = plain(text)
  return PLANTED.filter((each) => all.includes(plain(each).replace(/^(?:\+44|0)(?=7)/, '')))
}

const storeDir = mkdtempSync(join(tmpdir(), 'together-map-'))
/** What the commands said, standard error with it. */
const said: string[] = []
let server: Started
let run: (command: typeof runImport, ...args: string[]) => Promise<string>

const asked = async (path: string): Promise<string> => {
  const answer = await server.app.request(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

beforeAll(async () => {
  const dataDir = await groundAlone(LISTS.map(({ text }) => text))
  const surroundings = {
    env: { STORE_DIR: storeDir, DATA_DIR: dataDir },
    now: NOW,
    newId: randomUUID,
    progress: (line: string) => void said.push(line),
  }
  run = async (command, ...args) => {
    const { text, stopped } = await command(args, surroundings)
    expect(stopped).toBeNull()
    return text
  }
  said.push(await run(runPlace, 'add', 'ten-lists', '--name', 'Ten Lists', '--authorities', COUNCILS))
  for (const { name, file } of LISTS) {
    const head = ['--into', 'ten-lists', '--source', name, '--as', 'csv', '--licence', 'OGL v3', '--date', '2026-11-28']
    said.push(await run(runImport, file, ...head, '--apply'))
  }
  const packs = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), logTo(said))
  const { deps } = await startServer()
  server = await startOn(dataDir, { packs, now: () => NOW, pages: { ...deps.pages, render } })
})

describe('ten lists in one place', () => {
  it('are all there, as they would be for anybody', () => {
    expect(PLANTED).toHaveLength(20)
    expect(LISTS.flatMap(({ text, planted }) => planted.filter((each) => !givenAway(text).includes(each)))).toEqual([])
    const { services, file } = server.deps.packs.get('ten-lists')!
    // 107 listings come in, of which some are one place; each list has its share.
    expect(services.length).toBeGreaterThan(90)
    expect(file.sources.filter(({ id, used }) => id.startsWith('list-') && used > 0)).toHaveLength(10)
  })

  it('give away nobody in what is stored, or said while they come in', async () => {
    const files = (await readdir(storeDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.filter(({ name }) => name === 'list.json')).toHaveLength(10)
    for (const { parentPath, name } of files) expect(givenAway(await readFile(join(parentPath, name), 'utf8')), name).toEqual([])
    expect(givenAway(said.join('\n'))).toEqual([])
  })

  it.each(['csv', 'geojson'])('give away nobody in what goes out as %s', async (as) => {
    for (const { name } of LISTS) {
      const text = await run(runExport, 'ten-lists', '--list', name, '--as', as)
      expect(text.length).toBeGreaterThan(1000)
      expect(givenAway(text), name).toEqual([])
    }
  })

  it('give away nobody in any answer, page or line of the log', async () => {
    const { services } = server.deps.packs.get('ten-lists')!
    const places = await asked('/api/places')
    const { files } = (JSON.parse(places) as { places: { id: string; files: { services: string } }[] }).places.find(
      ({ id }) => id === 'ten-lists',
    )!
    const listings = await asked(files.services)
    expect((JSON.parse(listings) as { features: unknown[] }).features).toHaveLength(services.length)
    const found = await asked('/api/places/ten-lists/search?limit=500')
    const words = ['Desmond', 'Bernadette', 'Winifred', 'Thaddeus', 'Persephone', 'Gwendoline', 'Brightwell', '07700', 'example.org']
    const searched = await Promise.all(words.map((word) => asked(`/api/places/ten-lists/search?q=${encodeURIComponent(word)}`)))
    const pages = ['/', '/find/ten-lists', '/find/ten-lists?types=food-bank', '/plan/ten-lists', '/about', '/api/places/ten-lists/refused']
    const rest = await Promise.all(pages.map(asked))
    const each = await Promise.all(services.flatMap(({ id }) => [asked(`/api/services/${id}`), asked(`/service/${id}`)]))
    expect(rest[1]).toContain('Ten Lists')
    for (const text of [places, listings, found, ...searched, ...rest, ...each, server.lines.join('\n')])
      expect(givenAway(text)).toEqual([])
    expect(server.lines.length).toBeGreaterThan(2 * services.length)
  })
})
