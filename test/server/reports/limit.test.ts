import { describe, expect, it } from 'vitest'
import { littleData, NOW, writeData } from '../packs.ts'
import { startOn } from '../server.ts'
import { closed, send, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

describe('one network', () => {
  it('may send a hundred an hour, by any of its addresses and both ways, and again an hour later', async () => {
    let now = NOW
    let address = '198.51.100.7'
    const { server } = await startStored(undefined, () => now)
    const limited = await startOn(await writeData(littleData()), {
      reports: server.deps.reports,
      now: () => now,
      newId: () => crypto.randomUUID(),
      addressOf: () => address,
    })
    for (let count = 0; count < 100; count++) await send(limited, 'x')
    address = '198.51.100.99'
    now += 600_000
    // 100 were counted from NOW on, so the wait is 60 - 10 = 50 minutes.
    expect(await send(limited, closed(), { 'x-forwarded-for': '203.0.113.9' })).toMatchObject({
      status: 429,
      wait: '3000',
      body: { detail: 'Many reports came from your network this hour. Send yours again later.' },
    })
    const form = await sendForm(limited, { what: 'closed', note: 'typed' })
    expect([form.status, form.html.includes('refused: too many, typed typed')]).toEqual([429, true])
    address = '198.51.101.7'
    expect((await send(limited, closed())).status).toBe(201)
    address = '198.51.100.7'
    now += 3_000_000
    expect((await send(limited, closed())).status).toBe(201)
  })
})
