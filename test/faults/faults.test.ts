import { beforeAll, expect, it } from 'vitest'
import { writeDigests } from '../../data/build/writeDigests.ts'
import { addressBehind } from '../../server/http/addressBehind.ts'
import { listen } from '../../server/http/listen.ts'
import { littleData, writeData } from '../server/packs.ts'
import { startOn } from '../server/server.ts'
import { bitFlips } from './bitFlips.ts'
import { fullDisk } from './disks.ts'
import type { Figure } from './figure.ts'
import { killed } from './killed.ts'
import { mayMount } from './mounted.ts'
import { pooled } from './pooled.ts'
import { stopped, type Stoppable } from './stopped.ts'

// The short form of `npm run -s test:faults`: servers in this process where the fault needs none of its own.
let dataDir: string
beforeAll(async () => {
  dataDir = await writeData(littleData())
  writeDigests(dataDir)
})

async function inside(): Promise<Stoppable> {
  const { app } = await startOn(dataDir, {
    newId: () => crypto.randomUUID(),
    addressOf: (c) => addressBehind(1, c.req.header('x-forwarded-for'), '10.0.0.1'),
  })
  return listen(app.fetch, 0, '127.0.0.1')
}

const wrongIn = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ reached }) => !reached)

it('nobody is cut when the server ends', async () => {
  expect(wrongIn([await stopped(inside, 1, 16)])).toEqual([])
})

it('refused bodies fail no good report behind a proxy that pools its connections', async () => {
  const server = await inside()
  expect(wrongIn([await pooled(server.url, 40, 'fetch')])).toEqual([])
  await server.stop()
})

it.concurrent('what was acknowledged is there after a kill, and nothing unfinished after the start that follows', async () => {
  expect(wrongIn(await killed(dataDir, 2, 8))).toEqual([])
})

it.runIf(mayMount())('a full disk loses nothing that was acknowledged, and everything can be read', { concurrent: true }, async () => {
  expect(wrongIn([await fullDisk(dataDir)])).toEqual([])
})

it.concurrent('a flipped bit in any file of the packs is noticed', async () => {
  expect(wrongIn([await bitFlips(dataDir, 1)])).toEqual([])
})
