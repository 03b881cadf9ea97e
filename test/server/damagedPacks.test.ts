import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../core/api/places.ts'
import { compact } from '../../core/listing/wire.ts'
import { StartError } from '../../server/startError.ts'
import { littleData, SERVICES, writeData, type DataFiles } from './packs.ts'
import { startOn, startServer } from './server.ts'

const SERVICES_FILE = 'little-marsh/services.geojson'

/** The sentence with which the start stops. */
async function refusal(change: (files: DataFiles) => void): Promise<string> {
  const files = littleData()
  change(files)
  const error = await startOn(await writeData(files)).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartError)
  return (error as StartError).message
}

describe('a damaged file stops the start, by name', () => {
  it.each(Object.keys(littleData()).filter((path) => path !== 'little-marsh/sources.json'))('%s cut short anywhere', async (path) => {
    const whole = JSON.stringify(littleData()[path])
    for (const part of [0, 0.1, 0.5, 0.99]) {
      const message = await refusal((files) => (files[path] = whole.slice(0, Math.floor(whole.length * part))))
      expect(message).toContain(path)
      expect(message).toMatch(part === 0 ? /is empty\. Restore it/ : /is cut short or is not JSON/)
    }
    expect(await refusal((files) => (files[path] = whole.slice(0, -1)))).toContain('is cut short')
  })
  it.each(['little-marsh/sources.json', 'little-marsh/areas.geojson', SERVICES_FILE, 'england/areas.figures.json'])(
    '%s missing',
    async (path) => {
      expect(await refusal((files) => delete files[path])).toMatch(new RegExp(`${path} is missing\\. Restore it`))
    },
  )
  it('bytes that are no text', async () => {
    const bytes = Buffer.from(JSON.stringify(littleData()[SERVICES_FILE]))
    bytes[bytes.indexOf('Marsh')] = 0xff
    expect(await refusal((files) => (files[SERVICES_FILE] = new Uint8Array(bytes)))).toContain('holds bytes that are not UTF-8 text')
  })
  it('a file of another shape, with the field', async () => {
    expect(await refusal((files) => (files[SERVICES_FILE] = []))).toContain('services.geojson is not a GeoJSON FeatureCollection')
    expect(await refusal((files) => (files['england/areas.figures.json'] = { place: 'england' }))).toContain(
      'does not have the right shape: count',
    )
    expect(await refusal((files) => (files['england/sources.json'] = littleData()['little-marsh/sources.json']))).toContain(
      'is of little-marsh, not of england',
    )
  })
  it('a figure that was changed, since people no longer add up', async () => {
    const text = JSON.stringify(littleData()['england/areas.figures.json']).replace('[1000,1500,2500]', '[1000,1500,6500]')
    expect(await refusal((files) => (files['england/areas.figures.json'] = text))).toContain(
      'adds up to 9000 people where sources.json counts 5000',
    )
  })
  it('listings that were lost', async () => {
    expect(await refusal((files) => (files[SERVICES_FILE] = { type: 'FeatureCollection', features: [] }))).toContain(
      'holds 0 listings where sources.json counts 4',
    )
  })
  it('listings none of which fits: never a silent empty map', async () => {
    const features = SERVICES.map((service) => ({ ...compact(service), id: 'no id' }))
    expect(await refusal((files) => (files[SERVICES_FILE] = { type: 'FeatureCollection', features }))).toContain(
      'holds no listing that fits',
    )
  })
  it('a postcode table under the name of another', async () => {
    const table = littleData()['postcodes/M16.json']
    expect(await refusal((files) => (files['postcodes/M17.json'] = table))).toContain('M17.json is the table of M16, not of M17')
  })
  it('a postcode that stands in an area beyond the list', async () => {
    const table = littleData()['postcodes/M16.json'] as object
    expect(await refusal((files) => (files['postcodes/M16.json'] = { ...table, lsoa: [2, 1, 0, 1] }))).toContain(
      'puts M16 0RA in area 2 of 2',
    )
  })
  it('a postcode table of which a column was cut short', async () => {
    const table = littleData()['postcodes/M16.json'] as object
    expect(await refusal((files) => (files['postcodes/M16.json'] = { ...table, lat: [5_200_000] }))).toContain(
      'M16.json has 1 rows in lat where inward has 2',
    )
  })
  it('figures that are nowhere: neither beside the listings nor in those of England', async () => {
    expect(
      await refusal((files) => {
        delete files['little-marsh/areas.figures.json']
        delete files['england/areas.figures.json']
        delete files['england/sources.json']
      }),
    ).toMatch(/little-marsh\/areas\.figures\.json is missing\. Restore it/)
  })
  it.each([
    [
      'unclosed',
      [
        [0, 52],
        [0.01, 52],
        [0.01, 52.01],
        [0, 52.01],
      ],
      [],
      'is not closed',
    ],
    [
      'crossing itself',
      [
        [0, 52],
        [0.01, 52.01],
        [0.01, 52],
        [0, 52.01],
        [0, 52],
      ],
      [],
      'crosses or touches itself',
    ],
    [
      'with a hole elsewhere',
      [
        [0, 52],
        [0.01, 52],
        [0.01, 52.01],
        [0, 52],
      ],
      [
        [0.1, 52],
        [0.11, 52],
        [0.11, 52.01],
        [0.1, 52],
      ],
      'hole outside',
    ],
  ])('an outline %s, by its area', async (_, ring, hole, why) => {
    for (const name of ['areas', 'boundaries']) {
      const path = `little-marsh/${name}.geojson`
      const message = await refusal((files) => {
        const { features } = files[path] as { features: { geometry: { coordinates: unknown } }[] }
        features[0]!.geometry.coordinates = hole.length > 0 ? [ring, hole] : [ring]
      })
      expect(message).toMatch(new RegExp(`${path} holds a wrong outline: E0\\d+ Marsh.* ${why}`))
    }
  })
  it('water of another place, or in a ring that is not closed', async () => {
    const ring = [
      [0, 52],
      [0.01, 52],
      [0.01, 52.01],
      [0, 52],
    ]
    const water = { place: 'elsewhere', water: [ring], unknown: [] }
    expect(await refusal((files) => (files['little-marsh/water.json'] = water))).toContain(
      'water.json is of elsewhere, not of little-marsh',
    )
    const open = { place: 'little-marsh', water: [[...ring.slice(0, 3), [1, 52]]], unknown: [] }
    expect(await refusal((files) => (files['little-marsh/water.json'] = open))).toContain('water.0: a ring should end where it begins')
  })
  it('counts of need of other areas than the figures, or in another order', async () => {
    const counts = [1, 2, null]
    const needs = (code: string[]) => ({
      place: 'england',
      count: 3,
      columns: { code, children: counts, older: counts, disabled: counts, households: counts, employment: counts },
    })
    const of = (code: string[]) => refusal((files) => (files['england/areas.needs.json'] = needs(code)))
    expect(await of(['E01000002', 'E01000001', 'E01000003'])).toContain('areas.needs.json is not of the areas of areas.figures.json')
    expect(await of(['E01000001'])).toContain('columns.code: has 1 rows where 3 were expected')
  })
  it('a folder that holds no place at all', async () => {
    await expect(startOn(await writeData({ 'readme.txt': '' }))).rejects.toThrow('holds no place. Set DATA_DIR')
    await expect(startOn('/nowhere/at/all')).rejects.toThrow('cannot be read (ENOENT). Set it to the folder of the packs')
  })
})

describe('a row that does not fit', () => {
  it('is set aside, counted and logged; the others are served', async () => {
    const files = littleData()
    const features = SERVICES.map(compact)
    features[0] = { ...features[0]!, geometry: { type: 'Point', coordinates: [999, 52] } }
    files[SERVICES_FILE] = { type: 'FeatureCollection', features }
    const { app, lines } = await startServer(files)
    const { places } = (await (await app.request('/api/places')).json()) as PlacesAnswer
    expect(places[0]?.counts).toMatchObject({ services: 2, edge: 1, setAside: 1 })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ place: 'little-marsh', setAside: 1 })
    const served = await (await app.request('/api/places/little-marsh/services')).text()
    expect(served).not.toContain('999')
    const refused = (await (await app.request('/api/places/little-marsh/refused')).json()) as { setAside: { record: string }[] }
    expect(refused.setAside[0]?.record).toContain('Marsh Food Bank')
  })
  it('keeps its place where it gives a height, which is dropped', async () => {
    const files = littleData()
    const features = SERVICES.map(compact)
    features[0]!.geometry!.coordinates.push(17)
    files[SERVICES_FILE] = { type: 'FeatureCollection', features }
    const areas = files['little-marsh/areas.geojson'] as { features: { geometry: { coordinates: number[][][] } }[] }
    for (const at of areas.features[0]!.geometry.coordinates[0]!) at.push(17)
    const { app } = await startServer(files)
    expect(((await (await app.request('/api/places')).json()) as PlacesAnswer).places[0]?.counts.setAside).toBe(0)
    expect(await (await app.request('/api/places/little-marsh/services')).text()).toContain('"coordinates":[0,52]')
    expect(await (await app.request('/api/places/little-marsh/areas')).text()).not.toContain('17')
  })
  it('is not counted as ground that nothing reaches, where an authority has no outline', async () => {
    const files = littleData()
    const file = files['little-marsh/sources.json'] as { authorities: unknown[] }
    file.authorities.push({ code: 'E07000002', name: 'Marshshire East' })
    const { app } = await startServer(files)
    const { summary } = (await (await app.request('/api/places/little-marsh/gaps?measures=ground')).json()) as { summary: object }
    expect(summary).toMatchObject({ uncovered_ground: null })
  })
  it('never shows where a hidden place stands', async () => {
    const files = littleData()
    files[SERVICES_FILE] = {
      type: 'FeatureCollection',
      features: SERVICES.map((service, index) => compact(index === 0 ? { ...service, precision: 'hidden', at: [0.12345, 52] } : service)),
    }
    const { app } = await startServer(files)
    expect(await (await app.request('/api/places/little-marsh/services')).text()).not.toContain('0.12345')
  })
  it('counts for outlines as well', async () => {
    const files = littleData()
    const areas = files['little-marsh/areas.geojson'] as { features: { geometry: unknown }[] }
    areas.features[0]!.geometry = null
    const { app } = await startServer(files)
    expect(((await (await app.request('/api/places')).json()) as PlacesAnswer).places[0]?.counts.setAside).toBe(1)
  })
})
