import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { writeWhole } from '../../../server/store/writeWhole.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'together-map-store-'))

describe.each([
  ['writeWhole', writeWhole],
  ['writeDurably', writeDurably],
])('a file written with %s', (_, write) => {
  it('takes the place of the one before, and is all that is left', async () => {
    const folder = await newFolder()
    for (const [n, text] of ['a longer text', 'short'].entries()) await write(join(folder, 'f.json'), text, `id${n}`)
    expect(await readFile(join(folder, 'f.json'), 'utf8')).toBe('short')
    expect(await readdir(folder)).toEqual(['f.json'])
  })

  it('that cannot have its name leaves nothing behind', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'f.json', 'a folder stands there'), { recursive: true })
    await expect(write(join(folder, 'f.json'), 'text', 'id')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['f.json'])
  })
})

describe('a folder that is not there', () => {
  it('is made for a durable file', async () => {
    const path = join(await newFolder(), '2026-06', 'deeper', 'f.json')
    await writeDurably(path, 'text', 'id')
    expect(await readFile(path, 'utf8')).toBe('text')
  })
})
