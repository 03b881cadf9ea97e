import { randomUUID } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { underLock } from '../../../../server/store/places/underLock.ts'

let storeDir: string
beforeEach(async () => {
  storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
})
const left = (): Promise<string[]> => readdir(join(storeDir, 'places'))

describe('one at a time', () => {
  it('lets the second know who is at work, and changes nothing', async () => {
    const second = underLock(storeDir, randomUUID, () => underLock(storeDir, randomUUID, () => Promise.resolve('never')))
    await expect(second).rejects.toThrow(`Another program (process ${process.pid}) is changing the places; nothing was changed.`)
    expect(await left()).toEqual([])
  })
  it('gives the lock back when the work fails', async () => {
    await expect(underLock(storeDir, randomUUID, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await underLock(storeDir, randomUUID, () => Promise.resolve('done'))).toBe('done')
  })
  it('passes over one that ended without giving it back', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await mkdir(join(storeDir, 'places'))
    for (const name of ['.lock', '.lock-x']) await writeFile(join(storeDir, 'places', name), `${pid} x`)
    expect(await underLock(storeDir, randomUUID, () => Promise.resolve('done'))).toBe('done')
    expect(await left()).toEqual([])
  })
  it('passes over one of a program that had the number of this one', async () => {
    await mkdir(join(storeDir, 'places'))
    for (const name of ['.lock', '.lock-x']) await writeFile(join(storeDir, 'places', name), `${process.pid} x`)
    expect(await underLock(storeDir, randomUUID, () => Promise.resolve('done'))).toBe('done')
    expect(await left()).toEqual([])
  })
  it('sweeps what was being written when a program was ended, and leaves what was removed', async () => {
    const half = `.place.json.${randomUUID()}`
    for (const folder of ['leeds', '.removed-x']) {
      await mkdir(join(storeDir, 'places', folder), { recursive: true })
      await writeFile(join(storeDir, 'places', folder, half), '{')
    }
    await writeFile(join(storeDir, 'places', 'leeds', 'place.json'), '{}')
    await underLock(storeDir, randomUUID, () => Promise.resolve())
    expect(await readdir(join(storeDir, 'places', 'leeds'))).toEqual(['place.json'])
    expect(await readdir(join(storeDir, 'places', '.removed-x'))).toEqual([half])
  })
  it('says so where nothing can be written', async () => {
    await writeFile(join(storeDir, 'places'), '')
    await expect(underLock(storeDir, randomUUID, () => Promise.resolve(1))).rejects.toThrow(
      'cannot be written to (EEXIST); nothing was changed.',
    )
  })
})
