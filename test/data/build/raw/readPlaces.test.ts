import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPlaces } from '../../../../data/build/raw/readPlaces.ts'

const place = (id: string, more: object = {}) => ({ id, name: id, nation: 'england', authorities: ['E08000035'], keeper: null, ...more })

function folderOf(places: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-'))
  mkdirSync(join(folder, 'england'))
  for (const [id, file] of Object.entries(places)) {
    mkdirSync(join(folder, id))
    writeFileSync(join(folder, id, 'place.json'), JSON.stringify(file))
  }
  return folder
}

it('finds every folder with a place file: the first four in their order, then the others by id', () => {
  const ids = ['york', 'greater-manchester', 'west-midlands', 'leeds']
  const places = readPlaces(folderOf(Object.fromEntries(ids.map((id) => [id, place(id)]))))
  expect(places.map(({ id }) => id)).toEqual(['west-midlands', 'greater-manchester', 'leeds', 'york'])
})

it('keeps the bytes of the file, to bring them along', () => {
  const [first] = readPlaces()
  expect(first?.kept).toBe(readFileSync('data/west-midlands/place.json', 'utf8'))
})

it('stops at a file that does not fit, with its field and what to do', () => {
  expect(() => readPlaces(folderOf({ leeds: place('leeds', { authorities: ['Leeds'] }) }))).toThrow(
    /leeds\/place\.json does not have the right shape: authorities\.0: the code of an English local authority.*Mend that field/,
  )
  expect(() => readPlaces(folderOf({ leeds: place('york') }))).toThrow(/leeds\/place\.json is of york, not of leeds\. Rename its folder/)
})
