import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { booleanPointInPolygon, distance, kinks } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { asOf } from '../core/listing/asOf.ts'
import { AreaFigures, DOMAINS } from '../core/place/area.ts'
import { readServices } from '../core/listing/dataset.ts'
import { Outwards } from '../core/place/england/outwards.ts'
import { outlineFault, polygonsOf } from '../core/place/outlineFault.ts'
import { Water } from '../core/place/water.ts'
import { findGaps } from '../core/gap/answer/findGaps.ts'
import { PlaceDefinition } from '../core/place/placeDefinition.ts'
import { nationsOfOutward } from '../core/place/postcodeAreas.ts'
import { heldFigures } from './core/place/england/heldFigures.ts'
import { heldPlace } from './core/place/heldPlace.ts'
import { heldTable } from './core/place/heldTable.ts'
import { expectDials, expectSourced } from './core/support/sourced.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join('data', path), 'utf8'))
const mapped = ['west-midlands', 'bristol-area', 'north-east-essex', 'greater-manchester']
const places = mapped.map((id) => ({
  id,
  file: heldPlace(id),
  figures: heldFigures(id),
  listings: readServices(read(`${id}/services.geojson`)),
  areas: read(`${id}/areas.geojson`) as FeatureCollection<Polygon | MultiPolygon, { code: string }>,
}))
const england = AreaFigures.parse(read('england/areas.figures.json'))

describe('the packs', () => {
  // 1,719, 581, 206 and 1,702 LSOAs of 2021 stand in the ward lookup for the 22 authorities; 33,755 in England.
  it('hold every area of their authorities', () => {
    expect(Object.fromEntries(places.map(({ id, figures }) => [id, figures.count]))).toEqual({
      'west-midlands': 1719,
      'bristol-area': 581,
      'north-east-essex': 206,
      'greater-manchester': 1702,
    })
    for (const { figures, areas } of places) expect(areas.features.map(({ properties }) => properties.code)).toEqual(figures.columns.code)
  })

  // ONS mid-2022: 57,106,398 people in England.
  it('hold all of England, with everybody in it', () => {
    expect(england.count).toBe(33_755)
    expect(england.columns.people.reduce((sum, people) => sum + people, 0)).toBe(57_106_398)
    expect(new Set(england.columns.imd_rank).size).toBe(33_755)
    for (const domain of DOMAINS) expect(england.columns[`${domain}_decile`].every((decile) => decile >= 1 && decile <= 10)).toBe(true)
  })

  it('put decile 1 on the most deprived tenth', () => {
    const { columns } = england
    const deciles = columns.imd_rank.map((rank, i) => [rank, columns.imd_decile[i]!] as const).toSorted(([a], [b]) => a - b)
    expect(deciles[0]).toEqual([1, 1])
    expect(deciles.at(-1)).toEqual([33_755, 10])
  })

  it('hold no listing that its schema refuses, and no id twice', () => {
    for (const { id, listings } of places) expect({ id, setAside: listings.setAside }).toEqual({ id, setAside: [] })
    const own = places.flatMap(({ listings }) => listings.services.filter(({ edge }) => !edge).map(({ id }) => id))
    expect(new Set(own).size).toBe(own.length)
  })

  it('name the crisis support of every council of theirs, each row with its page and a date or none', () => {
    for (const { file } of places) {
      expect(file.support.map(({ authority }) => authority)).toEqual(file.authorities.map(({ code }) => code))
      for (const { phone, source, url } of file.support) {
        expectSourced(source)
        expectSourced({ ...source, url })
        if (phone !== null) expectDials(phone)
      }
    }
  })

  // Its codes say the rest: names of authorities, figures, outward codes, where it lies.
  it('say what a place is in its place file alone, and what it is made of', () => {
    for (const { id } of places) {
      const definition = PlaceDefinition.parse(read(`${id}/place.json`))
      expect(definition).toEqual({ ...(read(`${id}/place.json`) as object), sheets: [] })
      expect(definition.lists?.length, id).toBeGreaterThan(0)
      expect(Object.keys(read(`${id}/sources.json`) as object)).toEqual(['counts', 'sources', 'refused', 'merges', 'digests'])
    }
  })

  it('count their listings as they stand', () => {
    for (const { file, listings } of places) {
      expect(listings.services.filter(({ edge }) => !edge)).toHaveLength(file.counts.services)
      expect(listings.services.filter(({ edge }) => edge)).toHaveLength(file.counts.edge)
    }
  })

  it('give every stated fact a source that the pack credits', () => {
    const uncredited = places.flatMap(({ file, listings }) => {
      const known = new Set(file.sources.map(({ id }) => id))
      return listings.services.flatMap(({ name, confirmed }) =>
        Object.values(confirmed).flatMap(({ source }) => (known.has(source) ? [] : [`${name} ${source}`])),
      )
    })
    expect(uncredited).toEqual([])
  })

  it('say publisher, licence, credit and digest of every source', () => {
    for (const { file } of places)
      for (const source of file.sources) {
        expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
        expect(source.licence.length * source.credit.length * source.publisher.length).toBeGreaterThan(0)
      }
  })

  // In 2024 a position in another town; the list of 2026 has it right.
  it('name the rows whose positions are far from their postcodes, and take them in once a newer list mends them', () => {
    const refused = places.flatMap(({ file }) => file.refused)
    expect(refused.find(({ name }) => name.startsWith('Victoria Park'))?.reason).toContain('229.1 km from its own postcode BS3 5DA')
    expect(refused.find(({ record }) => record === 'somer-valley/st-john-methodist-church')?.reason).toContain(
      'km from its own postcode BA2 8DN',
    )
    const now = places.flatMap(({ listings }) => listings.services).find(({ name }) => name.startsWith('Victoria Park'))
    expect(now?.sources).toEqual([{ source: 'give-food-2026', record: 'victoria-park' }])
  })

  // Two postcodes of the list of 2018 are no longer live, and no newer list knows better: M21 7RL, M7 1QE.
  it('give no point to a listing whose postcode is not live', () => {
    const listings = places.flatMap(({ listings: { services } }) => services)
    for (const postcode of ['M21 7RL', 'M7 1QE']) {
      const found = listings.filter((service) => service.postcode === postcode)
      expect(found.length, postcode).toBeGreaterThan(0)
      expect(
        found.every(({ at, precision }) => at === null && precision === 'area'),
        postcode,
      ).toBe(true)
    }
  })

  // The list of 2018 has SK15 2DJ and M46 0DD, which are none; those of 2024 and 2026 have SK15 2JD and M46 0DW.
  it('give a hall with a slip in its postcode the point of the newer list', () => {
    const listings = places.flatMap(({ listings: { services } }) => services)
    for (const postcode of ['SK15 2JD', 'M46 0DW'])
      expect(
        listings.filter((service) => service.postcode === postcode).map(({ sources, at }) => [sources[0]?.source, at !== null]),
        postcode,
      ).toContainEqual(['gm-food-support-2018', true])
  })

  it('carry no address or point of a service whose door is kept quiet', () => {
    const quiet = places.flatMap(({ listings }) => listings.services).filter(({ name }) => /domestic abuse|rape crisis/i.test(name))
    expect(quiet.length).toBeGreaterThanOrEqual(2)
    for (const service of quiet) {
      expect([service.at, service.address, service.postcode, service.authority, service.serves]).toEqual([null, null, null, null, null])
      expect(service.sources.map(({ record }) => record).join()).not.toMatch(/\d/)
    }
  })

  // Every listing that names refugees, people seeking asylum or LGBT+ people, in words or kind; no organisation has confirmed its door.
  it('carry a district and a phone of support that has been threatened, and no more', () => {
    const words = /asylum|refugee|lgbt|proud trust|rainbow haven/i
    const threatened = places
      .flatMap(({ listings }) => listings.services)
      .filter(
        ({ name, eligibility, referral, types }) =>
          words.test(`${name} ${eligibility.text} ${referral.text}`) || types.includes('refugee-support'),
      )
    expect(threatened.length).toBeGreaterThanOrEqual(12)
    for (const service of threatened) {
      expect([service.at, service.address, service.postcode, service.url, service.hours, service.earlier], service.name).toEqual([
        null,
        null,
        null,
        null,
        null,
        [],
      ])
      expect(service.authority, service.name).toMatch(/^E0/)
    }
    const ids = new Set(threatened.map(({ id }) => id))
    expect(places.flatMap(({ file }) => file.merges).filter(({ id }) => ids.has(id))).toEqual([])
  })

  it('say of every merge why the rows are one place', () => {
    expect(places.flatMap(({ file }) => file.merges).filter(({ why }) => why.length <= 5)).toEqual([])
  })

  it('count nothing in a year that no list is of', () => {
    const at = Date.UTC(1900, 0, 1)
    expect(places.flatMap(({ listings }) => listings.services).filter((service) => asOf(service, at) !== null)).toEqual([])
  })

  it('merge a hall that two lists hold, and keep what each said', () => {
    const merged = places
      .flatMap(({ listings }) => listings.services)
      .filter(({ sources }) => new Set(sources.map(({ source }) => source)).size > 1)
    expect(merged.length).toBeGreaterThan(70)
    const longsight = merged.find(({ postcode }) => postcode === 'M13 0LN')
    expect(longsight?.confirmed.hours?.source).toBe('gm-food-support-2018')
    expect(longsight?.confirmed.name?.source).toBe('give-food-2026')
    expect(longsight?.confirmed.status).toMatchObject({ source: 'give-food-2026', on: '2026-08-28' })
    expect(longsight?.earlier.some(({ fact, confirmed }) => fact === 'name' && confirmed.on === '2018-01')).toBe(true)
  })

  it('stand inside the outline that their centre names', () => {
    for (const { figures, areas } of places) {
      const outside = areas.features.filter((area, i) => {
        const centre = [figures.columns.lon[i]!, figures.columns.lat[i]!]
        return !booleanPointInPolygon(centre, area as Feature<Polygon | MultiPolygon>)
      })
      // The mean of a crescent's postcodes can fall outside it.
      expect(outside.length / areas.features.length).toBeLessThan(0.1)
    }
  })

  it('hold no outline that crosses itself, by our own measure and by Turf’s', () => {
    const crossed = places.flatMap(({ id, areas }) => {
      const boundaries = read(`${id}/boundaries.geojson`) as typeof areas
      return [...areas.features, ...boundaries.features].flatMap((outline) => {
        const found = [outlineFault(polygonsOf(outline.geometry)), ...kinks(outline).features].filter((fault) => fault !== null)
        return found.length === 0 ? [] : [{ outline: `${id} ${outline.properties.code}`, found }]
      })
    })
    expect(crossed).toEqual([])
  })

  it('say where a walk leaves the land: nowhere inland', () => {
    const rings = Object.fromEntries(places.map(({ id }) => [id, Water.parse(read(`${id}/water.json`)).water.length > 0]))
    expect(rings).toEqual({
      'west-midlands': false,
      'bristol-area': true,
      'north-east-essex': true,
      'greater-manchester': expect.any(Boolean),
    })
  })

  // Food to take home within a mile: Avonmouth is across the Avon from Pill; Essex has a food bank on each bank.
  it('put few people in doubt over water', () => {
    const asked = { types: ['food-bank' as const, 'food-pantry' as const], reach_m: 1609, detour: 1.3, fresh: 'old' as const }
    for (const { id, figures, listings } of places) {
      const { columns, summary } = findGaps(
        figures,
        listings.services,
        asked,
        Date.UTC(2026, 10, 28),
        Water.parse(read(`${id}/water.json`)),
      )
      expect(summary.overWater! / summary.people, id).toBeLessThan(0.02)
      if (id !== 'bristol-area') expect(columns.water, id).not.toContain(1)
    }
  })

  it('say how many of their centres stand outside their area', () => {
    for (const { file, figures, areas } of places) {
      const outside = areas.features.filter((area, i) => !booleanPointInPolygon([figures.columns.lon[i]!, figures.columns.lat[i]!], area))
      expect(file.sources.find(({ id }) => id === 'code-point-open')?.note).toContain(`${outside.length} of ${figures.count} lie outside`)
    }
  })

  // The border between two neighbours is simplified once: each inner vertex of one ring stands in another ring too.
  it('share the borders of neighbours', () => {
    const count = new Map<string, number>()
    const { areas } = places[0]!
    for (const { geometry } of areas.features)
      for (const ring of (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat())
        for (const vertex of ring.slice(1)) count.set(vertex.join(), (count.get(vertex.join()) ?? 0) + 1)
    const shared = [...count.values()].filter((times) => times > 1).length
    expect(shared / count.size).toBeGreaterThan(0.6)
  })

  it('hold a table for every outward code they name, with every postcode in it', () => {
    for (const { id, file } of places)
      for (const outward of file.outwards)
        expect(
          heldTable(outward)!.authorities.some((code) => file.authorities.some((own) => own.code === code)),
          `${id} ${outward}`,
        ).toBe(true)
    const [lon, lat] = heldTable('M16')!.postcodes['0RA']!
    // Old Trafford, just south-west of Manchester's centre at 53.4794, -2.2453.
    expect(distance([lon / 1e5, lat / 1e5], [-2.2453, 53.4794], { units: 'kilometers' })).toBeLessThan(4)
  })

  it('hold a table for every outward code of England, and know the council of every postcode there', () => {
    const outwards = Outwards.parse(read('england/outwards.json'))
    const names = readdirSync('data/postcodes').map((file) => file.replace('.json', ''))
    expect(names.toSorted()).toEqual(Object.keys(outwards).toSorted())
    // Code-Point Open has 1,489,359 postcodes in England; those of Wales that share a first half stand beside them.
    const all = Object.values(outwards).reduce((sum, { postcodes }) => sum + postcodes, 0)
    expect(all).toBeGreaterThan(1_489_000)
    for (const outward of names.filter((_, at) => at % 25 === 0)) {
      const { authorities, postcodes } = heldTable(outward)!
      const rows = Object.values(postcodes)
      expect({ outward, postcodes: rows.length, authorities: [...new Set(authorities)].toSorted() }).toEqual({
        outward,
        ...outwards[outward],
      })
      if (nationsOfOutward(outward).length === 1)
        expect(
          rows.filter(([, , lsoa]) => lsoa === -1),
          outward,
        ).toEqual([])
    }
  })

  it('stay under 50 MB, and carry no mail address', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
      .map((name) => join('data', name))
      .filter((name) => statSync(name).isFile())
    expect(files.reduce((sum, name) => sum + statSync(name).size, 0)).toBeLessThan(50_000_000)
    // A keeper's is a role's, and is there to be written to.
    const textOf = (name: string): string => readFileSync(name, 'utf8').replace(/"keeper": \{[^}]*\}/, '')
    const mail = files.filter((name) => name.endsWith('json') && /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(textOf(name)))
    expect(mail).toEqual([])
  })
})

const raw = '../shared/data'

describe.skipIf(!existsSync(raw))('the packs against their sources (needs ../shared/data)', () => {
  it('are built again to the same bytes', async () => {
    const { execFileSync } = await import('node:child_process')
    const { mkdtempSync, rmSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const out = mkdtempSync(join(tmpdir(), 'packs-'))
    execFileSync(process.execPath, ['data/build/index.ts', '--raw', raw, '--out', out], { stdio: 'ignore' })
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(out, name)).isFile())
    const committed = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('build') && statSync(join('data', name)).isFile(),
    )
    expect(names.toSorted()).toEqual(committed.toSorted())
    expect(names.filter((name) => !readFileSync(join(out, name)).equals(readFileSync(join('data', name))))).toEqual([])
    rmSync(out, { recursive: true, force: true })
  }, 240_000)
})
