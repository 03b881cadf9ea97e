import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { takeInThread } from '../../../../server/lists/sheets/takeInThread.ts'
import { takeSheet } from '../../../../server/lists/sheets/takeSheet.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { FAR_MARSH, startOverlaid } from '../../places/overlay.ts'
import { pantries, sheetAt, TEN_AT_NIGHT } from './sheetServer.ts'

const started = async () => {
  const { storeDir, dataDir, deps } = await startOverlaid(({ setUp }) => setUp(FAR_MARSH))
  const sheet = sheetAt('https://sheets.example.org/pub')
  const task = { storeDir, dataDir, place: FAR_MARSH.id, sheet, asked: TEN_AT_NIGHT }
  return { task, deps, path: placePaths.list(storeDir, FAR_MARSH.id, sheet.list.id) }
}
const bytesOf = (text: string) => new TextEncoder().encode(text)

it('takes a sheet in as it is taken in without a thread, to the byte', async () => {
  const [here, there] = await Promise.all([started(), started()])
  for (const text of [pantries(10), pantries(10), pantries(5), '1,2\n3,4\n']) {
    const bytes = bytesOf(text)
    const taken = await takeSheet({ ...here.task, bytes }, here.deps.postcodes, randomUUID)
    expect(await takeInThread({ ...there.task, bytes })).toEqual(taken)
    expect(await readFile(there.path)).toEqual(await readFile(here.path))
  }
})

it('says which file of the store cannot be read', async () => {
  const { task, path } = await started()
  await mkdir(dirname(path), { recursive: true })
  await writeFile(placePaths.doNotList(task.storeDir, FAR_MARSH.id), '{')
  await expect(takeInThread({ ...task, bytes: bytesOf(pantries(3)) })).rejects.toThrow('do-not-list.json is cut short or is not JSON.')
})
