import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeDigests } from '../../../data/build/writeDigests.ts'
import { hasDigests } from '../../../server/packs/checkDigests.ts'
import { StartError } from '../../../server/startError.ts'
import { runs } from '../../runs.ts'
import { littleData, writeData } from '../packs.ts'
import { startOn } from '../server.ts'

let whole: string
let files: string[]

beforeAll(async () => {
  whole = await writeData(littleData())
  writeDigests(whole)
  files = (await readdir(whole, { recursive: true })).filter((name) => name.endsWith('json')).toSorted()
})

/** What the start says of a copy of the packs that was changed; null where it starts. */
async function saidOf(change: (dir: string) => Promise<unknown>): Promise<string | null> {
  const dir = await mkdtemp(join(tmpdir(), 'together-map-'))
  try {
    await cp(whole, dir, { recursive: true })
    await change(dir)
    const error = await startOn(dir).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error === null) return null
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message.replaceAll(`${dir}/`, '')
  } finally {
    await rm(dir, { recursive: true })
  }
}

const flip = (name: string, share: number, bit: number) => async (dir: string) => {
  const bytes = await readFile(join(dir, name))
  const at = Math.floor(share * bytes.length)
  bytes[at]! ^= 1 << bit
  await writeFile(join(dir, name), bytes)
}

it('starts on packs that are as they were made', async () => {
  expect(files).toEqual([
    'digests.json',
    'england/areas.figures.json',
    'england/sources.json',
    'little-marsh/areas.figures.json',
    'little-marsh/areas.geojson',
    'little-marsh/boundaries.geojson',
    'little-marsh/place.json',
    'little-marsh/services.geojson',
    'little-marsh/sources.json',
    'placenames.json',
    'postcodes/M16.json',
    'programmes.json',
  ])
  expect(await saidOf(async () => {})).toBeNull()
})

it('names the file in which any one bit is another', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 11 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.nat({ max: 7 }),
      async (file, share, bit) => {
        const said = await saidOf(flip(files[file]!, share, bit))
        expect(said?.split(' ')[0]).toBe(files[file])
        expect(said).toMatch(files[file] === 'little-marsh/place.json' ? /Restore it\. Changed on purpose\?/ : /npm run data/)
      },
    ),
    { numRuns: runs(60) },
  )
})

describe('the sentence says what is expected and what to do', () => {
  it('of two people values that changed places, which add up as before', async () => {
    const said = await saidOf(async (dir) => {
      const path = join(dir, 'little-marsh/areas.figures.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace('[1000,1500,2500]', '[1500,1000,2500]'))
    })
    expect(said).toMatch(
      /^little-marsh\/areas\.figures\.json is not as it was made: little-marsh\/sources\.json expects sha256 [0-9a-f]{64}, it has [0-9a-f]{64}\. Restore it, or make the data again with: npm run data\. Changed on purpose\? Take it in with: npm run digests -- --data /,
    )
  })
  it.each([
    'little-marsh/boundaries.geojson',
    'little-marsh/place.json',
    'little-marsh/sources.json',
    'postcodes/M16.json',
    'programmes.json',
    'digests.json',
    'little-marsh/services.geojson',
  ])('of %s that is missing', async (name) => {
    expect(await saidOf((dir) => rm(join(dir, name)))).toMatch(new RegExp(`^${name} is missing`))
  })
  it.each(['little-marsh/areas copy.geojson', 'england/services.geojson', 'postcodes/M17.json'])('of %s that was added', async (name) => {
    const said = await saidOf((dir) => writeFile(join(dir, name), '{}'))
    expect(said).toMatch(new RegExp(`^${name} is not among the files that .* names\\. Remove it, or take it in with: npm run digests`))
  })
  it('of a place that was added', async () => {
    const said = await saidOf(async (dir) => cp(join(dir, 'england'), join(dir, 'elsewhere'), { recursive: true }))
    expect(said).toMatch(/^elsewhere\/sources\.json is not among the files that digests\.json names/)
  })
  it('of a list whose digest was changed with its file', async () => {
    const said = await saidOf(async (dir) => {
      const list = JSON.parse(await readFile(join(dir, 'digests.json'), 'utf8')) as { own: string; files: Record<string, string> }
      list.files['programmes.json'] = '0'.repeat(64)
      await writeFile(join(dir, 'digests.json'), JSON.stringify(list))
    })
    expect(said).toMatch(/^digests\.json is not as it was made/)
  })
})

it('starts again once what was changed by hand is taken in, and on the same bytes where nothing was', async () => {
  const said = await saidOf(async (dir) => {
    const path = join(dir, 'placenames.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('Marsh Green', 'Marsh Greene'))
    const before = await readFile(join(dir, 'little-marsh/sources.json'), 'utf8')
    writeDigests(dir)
    expect(await readFile(join(dir, 'little-marsh/sources.json'), 'utf8')).toBe(before)
  })
  expect(said).toBeNull()
})

it('lets packs of other programs in without digests, and knows that it does', async () => {
  const dir = await writeData(littleData())
  expect(await hasDigests(dir)).toBe(false)
  expect(await hasDigests(whole)).toBe(true)
  await expect(startOn(dir)).resolves.toBeDefined()
})
