import { expect, it } from 'vitest'
import { keepRecent } from '../../../server/packs/keepRecent.ts'

const reader = (fails: ReadonlySet<string> = new Set()) => {
  const read: string[] = []
  const open = keepRecent(2, async (key) => {
    read.push(key)
    if (fails.has(key)) throw new Error(`${key} cannot be read`)
    return key.toLowerCase()
  })
  return { read, open }
}

it('reads once what is asked for twice, also at the same time', async () => {
  const { read, open } = reader()
  expect(await Promise.all([open('A'), open('A')])).toEqual(['a', 'a'])
  expect(await open('A')).toBe('a')
  expect(read).toEqual(['A'])
})

it('keeps what was asked for last, and reads again what was not', async () => {
  const { read, open } = reader()
  for (const key of ['A', 'B', 'A', 'C', 'A', 'B']) await open(key)
  expect(read).toEqual(['A', 'B', 'C', 'B'])
})

it('asks again after a failure', async () => {
  const fails = new Set(['A'])
  const { read, open } = reader(fails)
  await expect(open('A')).rejects.toThrow('A cannot be read')
  fails.clear()
  expect(await open('A')).toBe('a')
  expect(read).toEqual(['A', 'A'])
})
