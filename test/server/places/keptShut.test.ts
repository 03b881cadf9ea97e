import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runExport } from '../../../scripts/places/import/runExport.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { createLog } from '../../../server/log.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../../server/places/openPlaces.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { commandPlace, type CommandPlace } from '../../scripts/places/commands.ts'
import { SERVICES } from '../packs.ts'

let here: CommandPlace

beforeEach(async () => {
  here = await commandPlace()
})

const shown = async () => {
  const { DATA_DIR: dataDir, STORE_DIR: storeDir } = here.env
  const packs = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), createLog('silent'))
  return packs.get('little-marsh')?.services ?? []
}
const imported = async (list: string, as: string, text: string, ...more: string[]) => {
  const file = join(here.folder, `${list}.txt`)
  await writeFile(file, text)
  const head = ['--into', 'little-marsh', '--source', list, '--as', as, '--licence', 'OGL v3', '--date', '2026-11-01']
  return here.run(runImport, file, ...head, '--apply', ...more)
}
const table = (...rows: string[]): string => `Name,Kind,Address,Area code,Phone,Latitude,Longitude,Remarks\n${rows.join('\n')}\n`

const ELM = 'Elm House,Food bank,7 Hidden Lane,E07000001,01632 960077,52.0001,0.0001'

describe('a door that is kept quiet', () => {
  beforeEach(() => imported('Network', 'csv', table(`${ELM},a refuge for women`)))

  it('does not come back with a later list that leaves out the words that told so', async () => {
    const { text } = await imported('Network', 'csv', table(ELM))
    expect(text).toContain('Kept without their door, because it must not show: 1')
    expect(JSON.stringify(await shown())).not.toContain('Hidden Lane')
  })

  it('does not come back from its export, which is the same to the byte', async () => {
    const { text } = await here.run(runExport, 'little-marsh', '--list', 'Network', '--as', 'csv')
    expect((await imported('Network', 'csv', text)).text).toContain('Nothing changes: the list stands as it is, to the byte.')
  })

  it('does not show in another list, nor in one of OpenStreetMap, that has its phone', async () => {
    await imported('Other', 'csv', table(ELM))
    const tags = { amenity: 'food_bank', name: 'Elm House', phone: '01632 960077', 'addr:street': 'Hidden Lane' }
    await imported('Street Map', 'osm', JSON.stringify({ elements: [{ type: 'node', id: 1, lat: 52, lon: 0, tags }] }))
    expect((await shown()).filter(({ name }) => name === 'Elm House').length).toBeGreaterThan(0)
    expect(JSON.stringify((await shown()).filter(({ name }) => name === 'Elm House'))).not.toMatch(/Hidden Lane|"at":\[/)
  })

  it('does not come back when the last import is taken back', async () => {
    await imported('Network', 'csv', table(ELM, 'Oak Hall,Food bank,1 Low Road,E07000001,01632 960078,52.001,0.001'))
    await here.run(runImport, '--into', 'little-marsh', '--source', 'Network', '--undo')
    expect(JSON.stringify(await shown())).not.toContain('Hidden Lane')
  })
})

describe('a listing that must not be listed', () => {
  it('is gone with every row that it is made of, though they share its name and phone', async () => {
    await imported('One', 'csv', table('Fen Pantry,Food pantry,3 Low Road,E07000001,01632 960079,52.002,0.002'))
    await imported('Two', 'csv', table('Fen Pantry,Food pantry,3 Low Road,E07000001,01632 960079,52.002,0.002'))
    const [pantry, another] = (await shown()).filter(({ name }) => name === 'Fen Pantry')
    expect(another).toBeUndefined()
    expect(pantry!.sources.map(({ source }) => source).toSorted()).toEqual(['one', 'two'])
    await here.run(runPlace, 'hide', 'little-marsh', '--id', pantry!.id)
    expect((await shown()).map(({ name }) => name)).not.toContain('Fen Pantry')
    await imported('Three', 'csv', table('FEN  PANTRY,Food pantry,5 High Road,E07000001,,52.003,0.003'))
    expect((await shown()).map(({ name }) => name)).not.toContain('FEN PANTRY')
  })

  it('does not come back with a do-not-list that cannot be read: then nothing of the place is listed', async () => {
    const path = placePaths.doNotList(here.env.STORE_DIR, 'little-marsh')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `[{"names":["${SERVICES[0]!.name}"],"on":"2026-06-01"}`)
    expect(await shown()).toEqual([])
    await writeFile(path, `[{"names":["${SERVICES[0]!.name}"],"on":"2026-06-01"}]`)
    expect((await shown()).map(({ name }) => name)).toEqual(SERVICES.slice(1).map(({ name }) => name))
  })
})
