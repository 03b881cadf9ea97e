import { beforeAll, describe, expect, it } from 'vitest'
import { littleData } from './packs.ts'
import type { PostcodeTable } from '../../core/place/postcode.ts'
import { toPostcodeColumns } from '../../core/place/postcodeColumns.ts'
import { startServer, type Started } from './server.ts'

/** Two areas, in Marshshire, which is ours, and in Leeds, which is not. */
const LS6: PostcodeTable = {
  outward: 'LS6',
  lsoas: ['E01011001'],
  authorities: ['E08000035'],
  postcodes: { '2AA': [-156_000, 5_382_000, 0] },
}

let server: Started
beforeAll(async () => {
  const authorities = [{ code: 'E08000035', name: 'Leeds', at: [-1.5, 53.8] as [number, number] }]
  const { deps } = await startServer({ ...littleData(), 'postcodes/LS6.json': toPostcodeColumns(LS6) })
  server = await startServer(littleData(), {
    postcodes: deps.postcodes,
    authorities: { ...deps.authorities, all: authorities, get: (code) => authorities.find((one) => one.code === code) },
  })
})

const send = (fields: Record<string, string>) =>
  server.app.request('/find', { method: 'POST', body: new URLSearchParams(fields), headers: { 'Sec-Fetch-Site': 'same-origin' } })

describe('without script, a postcode outside the places', () => {
  it('is answered with the page of its council, from where it stands, with no script, copy or postcode in any address', async () => {
    const answer = await send({ where: 'LS6 2AA', types: 'food-bank' })
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(html).toContain('data-path="/elsewhere/E08000035" data-query="types=food-bank"')
    expect(html).toContain('from -1.56 53.82 LS6')
    expect(html).not.toContain('<script')
    expect(server.lines.join('\n')).not.toMatch(/2AA/i)
  })
})

describe('the page of a council', () => {
  it('has an address of its own, whatever its capitals', async () => {
    expect((await server.app.request('/elsewhere/E08000035')).status).toBe(200)
    expect((await server.app.request('/elsewhere/e08000035')).status).toBe(200)
  })

  it('is not found where there is no such council', async () => {
    expect((await server.app.request('/elsewhere/E08000099')).status).toBe(404)
  })
})

describe('the page of a council that a place lists help in', () => {
  it('leads to the place, with what was asked', async () => {
    const { app } = await startServer()
    const answer = await app.request('/elsewhere/E07000001?types=food-bank')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/find/little-marsh?types=food-bank'])
  })
})

it('tells every council of England by name, code, where people live, and the place that lists help there', async () => {
  const { app } = await startServer()
  const homes = [
    [0, 52.01],
    [0, 52.5],
  ]
  expect(await (await app.request('/api/authorities')).json()).toEqual({
    authorities: [{ code: 'E07000001', name: 'Marshshire', at: [0, 52.256], homes, place: 'little-marsh' }],
  })
})
