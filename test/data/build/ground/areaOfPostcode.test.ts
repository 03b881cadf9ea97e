import { expect, it } from 'vitest'
import { areaOfPostcode } from '../../../../data/build/ground/areaOfPostcode.ts'
import type { Centroid, LsoaRow } from '../../../../data/build/ground/figures.ts'

const row = (code: string, authority: string) => [code, { code, authority } as LsoaRow] as const
const centre = (code: string, lon: number) => [code, { lon, lat: 52, kind: 0 } as Centroid] as const
const areaOf = areaOfPostcode(
  new Map([row('E01000001', 'E07000001'), row('E01000002', 'E07000001'), row('E01000003', 'E07000002'), row('E01000004', 'E08000019')]),
  new Map([centre('E01000001', 0), centre('E01000002', 0.1), centre('E01000003', 0.11), centre('E01000004', 0.2)]),
)
const postcode = (authority: string, lon: number, lsoa: string | null) => ({ outward: 'ZZ1', inward: '1AA', at: [lon, 52] as [number, number], authority, lsoa })

it('files a postcode under the area it stands in', () => {
  expect(areaOf(postcode('E07000001', 0.1, 'E01000001'))).toBe('E01000001')
})
it('under the nearest one of its own authority where a coarse outline puts it over the border, or in the sea', () => {
  expect(areaOf(postcode('E07000001', 0.11, 'E01000003'))).toBe('E01000002')
  expect(areaOf(postcode('E07000001', 0.01, null))).toBe('E01000001')
})
it('under the code of 2024 where an authority has another by now', () => {
  expect(areaOf(postcode('E08000039', 0.2, 'E01000004'))).toBe('E01000004')
})
it('nowhere outside England', () => {
  expect(areaOf(postcode('W06000001', -3, null))).toBeNull()
})
