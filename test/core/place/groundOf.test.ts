import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { area, booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { AuthorityOutlines } from '../../../core/place/england/authorityOutlines.ts'
import { Outwards } from '../../../core/place/england/outwards.ts'
import { groundOf } from '../../../core/place/groundOf.ts'
import { outlineFault, polygonsOf } from '../../../core/place/outlineFault.ts'
import { englandFigures, heldFigures } from './england/heldFigures.ts'
import { heldPlace } from './heldPlace.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))
const outwards = Outwards.parse(read('england/outwards.json'))
const groundOfCodes = (id: string, authorities: string[]) =>
  groundOf(
    { id, authorities },
    {
      figures: englandFigures(),
      outlines: new Map(authorities.map((code) => [code, AuthorityOutlines.parse(read(`england/outlines/${code}.json`))])),
      outwards,
    },
  )

/** sha256 of `areas.figures.json` of each place when it was last a file of its own. */
const WAS = {
  'west-midlands': '8c417e80cddfc6e74d1a412edbf3fa0545738d0c20b4ca3c0a92530c977b59dc',
  'bristol-area': '1bcc11f0735f8efbb753ba6b181a4cdef58c1b788911dd0e129447be486e1adc',
  'north-east-essex': '8abdbf679f72dee64f192b0bd5b85aceefeb8e73d7959449fd93b5f037435898',
  'greater-manchester': '57343b5d62eb13196438efd72044285dafa74d7776483a1b69b331a5969f54c6',
}

describe.each(Object.entries(WAS))('the ground of %s', (id, sha256) => {
  const file = heldPlace(id)
  const ground = groundOfCodes(
    id,
    file.authorities.map(({ code }) => code),
  )

  it('has the figures that were a file of its own, to the byte', () => {
    const text = `${JSON.stringify(ground.figures)}\n`
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
    expect(ground.figures).toEqual(heldFigures(id))
  })

  it('names the authorities and outward codes that the place does with its finer outlines', () => {
    expect(ground.authorities).toEqual(file.authorities)
    expect(ground.outwards).toEqual(file.outwards)
  })

  it('has the same areas, wards and authorities in the same order as its finer outlines', () => {
    type Named = { features: { id: string; properties: object }[] }
    const named = ({ features }: Named) => features.map(({ properties }) => properties)
    expect(named(ground.areas as unknown as Named)).toEqual(named(read(`${id}/areas.geojson`) as Named))
    expect(named(ground.boundaries as unknown as Named)).toEqual(named(read(`${id}/boundaries.geojson`) as Named))
    expect(ground.areas.features.map((outline) => outline.id)).toEqual(ground.figures.columns.code)
  })

  // 0.02° is 1.4 km at most: super-generalised outlines cut corners and follow another line of the tide.
  it('lies where its finer outlines do', () => {
    for (const [at, degrees] of ground.bbox.entries()) expect(Math.abs(degrees - file.bbox[at]!)).toBeLessThan(0.02)
  })

  it('has no outline that crosses itself', () => {
    for (const { geometry, properties } of [...ground.areas.features, ...ground.boundaries.features])
      expect(outlineFault(polygonsOf(geometry)), properties.name).toBeNull()
  })

  it('is the same ground in areas, in wards and in authorities', () => {
    const of = (kind: string) => ground.boundaries.features.filter(({ properties }) => properties.kind === kind)
    const sizeOf = (features: readonly (typeof ground.areas.features)[number][]) => features.reduce((sum, one) => sum + area(one), 0)
    const whole = sizeOf(ground.areas.features)
    expect(sizeOf(of('ward')) / whole).toBeCloseTo(1, 4)
    expect(sizeOf(of('authority')) / whole).toBeCloseTo(1, 4)
  })
})

describe('any authority of England', () => {
  it('is a place of its own: the outlines that broke while they were merged among them', () => {
    // Milton Keynes, Cornwall, Wealden, Torridge, Stratford-on-Avon: areas that meet in a corner, borders drawn twice.
    for (const code of ['E06000042', 'E06000052', 'E07000065', 'E07000046', 'E07000221', 'E08000035', 'E09000001']) {
      const { areas, boundaries } = groundOfCodes('one', [code])
      for (const { geometry, properties } of [...areas.features, ...boundaries.features])
        expect(outlineFault(polygonsOf(geometry)), properties.name).toBeNull()
    }
  })

  // Leeds has 488 LSOAs of 2021; its town hall stands at 53.800, -1.549.
  it('holds what stands in it', () => {
    const leeds = groundOfCodes('leeds', ['E08000035'])
    expect(leeds.figures.count).toBe(488)
    expect(leeds.authorities).toEqual([{ code: 'E08000035', name: 'Leeds' }])
    const [whole] = leeds.boundaries.features
    expect(whole?.properties).toEqual({ code: 'E08000035', name: 'Leeds', kind: 'authority' })
    expect(booleanPointInPolygon([-1.549, 53.8], whole!)).toBe(true)
    expect(leeds.outwards).toContain('LS1')
    expect(leeds.outwards).not.toContain('M16')
  })

  it('has an outward code, and every outward code a table that names the same authorities', () => {
    const named = new Set(Object.values(outwards).flatMap(({ authorities }) => authorities))
    expect([...new Set(englandFigures().columns.authority)].filter((code) => !named.has(code))).toEqual([])
  })

  it('is named where there is none of its code', () => {
    const england = { figures: englandFigures(), outlines: new Map(), outwards }
    expect(() => groundOf({ id: 'x', authorities: ['E08000035', 'E08009999', 'E06999999'] }, england)).toThrow(
      'authorities: England has no E08009999, E06999999 in the codes of 2024',
    )
    expect(() => groundOf({ id: 'x', authorities: ['E08000035'] }, england)).toThrow('E01011264 Leeds 011A has no outline')
  })
})
