import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { goByNotes, inOneLine, noteWhatIsChecked } from '../../../server/checkedFiles.ts'
import { createLog } from '../../../server/log.ts'
import type { Pack } from '../../../server/packs/assemblePack.ts'
import { openPacks } from '../../../server/packs/openPacks.ts'
import { readFileAs } from '../../../server/readJsonFile.ts'
import { littleData, writeData, type DataFiles } from '../packs.ts'

const NOTHING = '{}'
const log = createLog('silent')

afterAll(() => goByNotes(NOTHING))

/** The packs as they are where everything is checked, and as they are where the build checked them. */
async function bothWays(dir: string): Promise<[checked: readonly Pack[], noted: readonly Pack[], notes: string]> {
  const notes = noteWhatIsChecked()
  const checked = (await openPacks(dir, log)).all
  const said = notes()
  goByNotes(said)
  return [checked, (await openPacks(dir, log)).all, said]
}

/** Two squares of one area that share ground: nobody can say what is inside. */
const CROSSED = [
  [0, 52],
  [0.01, 52.01],
  [0.01, 52],
  [0, 52.01],
  [0, 52],
]

function withCrossedArea(): DataFiles {
  const files = littleData()
  const areas = structuredClone(files['little-marsh/areas.geojson']) as { features: { geometry: { coordinates: unknown } }[] }
  areas.features[0]!.geometry.coordinates = [CROSSED]
  return { ...files, 'little-marsh/areas.geojson': areas }
}

describe('what the build checked', () => {
  it('is opened as if it were checked, to the byte of every answer', async () => {
    const [checked, noted, notes] = await bothWays(await writeData(littleData()))
    expect(noted).toEqual(checked)
    expect(Object.keys(JSON.parse(notes) as object).map((key) => key.split(' ')[0])).toEqual(
      expect.arrayContaining(['areas.figures.json', 'areas.geojson', 'boundaries.geojson', 'services.geojson']),
    )
  })

  it('is every file of the map that takes long to check, and opened as if it were checked', async () => {
    const [checked, noted, notes] = await bothWays('data')
    // Four places with outlines and listings of their own; England's figures and counts of need.
    const many = Object.entries({
      'areas.geojson': 4,
      'boundaries.geojson': 4,
      'services.geojson': 4,
      'areas.figures.json': 1,
      'areas.needs.json': 1,
    })
    for (const [name, count] of many) expect([name, notes.split(`"${name} `).length - 1]).toEqual([name, count])
    const hashes = (packs: readonly Pack[]) => packs.map(({ assets }) => Object.values(assets).map((asset) => asset?.hash))
    expect(hashes(noted)).toEqual(hashes(checked))
    expect(noted.map(({ summary, services }) => ({ summary, services }))).toEqual(
      checked.map(({ summary, services }) => ({ summary, services })),
    )
  })

  it('is not checked again, but for one byte that changed', async () => {
    const check = vi.fn(() => true)
    const Row = z.array(z.number()).refine(check, 'wrong')
    const path = join(await mkdtemp(join(tmpdir(), 'together-map-')), 'row.json')
    await writeFile(path, '[1,2]\n')
    const notes = noteWhatIsChecked()
    expect(await readFileAs(path, Row)).toEqual([1, 2])
    goByNotes(notes())
    expect(await readFileAs(path, Row)).toEqual([1, 2])
    expect(check).toHaveBeenCalledTimes(1)
    check.mockReturnValue(false)
    await writeFile(path, '[1,3]\n')
    await expect(readFileAs(path, Row)).rejects.toThrow('row.json does not have the right shape: the whole: wrong')
  })

  it('is not a file that the check changes, such as one with a field that nobody knows', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'together-map-')), 'row.json')
    await writeFile(path, '{"known":1,"other":2}')
    const notes = noteWhatIsChecked()
    expect(await readFileAs(path, z.object({ known: z.number() }))).toEqual({ known: 1 })
    expect(notes()).toBe('{}\n')
  })

  it('is not an outline that crosses itself: build and start both refuse it by name', async () => {
    const dir = await writeData(withCrossedArea())
    const notes = noteWhatIsChecked()
    const refusal = /little-marsh\/areas\.geojson holds a wrong outline: E01000001 .* has a ring that crosses or touches itself/
    await expect(openPacks(dir, log)).rejects.toThrow(refusal)
    expect(notes()).not.toContain('"areas.geojson')
    goByNotes(notes())
    await expect(openPacks(dir, log)).rejects.toThrow(refusal)
  })
})

it('a file in several lines is the same in one', () => {
  for (const [lines, line] of [
    ['{"a":\n[1,\n2]}\n', '{"a":[1,2]}'],
    ['[1]\n', '[1]'],
    ['[1]', '[1]'],
    ['', ''],
  ] as const)
    expect(inOneLine(Buffer.from(lines)).toString()).toBe(line)
})
