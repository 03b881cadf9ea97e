import { describe, expect, it } from 'vitest'
import { SERVICES } from '../server/packs.ts'
import { PLACES } from './places.ts'
import { list, listing, page, read } from './rendered.ts'

const keeper = { role: 'Food network coordinator', mailbox: 'food@example.org' }
const places = PLACES.map((place) => (place.id === 'greater-manchester' ? { ...place, keeper } : place))
const KEPT = 'The lists of Greater Manchester are kept by: Food network coordinator , food@example.org'

describe('who keeps the lists of a place', () => {
  it.each([
    ['its list', list(SERVICES, { places })],
    ['a listing in it', listing(SERVICES[0]!, { places })],
    ['its plan', page({ path: '/plan/greater-manchester', places })],
  ])('stands on %s, with a mailbox to write to', (_, { html }) => {
    expect(read(html)).toContain(KEPT)
    expect(html).toContain('href="mailto:food@example.org"')
  })
  it.each([
    ['another place', page({ path: '/find/west-midlands', places, services: { place: 'west-midlands', features: [] } })],
    ['the first page', page({ places })],
    ['a place that names nobody', list(SERVICES)],
  ])('is not said on %s', (_, { html }) => {
    expect(read(html)).not.toContain('are kept by')
  })
})
