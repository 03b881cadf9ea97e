import { describe, expect, it } from 'vitest'
import { openapiPath } from '../../server/http/describeApi.ts'
import { startServer, type Started } from './server.ts'

interface Described {
  openapi: string
  paths: Record<string, Record<string, { parameters: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[] }>>
}

const described = async ({ app }: Started): Promise<Described> => (await (await app.request('/openapi.json')).json()) as Described

/** Routes that the server answers and the description leaves out. */
async function undescribed(server: Started): Promise<string[]> {
  const { paths } = await described(server)
  return server.app.routes
    .filter(({ method }) => method !== 'ALL')
    .filter(({ method, path }) => paths[openapiPath(path)]?.[method.toLowerCase()] === undefined)
    .map(({ method, path }) => `${method} ${path}`)
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and leaves no route out', async () => {
    const server = await startServer()
    expect((await described(server)).openapi).toBe('3.1.0')
    expect(await undescribed(server)).toEqual([])
  })
  it('would be seen to leave one out', async () => {
    const server = await startServer()
    server.app.get('/api/secret', (c) => c.text(''))
    expect(await undescribed(server)).toEqual(['GET /api/secret'])
  })
  it('names every parameter with its limits and its default', async () => {
    const { paths } = await described(await startServer())
    const { parameters } = paths['/api/places/{place}/gaps']!.get!
    expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(['place'])
    expect(parameters.find(({ name }) => name === 'reach_m')?.schema).toMatchObject({
      type: 'number',
      minimum: 1,
      maximum: 10_000,
      default: 1609,
    })
    expect(paths['/api/search/places']!.get!.parameters).toMatchObject([{ name: 'q', in: 'query', required: true }])
  })
})
