import { describe, expect, it } from 'vitest'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import type { PageInput } from '../../core/api/pages.ts'
import { expectInOrder, page, read } from './rendered.ts'

const LEEDS: Authority = { code: 'E08000035', name: 'Leeds', at: [-1.5, 53.8] }
const council = (more: Partial<PageInput> = {}) => page({ path: '/elsewhere/E08000035', authorities: [LEEDS], ...more })

describe('the page of a council that no place holds', () => {
  it('says so, then what is nearest, who answers anywhere, and how a list is brought', () => {
    const { html, title, status } = council()
    expect([title, status]).toEqual(['No list for Leeds yet – Together Map', 200])
    expectInOrder(read(html), [
      'No list for Leeds yet',
      'Nearest places with a list',
      'Greater Manchester',
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

  // The box round the place ends at 53.5°; 0.3° of latitude are 33.4 km, and its eastern edge lies 0.6° (39.6 km) west of Leeds: 51.6 km.
  it('measures from the middle of the council, or from where the form said', () => {
    expect(read(council().html)).toMatch(/Greater Manchester 51\.\d km \(32\.\d miles\)/)
    const where = { text: 'LS6 2AA', from: [-2.2, 53.6] as [number, number], outward: 'LS6', authority: 'E08000035' }
    const { html } = council({ where, script: false })
    expect(read(html)).toContain('Greater Manchester 11.1 km (6.9 miles)')
    expect(html).not.toContain('LS6 2AA')
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
