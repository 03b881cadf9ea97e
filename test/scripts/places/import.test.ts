import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runExport } from '../../../scripts/places/import/runExport.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { readPlaces } from '../../../scripts/reports/readPlaces.ts'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { ownListing } from '../../server/store/places/keptLists.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

const TEN = Array.from({ length: 10 }, (_, at) => ownListing(40 + at, `Pantry ${at}`, { phone: `01632 9600${40 + at}` }))

let here: CommandPlace
let ten: string
const LIST = ['--into', 'little-marsh', '--source', 'Marsh Network']
const HEAD = [...LIST, '--as', 'geojson', '--licence', 'OGL v3', '--date', '2026-11-01']
const imported = (file: string, ...more: string[]) => here.run(runImport, file, ...HEAD, ...more)
const folder = (): string => join(here.env.STORE_DIR, 'places', 'little-marsh', 'lists', 'marsh-network')
const bytes = (): Promise<Buffer> => readFile(join(folder(), 'list.json'))

beforeEach(async () => {
  here = await commandPlace()
  ten = await here.listFile('ten.geojson', TEN)
})

describe('a dry run', () => {
  it('says what would change, and writes nothing', async () => {
    const { text, stopped } = await imported(ten)
    expect(stopped).toBeNull()
    expect(text).toContain(
      'Marsh Network, 2026-11-01, into little-marsh: 10 listings, 0 rows refused. A dry run: nothing is written.\nNew: 10\n  Pantry 0\n',
    )
    await expect(readdir(here.env.STORE_DIR)).rejects.toThrow('ENOENT')
  })
  it('names new, changed, gone and refused', async () => {
    await imported(ten, '--apply')
    const next = [...TEN.slice(1), ownListing(60, 'New Pantry')].map((service) =>
      service.name === 'Pantry 5' ? { ...service, phone: '01632 960099' } : service,
    )
    const file = await here.listFile('next.geojson', [...next, { ...ownListing(61, 'Wrong Pantry'), url: 'ftp://x' }])
    const { text } = await imported(file)
    expect(text).toContain('New: 1\n  New Pantry\nChanged: 1\n  Pantry 5: phone\nGone: 1\n  Pantry 0\nAs before: 8\nRefused: 1\n')
    expect(text).toMatch(/row 11 .*: url: an http, https, mailto or tel link\. Mend it in the file, or leave the row out\./)
  })
  it('says how much of the hours was read', async () => {
    const some = [
      ownListing(70, 'A', { hours: [], hoursRead: 'whole', hoursText: 'x' }),
      ownListing(71, 'B', { hoursText: 'ring us', hoursRead: 'none' }),
      TEN[0]!,
    ]
    expect((await imported(await here.listFile('some.geojson', some))).text).toContain(
      'Hours read whole: 1, in part: 0, kept as text: 1, not stated: 1\n',
    )
  })
})

describe('what a spreadsheet says', () => {
  const sheet = async (text: string): Promise<string> => {
    const file = join(here.folder, 'food list.csv')
    await writeFile(file, text)
    const head = HEAD.map((word, at) => (HEAD[at - 1] === '--as' ? 'csv' : word))
    return (await here.run(runImport, file, ...head)).text
  }
  it('is told as a person reads it: which hours are not read, of what kind, and that nobody checked', async () => {
    const said = await sheet(
      'Site,Kind,Address,When open,Last checked\nA Hall,Food bank,1 Low Road,Monday 10-12,2026-10-01\nB Hall,Pantry,2 Low Road,By appointment,\n,Pantry,3 Low Road,Monday 10-12,\n',
    )
    expect(said).toContain('\n  line 4, column Site: the name is blank. Write what the place is called.\n')
    expect(said).toContain('\nKept as text, shown as it stands and never as open: 1\n  B Hall: By appointment\n')
    expect(said).toContain('\nKinds of help: food bank 1, food pantry 1\n')
    expect(said).toContain('\nHours that no row says anybody checked: 1. They are shown under "no date of a check is stated"')
    expect(said).toContain(
      '\nColumns to look at, the least sure first. Where one is wrong, say so with --map:\n  Site was taken as name (75 % sure)\n  When open was taken as hours (80 % sure)\n',
    )
    expect(said).toContain('\nColumns taken: Kind as types, Address as address, Last checked as checked\n')
    expect(said.endsWith('run the same command again with --apply at its end.\n')).toBe(true)
  })
  it('names the headings where none is a name', async () => {
    await expect(sheet('Postcode,Phone\nLS1 1AA,0113 496 0001\n')).rejects.toThrow(
      'cannot be read as a spreadsheet: no column was recognised as the name of a place, of "Postcode", "Phone": call the right one "Name"',
    )
  })
  it('is a file, not a folder', () =>
    expect(here.run(runImport, here.folder, ...HEAD)).rejects.toThrow('is a folder. Give the path of the file'))
  it('stands behind no page on which sheets are looked at', () =>
    expect(here.run(runImport, 'https://docs.google.com/spreadsheets/d/1AbC/edit?key=s3cret#gid=0', ...HEAD)).rejects.toThrow(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/1AbC\/edit is where a Google sheet is looked at\. .*Publish to web/,
    ))
})

describe('an import', () => {
  it('changes nothing the second time, not a byte', async () => {
    await imported(ten, '--apply')
    const [before, { mtimeNs }] = [await bytes(), await stat(join(folder(), 'list.json'), { bigint: true })]
    expect((await imported(ten, '--apply')).text).toContain('Nothing changes: the list stands as it is, to the byte.')
    expect(await bytes()).toEqual(before)
    expect((await stat(join(folder(), 'list.json'), { bigint: true })).mtimeNs).toBe(mtimeNs)
  })
  it('is taken back to the byte', async () => {
    await imported(ten, '--apply')
    const before = await bytes()
    await imported(await here.listFile('nine.geojson', TEN.slice(1)), '--apply')
    expect(await bytes()).not.toEqual(before)
    expect((await here.run(runImport, ...LIST, '--undo')).text).toContain('is as it was before the last import, to the byte')
    expect(await bytes()).toEqual(before)
  })
  it('comes back as it went out', async () => {
    await imported(ten, '--apply')
    const before = await bytes()
    const { text } = await here.run(runExport, 'little-marsh', '--list', 'Marsh Network', '--as', 'geojson')
    const file = join(here.folder, 'out.geojson')
    await writeFile(file, text)
    expect((await imported(file, '--apply')).text).toContain('Nothing changes')
    expect(await bytes()).toEqual(before)
  })
  it('stops for a look where over 20 % would go, and goes on when it is told', async () => {
    await imported(ten, '--apply')
    const before = await bytes()
    // 2 of 10 is 20 %, which is not over it; 3 of 10 is.
    expect((await imported(await here.listFile('eight.geojson', TEN.slice(2)))).stopped).toBeNull()
    const seven = await here.listFile('seven.geojson', TEN.slice(3))
    const { text, stopped } = await imported(seven, '--apply')
    expect(text).toContain('Gone: 3\n')
    expect(stopped).toContain('30 % of the rows of marsh-network would go, which is over 20 %: nothing was changed.')
    expect(await bytes()).toEqual(before)
    expect((await imported(seven, '--apply', '--despite-loss')).stopped).toBeNull()
  })
  it('brings no listing back that must not be listed', async () => {
    await imported(ten, '--apply')
    await here.run(runPlace, 'hide', 'little-marsh', '--id', TEN[4]!.id)
    // The same phone under another name and id.
    const again = [...TEN, ownListing(80, 'By Another Name', { phone: '+44 1632 960044' })]
    const { text } = await imported(await here.listFile('again.geojson', again), '--apply')
    expect(text).toContain('On the do-not-list, and left out: 2\n')
    expect((await bytes()).toString()).not.toMatch(/Pantry 4|Another Name/)
  })
  it('keeps no door that must not show, by the words of its row', async () => {
    const quiet = {
      ...TEN[0]!,
      name: 'Marsh Womens Refuge',
      address: '1 Hidden Lane',
      postcode: 'M16 0RA',
      at: [0, 52] as [number, number],
    }
    const file = await here.listFile('quiet.geojson', [quiet, TEN[1]!])
    const { text } = await imported(file, '--apply')
    expect(text).toContain('Kept without their door, because it must not show: 1\n')
    expect(text + here.lines.join('\n')).not.toMatch(/Refuge|Hidden Lane|0RA/)
    expect((await bytes()).toString()).not.toMatch(/Hidden Lane|0RA/)
    expect((await imported(file, '--apply')).text).toContain('Nothing changes')
  })
  it('says of a list that is none what to do', async () => {
    const file = join(here.folder, 'page.csv')
    await writeFile(file, '<!doctype html><p>Not found')
    await expect(here.run(runImport, file, ...HEAD)).rejects.toThrow(
      `${file} cannot be read as geojson: it is cut short or is not JSON; save it again.`,
    )
  })
  it('is known to whoever looks at reports', async () => {
    await imported(ten, '--apply')
    const { names, homeOf, ground } = await readPlaces(here.env.DATA_DIR, here.env.STORE_DIR)
    expect(names.get(TEN[3]!.id)).toBe('Pantry 3')
    expect(homeOf(TEN[3]!.id)).toBe('little-marsh')
    expect(ground.listings.has(TEN[3]!.id)).toBe(true)
  })
  it('remembers what was said of its columns', async () => {
    const map = join(here.folder, 'map.json')
    await writeFile(map, '{"Opening": "hours"}')
    await imported(ten, '--map', map, '--apply')
    expect((await imported(ten, '--apply')).text).toContain('Nothing changes')
    expect((await bytes()).toString()).toContain('"columns":{"Opening":"hours"}')
  })
  it.each([
    [['--as', 'xlsx'], '--as "xlsx" should be one of csv, geojson, oruk, osm, givefood. Any spreadsheet is csv'],
    [['--date', '2026-02-30'], '--date "2026-02-30" is no day that exists, written year-month-day. Write it as --date 2026-11-28.'],
    [['--date', '2/11/2026'], 'Write --date 2026-11-02 for that day.'],
    [['--date', '31/02/2026'], 'Write it as --date 2026-11-28.'],
    [['--date', '2026-11-29'], '--date 2026-11-29 is still to come.'],
    [['--source', '饭'], 'has no letter from a to z'],
    [['--into', 'nowhere'], 'There is no place "nowhere". There are little-marsh, where STORE_DIR is '],
    [['--map', '/nowhere.json'], 'There is no file /nowhere.json.'],
    [['--licence', ' '], '--licence is missing: under what terms it may be shown, such as --licence "Open Government Licence v3.0".'],
  ])('says what is wrong and what to do: %j', async ([option, value], said) => {
    const args = new Map(Array.from({ length: HEAD.length / 2 }, (_, at) => [HEAD[2 * at]!, HEAD[2 * at + 1]!]))
    args.set(option!, value!)
    await expect(here.run(runImport, ten, ...[...args].flat())).rejects.toThrow(said)
    await expect(imported('/nowhere.csv')).rejects.toThrow('There is no file /nowhere.csv. Give its whole path, between double quotes')
  })
})
