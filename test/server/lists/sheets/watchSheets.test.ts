import { randomUUID } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { watchSheets } from '../../../../server/lists/sheets/watchSheets.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { placesStamp } from '../../../../server/store/places/placesStamp.ts'
import { underLock } from '../../../../server/store/places/underLock.ts'
import { keptList, ownListing } from '../../store/places/keptLists.ts'
import { FAR_MARSH } from '../../places/overlay.ts'
import { listServer } from '../fetch/listServer.ts'
import { HOUR, pantries, sheetAt, sheetServer, TEN_AT_NIGHT } from './sheetServer.ts'

const web = listServer()
const csv = (text: string) => web.answers((_, sent) => sent.setHeader('content-type', 'text/csv').end(text))

let here: Awaited<ReturnType<typeof sheetServer>>
const SECRET = '/pub?output=csv&key=s3cret'

beforeEach(async () => {
  csv(pantries(10))
  here = await sheetServer(sheetAt(web.url(SECRET)), web.means)
})

describe('a published sheet', () => {
  it('is on the map after its first reading, dated by the day in London', async () => {
    // Half past midnight of 1 July in London is 23:30 of 30 June in UTC.
    here.clock.now = Date.UTC(2026, 5, 30, 23, 30)
    await here.look()
    expect(web.asked).toEqual([SECRET])
    expect(await here.head()).toMatchObject({ id: 'marsh-network', date: '2026-07-01', url: web.url('/pub') })
    expect((await here.shown()).toSorted()).toEqual(Array.from({ length: 10 }, (_, at) => `Pantry ${at}`))
    expect(await here.held()).toBeNull()
  })
  it('is read again after six hours, not before, also by a server that was started anew', async () => {
    await here.look()
    here.clock.now += 6 * HOUR - 1
    await here.look()
    await watchSheets(here.desk)()
    expect(web.asked).toHaveLength(1)
    here.clock.now += 1
    await watchSheets(here.desk)()
    await here.look()
    expect(web.asked).toHaveLength(2)
  })
  it('that is the same on the same day writes nothing that is shown', async () => {
    here.clock.now = Date.UTC(2026, 10, 28, 9)
    await here.look()
    const [bytes, time, stamp] = [await here.listBytes(), await here.listTime(), await placesStamp(here.storeDir)]
    here.clock.now += 6 * HOUR
    await here.look()
    expect(web.asked).toHaveLength(2)
    expect([await here.listBytes(), await here.listTime()]).toEqual([bytes, time])
    expect(await placesStamp(here.storeDir)).toEqual(stamp)
  })
  it('that is the same on another day is still listed on that day, and no more', async () => {
    await here.look()
    here.clock.now += 6 * HOUR
    await here.look()
    expect((await here.head())?.date).toBe('2026-11-29')
    await here.shown()
    for (const { confirmed } of here.deps.packs.get(FAR_MARSH.id)!.services)
      expect([confirmed.status?.on, confirmed.phone?.on, confirmed.address?.on]).toEqual(['2026-11-29', null, null])
  })
  it('may lose a fifth of its rows', async () => {
    await here.look()
    here.clock.now += 6 * HOUR
    csv(pantries(8))
    await here.look()
    expect(await here.shown()).toHaveLength(8)
  })
  it('brings nothing back that must not be listed', async () => {
    const entry = { names: ['Pantry 3'], on: '2026-11-01' }
    await writeFile(placePaths.doNotList(here.storeDir, FAR_MARSH.id), JSON.stringify([entry]))
    await here.look()
    expect(await here.listBytes()).not.toContain('Pantry 3')
  })
})

describe('a reading that waits for a look', () => {
  it('loses over a fifth: the list stands, and why is said', async () => {
    await here.look()
    const before = await here.listBytes()
    here.clock.now += 6 * HOUR
    csv(pantries(7))
    await here.look()
    expect(await here.listBytes()).toBe(before)
    // 3 of 10 are 30 %.
    const why =
      '3 of its 10 listings (30 %) would go, which is over 20 %. Look whether the sheet is whole; if it is right, import it once with --despite-loss.'
    expect(await here.held()).toEqual({ since: '2026-11-29T04:00:00.000Z', why, gone: 3, of: 10 })
    expect(here.lines.filter((line) => line.includes('"warn"'))).toHaveLength(1)
    expect(here.lines.at(-1)).toContain(`The published sheet Marsh Network is held for a look, and its list stands as it was. ${why}`)
    here.clock.now += 6 * HOUR
    await here.look()
    expect(await here.held()).toMatchObject({ since: '2026-11-29T04:00:00.000Z' })
  })
  it.each<[string, Parameters<typeof web.answers>[0], string]>([
    ['no heading', (_, sent) => sent.end('1,2\n3,4\n'), 'cannot be read as a spreadsheet'],
    ['headings only', (_, sent) => sent.end('Name,Address,Postcode,Phone\n'), 'has no row under them'],
    ['rows without a name', (_, sent) => sent.end('Name,Address,Postcode,Phone\n,1 Marsh Street,M16 0RA,\n'), 'no row that can be read'],
  ])('answers with %s', async (_, answer, why) => {
    await here.look()
    const before = await here.listBytes()
    here.clock.now += 6 * HOUR
    web.answers(answer)
    await here.look()
    expect(await here.listBytes()).toBe(before)
    expect(await here.held()).toMatchObject({ why: expect.stringContaining(why) as string })
    expect(here.lines.join('') + JSON.stringify(await here.held())).not.toMatch(/s3cret|0RA/)
  })
  it('is let go by a reading that is right again', async () => {
    csv('1,2\n3,4\n')
    await here.look()
    expect(await here.held()).not.toBeNull()
    expect(await here.shown()).toEqual([])
    here.clock.now += 6 * HOUR
    csv(pantries(10))
    await here.look()
    expect(await here.held()).toBeNull()
    expect(await here.shown()).toHaveLength(10)
  })
  it('is let go by an import that somebody looked at', async () => {
    await here.look()
    here.clock.now += 6 * HOUR
    csv(pantries(5))
    await here.look()
    expect(await here.held()).not.toBeNull()
    await here.keep(FAR_MARSH.id, keptList('marsh-network', [ownListing(40, 'Pantry 0')]))
    expect(await here.held()).toBeNull()
  })
  it('has a mapping that names what no column can mean', async () => {
    const other = await sheetServer(sheetAt(web.url(), { map: { Phone: 'telephone' } }), web.means)
    await other.look()
    expect(await other.held()).toMatchObject({ why: expect.stringContaining('says of the column "Phone"') as string })
  })
})

describe('a sheet that is not reached', () => {
  const gone = () => web.answers((_, sent) => sent.writeHead(500).end())
  it.each<[string, Parameters<typeof web.answers>[0], string]>([
    [
      'a web page',
      (_, sent) => sent.setHeader('content-type', 'text/html').end('<!doctype html>Log in'),
      'answers with a web page, not with a list',
    ],
    ['a fault', (_, sent) => sent.writeHead(500).end(), 'has a fault of its own (500)'],
    ['nothing', (_, sent) => void sent.destroy(), '127.0.0.1'],
  ])('because it answers with %s: the list stands, and nothing waits for a look', async (_, answer, why) => {
    await here.look()
    const before = await here.listBytes()
    here.clock.now += 6 * HOUR
    web.answers(answer)
    await here.look()
    expect(await here.listBytes()).toBe(before)
    expect(await here.held()).toBeNull()
    expect(await here.reading()).toEqual({
      asked: '2026-11-29T04:00:00.000Z',
      read: '2026-11-28T22:00:00.000Z',
      unreached: { since: '2026-11-29T04:00:00.000Z', why: expect.stringContaining(why) as string },
    })
    expect(here.lines.join('') + JSON.stringify(await here.reading())).not.toMatch(/s3cret|0RA/)
  })
  it('is out of reach since the first time, until it answers again', async () => {
    gone()
    await here.look()
    here.clock.now += 6 * HOUR
    await here.look()
    expect(await here.reading()).toMatchObject({ read: null, unreached: { since: '2026-11-28T22:00:00.000Z' } })
    here.clock.now += 6 * HOUR
    csv(pantries(10))
    await here.look()
    expect(await here.reading()).toMatchObject({ read: '2026-11-29T10:00:00.000Z', unreached: null })
  })
  it('leaves what is held for a look as it is', async () => {
    await here.look()
    here.clock.now += 6 * HOUR
    csv(pantries(5))
    await here.look()
    const held = await here.held()
    here.clock.now += 6 * HOUR
    gone()
    await here.look()
    expect(held).toMatchObject({ gone: 5 })
    expect(await here.held()).toEqual(held)
  })
})

describe('while a sheet is read', () => {
  it('the server answers, and no other reading begins', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const came = Promise.withResolvers<void>()
    web.answers((_, sent) => {
      came.resolve()
      void promise.then(() => sent.end(pantries(10)))
    })
    const reading = here.look()
    await came.promise
    await here.look()
    expect((await here.app.request('/api/places')).status).toBe(200)
    expect(web.asked).toHaveLength(1)
    resolve()
    await reading
    expect(await here.shown()).toHaveLength(10)
  })
  it('and the server is told to end, nothing is held against it', async () => {
    web.answers((_, sent) => {
      here.clock.state = 'stopping'
      sent.destroy()
    })
    await here.look()
    expect([here.lines, await here.held()]).toEqual([[], null])
    here.clock.state = 'ready'
    csv(pantries(10))
    await here.look()
    expect(await here.shown()).toHaveLength(10)
  })
  it('and it is stopped meanwhile, it is not taken in', async () => {
    web.answers((_, sent) => void here.setUp(FAR_MARSH).then(() => sent.end(pantries(10))))
    await here.look()
    expect(await here.shown()).toEqual([])
    expect((await readdir(here.folder)).toSorted()).toEqual(['place.json'])
  })
})

describe('a store', () => {
  it('that cannot be written to is said once, and nothing is fetched', async () => {
    here.clock.state = 'readonly'
    await here.look()
    await here.look()
    expect(web.asked).toEqual([])
    expect(here.lines).toHaveLength(1)
    expect(here.lines[0]).toContain('STORE_DIR cannot be written to; published sheets are not read until it can')
    here.clock.state = 'ready'
    await here.look()
    expect(await here.shown()).toHaveLength(10)
  })
  it('in which somebody else is at work is tried again after ten minutes', async () => {
    await underLock(here.storeDir, randomUUID, here.look)
    expect(here.lines[0]).toContain('was not read to its end; its list stands whole. Another program')
    here.clock.now = TEN_AT_NIGHT + 599_999
    await here.look()
    expect(web.asked).toHaveLength(1)
    here.clock.now += 1
    await here.look()
    expect(await here.shown()).toHaveLength(10)
  })
  it('with a place file that is broken keeps the other places read', async () => {
    await writeFile(join(here.folder, 'place.json'), '{')
    await here.look()
    expect([web.asked, here.lines]).toEqual([[], []])
  })
})
