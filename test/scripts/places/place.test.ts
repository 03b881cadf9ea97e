import { gunzipSync } from 'node:zlib'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { IDS } from '../../server/packs.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

let here: CommandPlace
const place = (...args: string[]): Promise<string> => here.run(runPlace, ...args).then(({ text }) => text)
const inStore = (...path: string[]): string => join(here.env.STORE_DIR, 'places', ...path)

beforeEach(async () => {
  here = await commandPlace()
})

describe('a place in one command', () => {
  it('is set up by the name or code of its authority, with its keeper', async () => {
    const said = await place(
      'add',
      'far-marsh',
      '--name',
      'Far Marsh',
      '--authorities',
      'marshshire',
      '--keeper',
      'Coordinator',
      '--mailbox',
      'food@example.org',
    )
    expect(said).toContain('Far Marsh is set up as far-marsh: Marshshire (E07000001); 3 areas, 5,000 people.\nKept by Coordinator')
    expect(JSON.parse(await readFile(inStore('far-marsh', 'place.json'), 'utf8'))).toEqual({
      id: 'far-marsh',
      name: 'Far Marsh',
      nation: 'england',
      authorities: ['E07000001'],
      keeper: { role: 'Coordinator', mailbox: 'food@example.org' },
      terms: [],
      support: [],
      sheets: [],
    })
    expect(await place('list')).toContain('far-marsh  Far Marsh, E07000001, kept by Coordinator\n')
  })
  it('is found by a part of the name', async () => {
    expect(await place('like', 'Marsh')).toBe('  E07000001  Marshshire  (5,000 people)\n')
    expect(await place('add', 'far-marsh', '--name', 'Far Marsh', '--like', 'marsh')).toBe(
      'Nothing is set up yet. Like that are:\n  E07000001  Marshshire  (5,000 people)\nSet it up with:\n  npm run place -- add far-marsh --name "Far Marsh" --authorities E07000001\n',
    )
    expect(await readdir(inStore()).catch(() => [])).toEqual([])
  })
  it('says later who keeps it, also of one that comes with the map', async () => {
    const said = ['--keeper', 'Coordinator', '--mailbox', 'food@example.org']
    expect(await place('keeper', 'little-marsh', ...said)).toContain('little-marsh is kept by Coordinator')
    expect(JSON.parse(await readFile(inStore('little-marsh', 'place.json'), 'utf8'))).toMatchObject({ keeper: { role: 'Coordinator' } })
    await expect(place('keeper', 'little-marsh')).rejects.toThrow('--keeper and --mailbox are missing')
    await expect(place('keeper', 'far-marsh', ...said)).rejects.toThrow('There is no place "far-marsh".')
  })
  it.each([
    [
      ['add', 'Far Marsh', '--name', 'x', '--authorities', 'marshshire'],
      '"Far Marsh" cannot stand in the address of a place, such as /find/leeds: small letters and hyphens, a letter first. Write far-marsh in its place.',
    ],
    [['add', 'far-marsh', '--authorities', 'marshshire'], '--name is missing'],
    [['add', 'far-marsh', '--name', 'x'], '--authorities is missing: which councils it is, by name or code'],
    [['add', 'far-marsh', '--name', 'x', '--authorities', 'Leeds'], '--authorities: "Leeds" is no council or county of England.'],
    [['add', 'far-marsh', '--name', 'x', '--authorities', 'E07000001,Marshshire'], '--authorities names Marshshire twice.'],
    [['add', 'far-marsh', '--name', 'x', '--authorities', 'marshshire', '--keeper', 'x'], '--keeper and --mailbox belong together'],
    [
      ['add', 'far-marsh', '--name', 'x', '--authorities', 'marshshire', '--keeper', 'x', '--mailbox', 'x'],
      '--mailbox does not fit: Invalid email address.',
    ],
    [
      ['add', 'far-marsh', '--name', 'x', '--authorities', 'marshshire', '--keeper', 'x', '--mailbox', 'tony.ellis@example.org'],
      "--mailbox tony.ellis@example.org seems to be one person's own",
    ],
    [
      ['add', 'far-marsh', '--name', 'x', '--authorities', 'marshshire', '--keeper', 'Tony Ellis', '--mailbox', 'food@example.org'],
      '--keeper "Tony Ellis" seems to be one person\'s own',
    ],
    [['add', 'little-marsh', '--name', 'x', '--authorities', 'marshshire'], 'little-marsh stands in DATA_DIR already. Take another id'],
    [['add', 'far-marsh', '--name', 'x', '--name', 'y'], '--name stands more than once'],
    [['add', '--name', 'x'], 'npm run place -- add needs an id for the place, such as leeds.'],
    [
      ['add', 'far-marsh', '--name', 'x', '--authorities', 'Marshshire,', 'Leeds'],
      '"Leeds" is one word too many. Put what has a space in it',
    ],
    [['add', 'far-marsh', '--name', '‘Far', 'Marsh’'], 'Only straight double quotes count everywhere'],
    [['add', 'far-marsh', '—name', 'x'], 'An option begins with two short dashes'],
    [['add', 'far-marsh', '--nmae', 'x'], '--nmae is not known here. Did you mean --name?'],
    [['add', 'far-marsh', '--name', 'x', '--authorities', ' , '], '--authorities is blank.'],
    [['move'], 'npm run place needs one of add, like, list, remove, keeper, costs, sheet, hide, not "move".'],
    [['--help'], 'npm run place -- add ID --name NAME'],
    [['remove', '../reports'], '"../reports" is no id of a place'],
    [['remove', 'far-marsh'], 'The store holds nothing of "far-marsh".'],
  ])('says what is wrong and what to do: %j', async (args, said) => {
    await expect(place(...args)).rejects.toThrow(said)
    expect((await readdir(inStore()).catch(() => [])).filter((name) => !name.startsWith('.'))).toEqual([])
  })
  it('is not set up twice', async () => {
    const add = () => place('add', 'far-marsh', '--name', 'Far Marsh', '--authorities', 'marshshire')
    await add()
    await expect(add()).rejects.toThrow('There is a place far-marsh already.')
  })
  it('is taken away, and comes back as it is said', async () => {
    await place('add', 'far-marsh', '--name', 'Far Marsh', '--authorities', 'marshshire')
    const said = await place('remove', 'far-marsh')
    expect(await place('list')).toBe(
      `little-marsh  (comes with the map)\nPlaces of your own are kept in ${join(here.env.STORE_DIR, 'places')}; there are none yet.\n`,
    )
    const [, from, to] = /mv (\S+) (\S+)\n/.exec(said)!
    expect(from).toContain('.removed-2026-11-28T22-00-00-000Z')
    await rename(from!, to!)
    expect(await place('list')).toContain('far-marsh')
  })
})

describe('walks from area to area', () => {
  it('are kept as the gap command reads them, checked', async () => {
    const file = join(here.folder, 'r5.csv')
    await writeFile(file, 'from_id,to_id,travel_time_p50\nE01000002,E01000001,12\nE01000001,E01000002,11.5\nE01000001,E01000003,\n')
    const said = await place('costs', 'little-marsh', file, '--unit', 'minutes')
    expect(said).toContain('2 walks between 3 areas are kept in')
    expect(said).toContain('1 areas have no way to any other: E01000003.')
    expect(gunzipSync(await readFile(inStore('little-marsh', 'costs.csv.gz'))).toString()).toBe(
      'from,to,cost\nE01000001,E01000002,11.5\nE01000002,E01000001,12\n',
    )
    // 12 and 11.5 minutes at 80 m a minute; rows are what is walked to.
    expect(JSON.parse(await readFile(inStore('little-marsh', 'walks.json'), 'utf8'))).toEqual({
      place: 'little-marsh',
      count: 3,
      starts: [0, 1, 2, 2],
      from: [1, 0],
      metres: [960, 920],
    })
  })
  it('are refused whole where an area is none of the place', async () => {
    const file = join(here.folder, 'r5.csv')
    await writeFile(file, 'from,to,cost\nE01000001,E01000009,3\n')
    await expect(place('costs', 'little-marsh', file, '--unit', 'minutes')).rejects.toThrow(`${file}:2:2: `)
    await expect(readFile(inStore('little-marsh', 'costs.csv.gz'))).rejects.toThrow('ENOENT')
  })
})

describe('a listing that must not be listed', () => {
  it('is known by what is its own, and its name is not said', async () => {
    const said = await place('hide', 'little-marsh', '--id', IDS.bank)
    expect(said).toContain('It is known by its id, its name, its phone.'.slice(6))
    expect(said).not.toContain('Marsh Food Bank')
    expect(JSON.parse(await readFile(inStore('little-marsh', 'do-not-list.json'), 'utf8'))).toEqual([
      { ids: [IDS.bank], names: ['Marsh Food Bank'], phones: ['01632 960001'], urls: [], on: '2026-11-28' },
    ])
    expect(await place('hide', 'little-marsh', '--id', IDS.bank)).toContain('is on the do-not-list of little-marsh already.')
  })
  it('must be one of the place', async () => {
    await expect(place('hide', 'little-marsh', '--id', 'x')).rejects.toThrow('--id "x" is no listing of little-marsh.')
    await expect(place('hide', 'nowhere', '--id', IDS.bank)).rejects.toThrow('There is no place "nowhere".')
  })
})
