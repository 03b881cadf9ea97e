import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

const ADDRESS = 'https://sheets.example.org/pub?output=csv&key=s3cret'
const HEAD = ['--source', 'Marsh Network', '--licence', 'OGL v3']

let here: CommandPlace
const place = (...args: string[]): Promise<string> => here.run(runPlace, ...args).then(({ text }) => text)
const file = async (id = 'far-marsh') =>
  JSON.parse(await readFile(placePaths.definition(here.env.STORE_DIR, id), 'utf8')) as Record<string, unknown>
const keep = (path: string, value: object) => writeDurably(path, JSON.stringify(value), 'x')

beforeEach(async () => {
  here = await commandPlace()
  await place('add', 'far-marsh', '--name', 'Far Marsh', '--authorities', 'marshshire')
})

describe('a published sheet', () => {
  it('stands in the place file, with what its columns mean', async () => {
    const map = join(here.folder, 'map.json')
    await writeFile(map, '{"Opening": "hours"}')
    const said = await place('sheet', 'far-marsh', '--url', ADDRESS, ...HEAD, '--map', map)
    expect(said).toContain('Marsh Network is read for far-marsh from https://sheets.example.org/pub, within a minute in a running server')
    expect(said).not.toContain('s3cret')
    const list = { title: 'Marsh Network', publisher: 'Marsh Network', licence: 'OGL v3', licenceUrl: null, credit: 'Marsh Network' }
    expect((await file()).sheets).toEqual([{ list: { id: 'marsh-network', ...list }, url: ADDRESS, map: { Opening: 'hours' } }])
    expect(await place('list')).toContain('  marsh-network  published sheet https://sheets.example.org/pub, not read yet\n')
  })
  it('under the same name takes the place of the one before', async () => {
    await place('sheet', 'far-marsh', '--url', ADDRESS, ...HEAD)
    expect(await place('sheet', 'far-marsh', '--url', 'https://example.org/new.csv', ...HEAD)).toContain(
      'in place of where it was read before',
    )
    expect((await file()).sheets).toMatchObject([{ url: 'https://example.org/new.csv' }])
  })
  it('is said with when it was read last, and why it is held', async () => {
    await place('sheet', 'far-marsh', '--url', ADDRESS, ...HEAD)
    const [reading, held] = [placePaths.reading, placePaths.held].map((path) => path(here.env.STORE_DIR, 'far-marsh', 'marsh-network'))
    await keep(reading!, { asked: '2026-11-28T20:00:00.000Z', read: '2026-11-28T08:00:00.000Z' })
    await keep(held!, { since: '2026-11-28T14:00:00.000Z', why: '3 of its 10 listings would go.', gone: 3, of: 10 })
    expect(await place('list')).toContain(
      'read last 2026-11-28 08:00 UTC, asked for last 2026-11-28 20:00 UTC. Held for a look since 2026-11-28 14:00 UTC: 3 of its 10 listings would go.\n',
    )
  })
  it('is said with since when it is out of reach', async () => {
    await place('sheet', 'far-marsh', '--url', ADDRESS, ...HEAD)
    await keep(placePaths.reading(here.env.STORE_DIR, 'far-marsh', 'marsh-network'), {
      asked: '2026-11-28T20:00:00.000Z',
      read: '2026-11-28T08:00:00.000Z',
      unreached: { since: '2026-11-28T14:00:00.000Z', why: 'sheets.example.org has a fault of its own (500).' },
    })
    expect(await place('list')).toContain(
      'read last 2026-11-28 08:00 UTC, asked for last 2026-11-28 20:00 UTC. Not reached since 2026-11-28 14:00 UTC: sheets.example.org has a fault of its own (500).\n',
    )
  })
  it('is stopped, and nothing of it waits any more', async () => {
    await place('sheet', 'far-marsh', '--url', ADDRESS, ...HEAD)
    const held = placePaths.held(here.env.STORE_DIR, 'far-marsh', 'marsh-network')
    await keep(held, {})
    expect(await place('sheet', 'far-marsh', '--stop', 'Marsh Network')).toContain('marsh-network is read no more.')
    expect((await file()).sheets).toEqual([])
    await expect(readFile(held)).rejects.toThrow('ENOENT')
  })
  it('may be of a place that comes with the map', async () => {
    await place('sheet', 'little-marsh', '--url', ADDRESS, ...HEAD)
    expect(await file('little-marsh')).toMatchObject({ name: 'Little Marsh', authorities: ['E07000001'], sheets: [{ url: ADDRESS }] })
    expect(await place('list')).toContain('little-marsh  (comes with the map)\n  marsh-network  published sheet')
  })
  it.each([
    [['--url', ADDRESS, '--source', 'x'], '--licence is missing: under what licence it may be shown'],
    [['--url', 'sheet.csv', ...HEAD], '--url does not fit: a web address, beginning with https://. Copy it from the browser.'],
    [['--url', 'file:///etc/passwd', ...HEAD], '--url does not fit: a web address'],
    [['--stop', 'x', '--url', ADDRESS], '--stop stands by itself: leave out --url.'],
    [['--stop', 'Other'], '--stop other is no published sheet of far-marsh. It has none.'],
  ])('says what is wrong and what to do: %j', async (args, said) => {
    await expect(place('sheet', 'far-marsh', ...args)).rejects.toThrow(said)
    expect((await file()).sheets).toEqual([])
  })
})
