import { describe, expect, it } from 'vitest'
import { OSM_TERMS, readOsm } from '../../../../../core/lists/formats/osm/osm.ts'
import { headOf, locate } from '../townList.ts'

const read = (text: string) => readOsm(text, headOf('osm'), locate)

const tagsXml = (tags: Record<string, string>): string =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${k}" v="${v}"/>`)
    .join('')
const xml = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n${inside}\n</osm>`
const node = (tags: Record<string, string>, id = 1): string => `<node id="${id}" lat="53.46" lon="-2.27">${tagsXml(tags)}</node>`
const corner = (id: number, lat: number, lon: number): string => `<node id="${id}" lat="${lat}" lon="${lon}"/>`

const BANK = {
  name: 'Long Hall &amp; Friends',
  amenity: 'social_facility',
  social_facility: 'food_bank',
  opening_hours: 'Th 10:00-12:00; PH off',
  phone: '+44 161 496 0000',
  'contact:website': 'https://example.org.uk',
  wheelchair: 'limited',
  'addr:housenumber': '1',
  'addr:street': 'High Street',
  'addr:city': 'Manchester',
  'addr:postcode': 'M16 0RA',
  check_date: '2026-05-01',
}

describe('a food bank of OpenStreetMap', () => {
  const list = read(xml(node(BANK)))
  const [bank] = list.services

  it('comes in with its tags', () => {
    expect(list.refused).toEqual([])
    expect(bank).toMatchObject({
      name: 'Long Hall & Friends',
      types: ['food-bank'],
      at: [-2.27, 53.46],
      postcode: 'M16 0RA',
      authority: 'E08000009',
      address: '1 High Street, Manchester',
      phone: '0161 496 0000',
      url: 'https://example.org.uk',
      hours: [{ byday: ['TH'], opens_at: '10:00', closes_at: '12:00', bank_holiday: 'closed' }],
      hoursRead: 'whole',
      access: { stepFree: 'partial', toilet: 'not stated', known: 'surveyed' },
      sources: [{ source: 'town-list', record: 'node/1' }],
    })
  })

  it('was there on the day of the extract; a mapper looked at it before', () => {
    expect(bank!.confirmed.status!.on).toBe('2026-11-01')
    expect(bank!.confirmed.hours!.on).toBe('2026-05-01')
  })

  it('stays apart from other lists, with its credit', () => {
    expect(list.apart).toBe(true)
    expect(OSM_TERMS).toMatchObject({ apart: true, credit: '© OpenStreetMap contributors' })
  })
})

describe('days on which somebody looked', () => {
  const hoursOf = (tags: Record<string, string>) => read(xml(node({ ...BANK, ...tags }))).services[0]!.confirmed

  it('may be of the hours alone', () => {
    const confirmed = hoursOf({ check_date: '', 'check_date:opening_hours': '2026-10-01' })
    expect(confirmed.hours).toMatchObject({ on: '2026-10-01' })
    expect(confirmed.phone).toMatchObject({ on: null, gathered: '2026-11-01' })
  })

  it.each(['last May', '2026-11-02', '2026-13'])('are not "%s"', (check_date) => expect(hoursOf({ check_date }).hours!.on).toBeNull())
})

describe('kinds', () => {
  const typesOf = (tags: Record<string, string>) => read(xml(node({ name: 'A place', ...tags }))).services.map(({ types }) => types[0])

  it.each([
    [{ amenity: 'food_bank' }, 'food-bank'],
    [{ amenity: 'social_facility', social_facility: 'outreach;soup_kitchen' }, 'community-meal'],
    [{ amenity: 'food_sharing' }, 'community-fridge'],
    [{ amenity: 'give_box', food: 'yes' }, 'community-fridge'],
    [{ amenity: 'community_centre' }, 'group'],
    [{ amenity: 'social_centre' }, 'group'],
    [{ amenity: 'library' }, 'library'],
  ])('%j is a %s', (tags, type) => expect(typesOf(tags)).toEqual([type]))

  it.each<Record<string, string>>([
    { amenity: 'pub' },
    { amenity: 'give_box' },
    { amenity: 'social_facility', social_facility: 'group_home' },
    { amenity: 'library', access: 'private' },
  ])('%j is none of ours', (tags) => expect(typesOf(tags)).toEqual([]))

  it('that are our guess say so', () => {
    const [centre] = read(xml(node({ name: 'A place', amenity: 'community_centre' }))).services
    expect(centre!.confirmed.types!.by).toBe('inferred')
  })
})

describe('a building', () => {
  const LIBRARY = tagsXml({ name: 'The library', amenity: 'library' })

  // Corners 53.40 and 53.50, -2.30 and -2.20: the middle is 53.45, -2.25. Two more on one side do not move it.
  it('lies in the middle of the box round its corners, which may stand behind it', () => {
    const way = `<way id="9">${[1, 2, 3, 4].map((id) => `<nd ref="${id}"/>`).join('')}${LIBRARY}</way>`
    const corners = corner(1, 53.4, -2.3) + corner(2, 53.5, -2.2) + corner(3, 53.5, -2.21) + corner(4, 53.5, -2.22)
    for (const text of [way + corners, corners + way]) expect(read(xml(text)).services[0]).toMatchObject({ at: [-2.25, 53.45] })
  })

  it('may be an area of several ways', () => {
    const area = `<relation id="3"><member type="way" ref="9" role="outer"/>${LIBRARY}</relation>`
    const way = '<way id="9"><nd ref="1"/><nd ref="2"/></way>'
    const { services } = read(xml(corner(1, 53.4, -2.3) + corner(2, 53.5, -2.2) + way + area))
    expect(services[0]).toMatchObject({ at: [-2.25, 53.45], sources: [{ record: 'relation/3' }] })
  })

  it('whose corners are not in the extract is refused', () => {
    const { refused } = read(xml(`<way id="9"><nd ref="1"/>${LIBRARY}</way>`))
    expect(refused).toMatchObject([{ record: 'way/9', column: 'position', remedy: expect.stringContaining('out center') }])
  })
})

describe('Overpass in JSON', () => {
  const json = (elements: unknown[], more = {}) => read(JSON.stringify({ version: 0.6, elements, ...more }))
  const tags = { name: 'The library', amenity: 'library' }

  it('is read with centres, geometry, or nodes that follow', () => {
    const { services } = json([
      { type: 'way', id: 1, center: { lat: 53.4, lon: -2.3 }, tags },
      {
        type: 'way',
        id: 2,
        geometry: [
          { lat: 53.4, lon: -2.3 },
          { lat: 53.5, lon: -2.2 },
        ],
        nodes: [1, 2],
        tags,
      },
      { type: 'way', id: 3, nodes: [7, 8], tags },
      { type: 'node', id: 7, lat: 53.4, lon: -2.3 },
      { type: 'node', id: 8, lat: 53.5, lon: -2.2 },
    ])
    expect(services.map(({ at }) => at)).toEqual([
      [-2.3, 53.4],
      [-2.25, 53.45],
      [-2.25, 53.45],
    ])
  })

  it('that gave up is not taken for the whole', () =>
    expect(() => json([], { remark: 'runtime error: Query timed out in "query" at line 3' })).toThrow('Overpass gave up before the end'))
})

describe('what cannot be read', () => {
  it.each([
    ['', 'The file is empty; fetch it again'],
    ['<!DOCTYPE html><html></html>', 'The file is a web page, not data of OpenStreetMap'],
    ['<gpx></gpx>', 'XML of another kind (<gpx>)'],
    ['name,address', 'neither OSM XML nor JSON of Overpass'],
    ['{"elements":[{"type":"no', 'not whole JSON'],
    ['{"features":[]}', 'no answer of Overpass'],
    ['<osm><node id="1" lat="53.4" lon="-2.3">', 'not whole XML: line 1'],
    ['<osm><node id="1"></osm>', 'not whole XML: line 1'],
  ])('%s', (text, sentence) => expect(() => read(text)).toThrow(sentence))

  it('never grows by entities of its own', () => {
    const bomb = `<!DOCTYPE osm [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><osm><node id="1" lat="53" lon="-2"><tag k="name" v="&b;"/></node></osm>`
    expect(() => read(bomb)).toThrow('not whole XML')
  })

  it('a place without a name is refused, with the remedy', () =>
    expect(read(xml(node({ amenity: 'library' }))).refused).toMatchObject([
      { record: 'node/1', column: 'name', remedy: expect.stringContaining('openstreetmap.org') },
    ]))

  it('nothing is refused for a district where a postcode should be', () =>
    expect(read(xml(node({ ...BANK, 'addr:postcode': 'M16' }))).services[0]).toMatchObject({ postcode: null, at: [-2.27, 53.46] }))

  it('an area whose door must not show says no more than its name', () => {
    const { refused } = read(
      xml(
        node({ ...BANK, name: 'Rose House', description: 'Refuge for women fleeing domestic abuse', 'addr:postcode': 'M16 0RA' }).replace(
          '53.46',
          '54.46',
        ),
      ),
    )
    expect(refused).toMatchObject([{ name: 'Rose House', record: 'rose-house', reason: 'wrong in the list, which alone says how' }])
  })

  it('a million elements are read, of which one is wanted', () => {
    const many = Array.from({ length: 1_000_000 }, (_, id) => `<node id="${id + 2}" lat="53" lon="-2"/>`).join('')
    expect(read(xml(many + node(BANK))).services).toHaveLength(1)
  })
})
