import { describe, expect, it } from 'vitest'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import type { PageInput } from '../../core/api/pages.ts'
import { PLACES } from './places.ts'
import { expectInOrder, page, read } from './rendered.ts'

const LEEDS: Authority = { code: 'E08000035', name: 'Leeds', at: [-1.5, 53.8] }
const ROCHDALE: Authority = {
  code: 'E08000005',
  name: 'Rochdale',
  at: [-2.15, 53.6],
  homes: [
    [-2.16, 53.62],
    [-2.2, 53.55],
  ],
}
const [MANCHESTER, ...OTHERS] = PLACES
const HELD = [{ ...MANCHESTER!, authorities: [{ code: 'E08000005', name: 'Rochdale' }] }, ...OTHERS]
const council = (more: Partial<PageInput> = {}) =>
  page({ path: '/elsewhere/E08000035', authorities: [LEEDS, ROCHDALE], places: HELD, ...more })

describe('the page of a council that no place holds', () => {
  it('says so, then what is nearest, who answers anywhere, and how a list is brought', () => {
    const { html, title, status } = council()
    expect([title, status]).toEqual(['No list for Leeds yet – Together Map', 200])
    expectInOrder(read(html), [
      'No list for Leeds yet',
      'No place near here has a list. The nearest ones:',
      'Greater Manchester',
      'in Rochdale',
      'In a straight line from the middle of Leeds to the homes there that are nearest.',
      'Help that answers anywhere in England',
      'Help through Hardship',
      '0808 208 2138',
      'Crisis support from Leeds council',
      'Check your benefits on GOV.UK',
      'Do you keep a list of help in Leeds?',
    ])
    expect(html).toContain('href="/your-place"')
    expect(html).toContain('href="https://www.gov.uk/find-local-council"')
  })

  // 0.66° of longitude at 53.7° are 43.4 km, 0.18° of latitude 20 km: 47.8 km, and 0.04° at 53.6° 2.6 km with 2.2 km: 3.4 km.
  it('measures to the nearest homes of a place, from the middle of the council or from where the form said', () => {
    expect(read(council().html)).toContain('Greater Manchester about 48 km (30 miles), in Rochdale')
    const where = { text: 'LS6 2AA', from: [-2.2, 53.64] as [number, number], outward: 'LS6', authority: 'E08000035' }
    const { html } = council({ where, script: false })
    expect(read(html)).toContain('Near you, with a list')
    expect(read(html)).toContain('Greater Manchester about 3 km (2 miles), in Rochdale')
    expect(read(html)).toContain('In a straight line from LS6 to the homes there')
    expect(html).not.toContain('2AA')
  })

  it('of a council that is on the map by now leads to its place, and says so in the tab', () => {
    const leeds = { ...MANCHESTER!, id: 'leeds', name: 'Leeds', authorities: [{ code: 'E08000035', name: 'Leeds' }] }
    const { html, title, status } = council({ places: [leeds, ...HELD], query: 'types=food-bank' })
    expect([title, status]).toEqual(['Leeds is on this map – Together Map', 200])
    expect(read(html)).toContain('Leeds is on this map')
    expect(html).toContain('href="/find/leeds?types=food-bank"')
    expect(read(html)).not.toContain('No list for')
  })

  it('leads there too where the page in hand is older than the place', () => {
    const { html, title } = council({ authorities: [{ ...LEEDS, place: 'leeds' }, ROCHDALE] })
    expect(title).toBe('Leeds is on this map – Together Map')
    expect(html).toContain('<a href="/find/leeds">')
  })

  it('rings what is free first, and asks nobody to ring what costs', () => {
    const text = read(council().html)
    expect(text.match(/Free to ring/g)).toHaveLength(3)
    expect(text).not.toContain('Costs')
  })

  it('keeps what was asked, in the links to other places', () => {
    expect(council({ query: 'types=food-bank' }).html).toContain('href="/find/greater-manchester?types=food-bank"')
  })

  it('of one that nobody knows is not here', () => {
    const unknown = council({ path: '/elsewhere/E08000099' })
    expect(unknown).toMatchObject({ status: 404, title: 'Not here – Together Map' })
    expect(read(unknown.html)).toContain('This map does not cover that place.')
    expect(page({ path: '/elsewhere/leeds' })).toMatchObject({ status: 404 })
  })
})

it('tells those who keep a list how it comes in', () => {
  const { html, status } = page({ path: '/your-place' })
  expect(status).toBe(200)
  expect(read(html)).toContain('npm run place -- add leeds')
  expect(read(html)).toContain('--apply')
})

it('lets one of several councils be chosen by a link', () => {
  const from: [number, number] = [-1.3, 50.7]
  const elsewhere = [
    { code: 'E06000046', name: 'Isle of Wight', from, outward: null, called: 'Newport' },
    { code: 'E06000020', name: 'Telford and Wrekin', from, outward: null, called: 'Newport' },
  ]
  const { html } = page({ trouble: { code: 'outside', text: 'Newport', nations: ['england'], elsewhere }, script: false })
  expect(read(html)).toContain('There is more than one Newport . Which one do you mean?')
  expect(html).toContain('href="/elsewhere/E06000020"')
  expect(read(html)).not.toContain('These lines answer people')
})

it('says on the list of a place that one’s own council is none of its, and leads to that council’s page', () => {
  const where = (authority: string) => ({ text: 'OL3 9ZZ', from: [-2.1, 53.6] as [number, number], outward: 'OL3', authority })
  const found = (authority: string) =>
    page({
      path: '/find/greater-manchester',
      query: 'area=OL3',
      places: HELD,
      services: { place: 'greater-manchester', features: [] },
      where: where(authority),
    })
  expect(read(found('E08000034').html)).toContain('Your council has no list here: these are the nearest in Greater Manchester.')
  expect(found('E08000034').html).toContain('href="/elsewhere/E08000034"')
  expect(read(found('E08000005').html)).not.toContain('Your council has no list here')
})
