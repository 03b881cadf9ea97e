import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyPack } from '../../../data/build/emptyPack.ts'

it('takes away what was built before and leaves the place file untouched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-'))
  mkdirSync(join(folder, 'leeds/old'), { recursive: true })
  for (const name of ['services.geojson', 'old/areas.geojson', 'place.json']) writeFileSync(join(folder, 'leeds', name), 'kept')
  const { mtimeMs, ino } = statSync(join(folder, 'leeds/place.json'))
  emptyPack(folder, { id: 'leeds', kept: 'kept' })
  expect(readdirSync(join(folder, 'leeds'))).toEqual(['place.json'])
  expect(statSync(join(folder, 'leeds/place.json'))).toMatchObject({ mtimeMs, ino })
})

it('brings the place file along where packs are built elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-'))
  emptyPack(folder, { id: 'leeds', kept: '{}\n' })
  expect(readFileSync(join(folder, 'leeds/place.json'), 'utf8')).toBe('{}\n')
})
