import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BLANK } from '../../core/blank.ts'
import { readServices } from '../../core/dataset.ts'
import { Service } from '../../core/service.ts'
import { compact, expand } from '../../core/wire.ts'
import { makeService, rule } from './makeService.ts'

const answer = fc.constantFrom('yes' as const, 'no' as const, 'not stated' as const)
const optional = fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: null })
const anyService = fc
  .record({
    at: fc.option(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }).map((x) => x + 0), fc.double({ min: -90, max: 90, noNaN: true }).map((x) => x + 0)), { nil: null }),
    phone: optional, address: optional, interpreter: answer, edge: fc.boolean(), pence: fc.option(fc.nat(), { nil: null }), stepFree: answer,
    hours: fc.option(fc.constant([rule('1SA', '10:00', null, { term_time_only: true }), rule('TU', '09:00', '10:00')]), { nil: null }),
    bring: fc.option(fc.array(fc.string()), { nil: null }),
  })
  .map(({ pence, stepFree, ...said }) => makeService({ ...said, cost: { ...BLANK.cost, pence }, access: { ...BLANK.access, stepFree } }))

it('comes back whole after it was stored or sent', () => {
  fc.assert(
    fc.property(anyService, (service) => {
      expect(expand(JSON.parse(JSON.stringify(compact(service))))).toEqual(JSON.parse(JSON.stringify(service)))
    }),
  )
})

it('carries nothing that was not stated', () => {
  const { properties } = compact(makeService({}))
  expect(Object.keys(properties).toSorted()).toEqual(['confirmed', 'name', 'sources', 'status', 'types'])
})

it('fills "not stated" as the schema would demand it', () => {
  expect(Service.safeParse(expand(compact(makeService({})))).success).toBe(true)
})

it('sets a row aside that does not fit, and keeps the others', () => {
  const good = compact(makeService({}))
  const bad = { ...compact(makeService({ name: 'Wrong' })), id: '00000000-0000-5000-8000-000000000002' }
  bad.properties.types = ['soup-dragon']
  const { services, setAside } = readServices({ type: 'FeatureCollection', features: [good, bad, good, 7] })
  expect(services).toHaveLength(1)
  expect(setAside.map(({ reasons }) => reasons[0])).toEqual([
    expect.stringContaining('types.0'), expect.stringContaining('stands twice'), 'is not a GeoJSON Feature',
  ])
})

it('refuses a hidden place that carries coordinates', () => {
  const { setAside } = readServices({ type: 'FeatureCollection', features: [compact(makeService({ precision: 'hidden', at: [-2, 53] }))] })
  expect(setAside[0]?.reasons).toEqual(['at: a hidden place must carry no coordinates'])
})
