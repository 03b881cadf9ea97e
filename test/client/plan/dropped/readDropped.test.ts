import { expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { readDropped, type Dropped, type DroppedFile, type LocateIn } from '../../../../client/plan/dropped/read/readDropped.ts'

const LEEDS = { at: [-1.5491, 53.8008] as [number, number], authority: 'E08000035' }

/** What was asked of the server stands in `asked`. */
async function dropped(file: string | Uint8Array, how: Partial<DroppedFile> = {}, asked: string[] = []): Promise<Dropped> {
  const locateIn: LocateIn = (outwards) => {
    asked.push(...outwards)
    return Promise.resolve((postcode) => (postcode.startsWith('LS1 ') ? LEEDS : null))
  }
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  return readDropped(bytes, { name: 'list.csv', date: '2026-05-01', map: {}, kind: 'food-bank', ...how }, locateIn)
}

async function read(...args: Parameters<typeof dropped>) {
  const outcome = await dropped(...args)
  if ('question' in outcome) throw new Error(`asks for ${outcome.question.missing}`)
  return outcome
}

const PLAIN = 'name,lat,lon\nSt Anne,53.8,-1.55\nHope Hall,53.81,-1.56\nHope Hall,53.82,-1.57\n'

it('takes a plain file of names and positions for food banks, and asks the server nothing', async () => {
  const asked: string[] = []
  const { services, reading } = await read(PLAIN, {}, asked)
  expect(services.map(({ at }) => at)).toEqual(
    expect.arrayContaining([
      [-1.55, 53.8],
      [-1.56, 53.81],
      [-1.57, 53.82],
    ]),
  )
  expect(services.every(({ types }) => types.join() === 'food-bank')).toBe(true)
  expect(reading).toMatchObject({ places: 3, withoutPoint: 0, kind: 'food-bank', asked: 0 })
  expect(asked).toEqual([])
})

it('takes the kind that the planner chose, and that of a column where there is one', async () => {
  expect((await read(PLAIN, { kind: 'warm-space' })).services[0]?.types).toEqual(['warm-space'])
  const { services, reading } = await read('name,kind,lat,lon\nA,food pantry,53.8,-1.5\nB,debt advice,53.8,-1.6\n', { kind: 'warm-space' })
  expect(new Set(services.map(({ types }) => types[0]))).toEqual(new Set(['advice-debt', 'food-pantry']))
  expect(reading.kind).toBeNull()
})

it('asks for the first halves of postcodes of those rows alone that have no position', async () => {
  const asked: string[] = []
  const file = 'name,address,postcode,lat,lon\nA,1 High St,LS1 4DY,,\nB,2 High St,BD3 9AA,53.79,-1.72\nC,,LS1 9ZZ,,\n'
  const { services } = await read(file, {}, asked)
  expect(asked).toEqual(['LS1'])
  expect(services.find(({ name }) => name === 'A')?.at).toEqual(LEEDS.at)
  expect(services.find(({ name }) => name === 'B')?.at).toEqual([-1.72, 53.79])
})

it('counts a place whose postcode is not in use as one without a point, and says so', async () => {
  const { reading } = await read('name,postcode\nA,LS1 4DY\nB,ZE1 0AA\n')
  expect(reading).toMatchObject({ places: 2, withoutPoint: 1 })
  expect(reading.said.map(({ text }) => text).join()).toContain('the postcode is not in use')
})

it('reads latitude and longitude that changed places, and metres of the National Grid, and says so', async () => {
  const swapped = await read('name,lat,lon\nA,-1.55,53.8\n')
  expect(swapped.services[0]?.at).toEqual([-1.55, 53.8])
  expect(swapped.reading.said[0]).toEqual({ text: expect.stringContaining('changed places'), rows: 1 })
  const grid = await read('name,easting,northing\nA,429900,433600\n')
  // Leeds town hall: some 53.798 north, 1.548 west.
  expect(grid.services[0]?.at?.[1]).toBeCloseTo(53.798, 2)
  expect(grid.reading.said[0]?.text).toContain('National Grid')
})

it('refuses a row alone, with its line, column, reason and remedy', async () => {
  const { reading } = await read('name,lat,lon\nA,53.8,-1.5\n,53.8,-1.6\n')
  expect(reading.places).toBe(1)
  expect(reading.refused).toMatchObject([
    { line: 3, column: 'name', reason: 'the name is blank', remedy: 'write what the place is called' },
  ])
})

it('reads GeoJSON, and a file in another encoding', async () => {
  const point = { type: 'Feature', properties: { name: 'Café Ümit' }, geometry: { type: 'Point', coordinates: [-1.5, 53.8] } }
  const json = await read(JSON.stringify({ type: 'FeatureCollection', features: [point] }))
  expect(json.services[0]).toMatchObject({ name: 'Café Ümit', at: [-1.5, 53.8], types: ['food-bank'] })
  const latin = Uint8Array.from('name;lat;lon\nCaf\u00e9;53.8;-1.5\n', (sign) => sign.charCodeAt(0))
  expect((await read(latin)).services[0]?.name).toBe('Café')
})

it('keeps back the door of a refuge', async () => {
  const { services, reading } = await read('name,lat,lon\nHaven women’s refuge,53.8,-1.5\nA,53.8,-1.6\n')
  expect(reading.hidden).toBe(1)
  expect(services.filter(({ at }) => at !== null).map(({ name }) => name)).toEqual(['A'])
})

it('asks which column is the name, or says where places are, instead of guessing', async () => {
  const outcome = await dropped('alpha,lat,lon\n1,53.8,-1.5\n2,53.9,-1.5\n3,53.7,-1.5\n')
  expect(outcome).toMatchObject({ question: { missing: 'name', columns: [{ heading: 'alpha', cells: ['1', '2', '3'] }, {}, {}] } })
  expect(await dropped('name,phone\nA,0113 496 0000\n')).toMatchObject({ question: { missing: 'where' } })
})

it('takes what a person says of the columns', async () => {
  const { services } = await read('alpha,beta,lat,lon\nHall,1,53.8,-1.5\nShed,2,53.9,-1.5\n', { map: { alpha: 'name' } })
  expect(services.map(({ name }) => name).toSorted()).toEqual(['Hall', 'Shed'])
})

it.each([
  ['an empty file', '', 'the file is empty'],
  ['a web page saved as CSV', '<!DOCTYPE html><html><body>List</body></html>', 'this is a web page, not the list itself'],
  ['JSON that is no GeoJSON', '{"places":[1]}', 'JSON but no GeoJSON'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'this is a picture'],
  ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
  ['packed text', new Uint8Array(gzipSync('name,lat,lon')), 'unpack it'],
  ['a million rows', `name,lat,lon\n${'A,53,-1\n'.repeat(1_000_000)}`, 'has more than 50000 rows'],
  ['rows without names for the columns', '1,2,3\n4,5,6\n', 'no row names the columns'],
])('says of %s what is wrong and what to do', async (_, file, sentence) => {
  await expect(dropped(file)).rejects.toThrow(sentence)
})
