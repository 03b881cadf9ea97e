import { describe, expect, it } from 'vitest'
import { pageAt } from '../../client/pageAt.ts'
import { makeService } from '../core/listing/makeService.ts'
import { listing, page } from './rendered.ts'
import { PLACES } from './places.ts'

const ID = '00000000-0000-5000-8000-000000000001'

/** Named by a list of 3 November 2026 only. */
const PANTRY = makeService({ id: ID, name: 'Corner Pantry', types: ['food-pantry', 'advice-debt'] }, '2026-11-03', ['name', 'types'])

describe('the page at a path', () => {
  it.each([
    ['/', 'home'],
    ['/find/west-midlands', 'find'],
    ['/find/west-midlands/', 'find'],
    ['/FIND/west-midlands', 'find'],
    ['/service/x', 'listing'],
    ['/service/x/report', 'report'],
    ['/helplines', 'helplines'],
    ['/about', 'about'],
    ['/elsewhere/e08000035', 'elsewhere'],
    ['/your-place/', 'your-place'],
    ['/elsewhere/leeds', 'missing'],
    ['/plan/england', 'plan'],
    // England lists no help, so there is nothing to find in it.
    ['/find/england', 'missing'],
    ['/plan/atlantis', 'missing'],
    ['/find', 'missing'],
    ['/find/west-midlands/now', 'missing'],
  ])('%s is %s', (path, name) => {
    expect(pageAt(path, PLACES).page).toBe(name)
  })

  it('knows whether it is the place or the page that is not here', () => {
    expect([pageAt('/find/atlantis', PLACES), pageAt('/atlantis', PLACES)]).toMatchObject([{ what: 'place' }, { what: 'page' }])
  })
})

describe('the head of a page', () => {
  it.each([
    ['/', 'Together Map – find help near you', 200],
    ['/find/west-midlands', 'Help in West Midlands – Together Map', 200],
    ['/find/west%2Dmidlands', 'Help in West Midlands – Together Map', 200],
    ['/plan/west-midlands', 'Gaps in West Midlands – Together Map', 200],
    ['/helplines', 'Helplines – Together Map', 200],
    ['/about', 'Where this comes from – Together Map', 200],
    ['/find/%E0%A4%A', 'Not here – Together Map', 404],
    ['/nowhere', 'Not here – Together Map', 404],
    [`/service/${ID}`, 'Not here – Together Map', 404],
  ])('of %s is "%s", with %i', (path, title, status) => {
    expect(page({ path })).toMatchObject({ title, status })
  })

  it('names the listing, as the first kind that was asked for', () => {
    expect(listing(PANTRY)).toMatchObject({
      title: 'Corner Pantry – Together Map',
      description: expect.stringMatching(/^Food pantry or social supermarket: hours, phone/) as string,
      status: 200,
    })
    expect(listing(PANTRY, { query: 'types=advice-debt' }).description).toMatch(/^Debt advice: hours, phone/)
  })

  it('says where no list had named it yet on the date that is asked for', () => {
    expect(listing(PANTRY, { query: 'asof=2026-11-02T11:00' }).description).toBe('As listed in November 2026: Not listed yet on that date.')
  })

  it.each([
    ['/find/west-midlands', 'asof=2018-02-08T11:00', 'As listed in February 2018: Help in West Midlands – Together Map'],
    // Midnight of London in summer is 11 pm of the day before by UTC.
    ['/plan/west-midlands', 'asof=2018-07-01T00:30', 'As listed in July 2018: Gaps in West Midlands – Together Map'],
    ['/find/west-midlands', 'asof=2027-01-05T09:00', 'Asked for 5 January 2027: Help in West Midlands – Together Map'],
    ['/helplines', 'asof=2018-02-08T11:00', 'Helplines – Together Map'],
    ['/nowhere', 'asof=2018-02-08T11:00', 'Not here – Together Map'],
  ])('of %s at another date says the date (%s)', (path, query, title) => {
    expect(page({ path, query })).toMatchObject({ title, dated: true })
  })

  it.each(['', 'asof=', 'asof=yesterday', 'asof=2018-13-45', 'area=M16'])('of today’s page says nothing of a date (%j)', (query) => {
    expect(page({ path: '/find/west-midlands', query })).toMatchObject({ title: 'Help in West Midlands – Together Map', dated: false })
  })

  it('says what became of a report', () => {
    const after = (report: Parameters<typeof listing>[1]) => listing(PANTRY, { path: `/service/${ID}/report`, ...report }).title
    expect(after({ report: { state: 'kept', what: 'hours', number: '1' } })).toBe('Thank you – Corner Pantry – Together Map')
    expect(after({ report: { state: 'refused', note: '', trouble: 'full' } })).toBe('Not sent yet – Corner Pantry – Together Map')
    expect(after({})).toBe('Not sent yet – Corner Pantry – Together Map')
  })
})
