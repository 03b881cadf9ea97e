import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { rowsOfGeojson } from '../../../../core/lists/formats/geojson.ts'
import { readTable } from '../../../../core/lists/table/readTable.ts'
import { headOf, locate } from './townList.ts'

const feature = (coordinates: unknown, properties: object | null = {}, type = 'Point') => ({
  type: 'Feature',
  geometry: { type, coordinates },
  properties,
})
const table = (...features: unknown[]) => rowsOfGeojson(JSON.stringify({ type: 'FeatureCollection', features }))

describe('features as a table', () => {
  it('have a column for each property, in order, then longitude and latitude', () => {
    expect(
      table(
        feature([-2.27, 53.46], { name: ' Long Hall ', open: true, tags: ['food', 'warm'], hours: { opening: 'Mo 10:00-12:00' } }),
        feature([-2.28, 53.47], { name: 'Short Hall', phone: 1614960000, none: null }),
      ),
    ).toEqual({
      headings: ['name', 'open', 'tags', 'hours.opening', 'phone', 'none', 'longitude', 'latitude'],
      rows: [
        ['Long Hall', 'true', 'food; warm', 'Mo 10:00-12:00', '', '', '-2.27', '53.46'],
        ['Short Hall', '', '', '', '1614960000', '', '-2.28', '53.47'],
      ],
      said: [],
    })
  })

  it('keep the key of a feature, and one without properties', () =>
    expect(table({ ...feature([-2.27, 53.46], null), id: 7 })).toMatchObject({
      headings: ['id', 'longitude', 'latitude'],
      rows: [['7', '-2.27', '53.46']],
    }))
})

describe('positions', () => {
  // Ordnance Survey's own example, TG 51409 13177: 52.65798 N, 1.71605 E.
  it.each([
    ['in changed places', [53.46, -2.27], ['-2.27', '53.46'], '1 of 1 features have longitude and latitude in changed places'],
    [
      'in metres of the National Grid',
      [651409.9, 313177.3],
      [expect.stringMatching(/^1\.716/), expect.stringMatching(/^52\.657/)],
      '1 of 1 features are in metres of the British National Grid',
    ],
    ['elsewhere', [139.7, 35.6], ['', ''], '1 of 1 features lie outside Britain and Ireland'],
    ['that are none', [0, 0], ['', ''], '1 of 1 features have no position'],
    ['that are words', ['-2.27', '53.46'], ['', ''], '1 of 1 features have no position'],
  ])('%s are said', (_, coordinates, cells, sentence) => {
    const { rows, said } = table(feature(coordinates))
    expect(rows).toEqual([cells])
    expect(said).toEqual([expect.stringContaining(sentence)])
  })

  // The box runs from -2.28 to -2.26 and from 53.45 to 53.47.
  it('of an outline are the middle of its box', () => {
    const ring = [
      [-2.28, 53.45],
      [-2.26, 53.45],
      [-2.26, 53.47],
      [-2.28, 53.45],
    ]
    const { rows, said } = table(feature([ring], {}, 'Polygon'))
    expect(rows).toEqual([['-2.27', '53.46']])
    expect(said).toEqual([expect.stringContaining('the middle of the box round each was taken')])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['', 'The file is empty'],
    ['<html>', 'a web page or XML, not GeoJSON'],
    ['{"type":"FeatureCollection","features":[{"ty', 'The file is not whole JSON'],
    ['{"type":"Topology"}', 'The file is JSON but no GeoJSON'],
    ['{"type":"FeatureCollection","features":[]}', 'GeoJSON without a feature'],
  ])('%s', (text, sentence) => expect(() => rowsOfGeojson(text)).toThrow(sentence))

  it('has more columns than any table', () =>
    expect(() => table(feature([-2.27, 53.46], Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`p${at}`, at]))))).toThrow(
      'more than 200 properties',
    ))
})

const WARM = '../shared/data/services/warm_spaces_importer_test.geojson.gz'
describe.skipIf(!existsSync(WARM))('a published file of 852 warm spaces (skipped where ../shared is absent)', () => {
  const { headings, rows, said } = rowsOfGeojson(gunzipSync(readFileSync(WARM)).toString())

  it('comes in as a table, nearly all of it', () => {
    expect(rows).toHaveLength(852)
    expect(said).toEqual([])
    const { services, refused } = readTable([headings, ...rows], { ...headOf('geojson'), title: 'Warm spaces' }, locate)
    expect(services.length + refused.length).toBeGreaterThan(700)
    for (const row of refused) expect(row.remedy).not.toBe('')
  })
})
