import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { AreaFigures } from '../../../core/place/area.ts'
import { authoritiesOf } from '../../../server/packs/authorities.ts'
import { littleData } from '../packs.ts'

const figures = JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')) as AreaFigures

it('stands in the middle of its people, and counts an area of two packs once', () => {
  const little = littleData()['little-marsh/areas.figures.json'] as AreaFigures
  // 1,000 people at 52°, 1,500 at 52.02° and 2,500 at 52.5°: (52,000 + 78,030 + 131,250) / 5,000 = 52.256.
  // Two squares: 52.0°, with (52,000 + 78,030) / 2,500 = 52.012, and 52.5°.
  const homes = [
    [0, 52.01],
    [0, 52.5],
  ]
  const marsh = { code: 'E07000001', name: 'Marshshire', at: [0, 52.256], homes }
  expect(authoritiesOf([little])).toEqual([marsh])
  // Its first area again, in a pack of its own: counted twice, the middle would be 52.213°.
  const first = { ...little, count: 1 }
  expect(authoritiesOf([first, little])).toEqual([marsh])
})

it('is each of the 296 of England, by name, called as people say it', () => {
  const all = authoritiesOf([figures])
  expect(all).toHaveLength(296)
  expect(all.find(({ code }) => code === 'E06000010')?.name).toBe('Kingston upon Hull')
  expect(all.find(({ code }) => code === 'E08000035')).toMatchObject({ name: 'Leeds' })
  expect(all.filter(({ name }) => name.includes(', ') && !/^(Bournemouth)/.test(name))).toEqual([])
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).toSorted())
})
