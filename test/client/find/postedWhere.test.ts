import { describe, expect, it } from 'vitest'
import type { PageInput } from '../../../core/api/pages.ts'
import { makeService } from '../../core/listing/makeService.ts'
import { list, M16 } from '../rendered.ts'

const id = (last: number): string => `00000000-0000-5000-8000-${String(last).padStart(12, '0')}`

/** Three pantries, so that the overview has a way to all of them, and a place for meals. */
const SERVICES = [1, 2, 3, 4].map((last) =>
  makeService(
    { id: id(last), name: `Place ${last}`, types: [last < 4 ? 'food-pantry' : 'community-meal'], at: [-2.28, 53.46] },
    '2026-11-03',
  ),
)

const html = (more: Partial<PageInput>) => list(SERVICES, { script: false, query: 'area=M16', ...more }).html

/** What the buttons that ask again would ask. */
const asks = (page: string) =>
  [...page.matchAll(/<button[^>]*form="ask-again"[^>]*value="([^"]*)"/g)].map(([, value]) => value!.replaceAll('&amp;', '&'))

/** Links to a list. */
const links = (page: string) => [...page.matchAll(/<a [^>]*href="(\/find\/[^"]*)"/g)].map(([, href]) => href!)

describe('a list that was asked for by a posted postcode', () => {
  it('asks for another need with the same postcode, by a form', () => {
    const page = html({ where: M16 })
    const form = /<form[^>]*id="ask-again".*?<\/form>/.exec(page)![0]
    for (const part of ['method="post"', 'action="/find#answers"', 'name="where" value="M16 0RA"'])
      expect(form.includes(part), part).toBe(true)
    // The two tiles of what is here, the two filters in view, and the way to all pantries.
    expect(asks(page)).toEqual([
      'types=food-pantry&area=M16',
      'types=community-meal&area=M16',
      'needs=no-referral&area=M16',
      'when=today&area=M16',
      'types=food-bank,food-pantry,community-fridge,community-grocer&area=M16',
    ])
    expect(links(page)).toEqual([])
  })
  it('asks for filters with it, and for another place with all that was asked', () => {
    const page = html({ where: M16, query: 'types=food-pantry&needs=free&area=M16' })
    const forms = [...page.matchAll(/<form.*?<\/form>/g)].map(([form]) => form)
    expect(forms.find((form) => form.includes('type="checkbox"'))).toContain('name="where" value="M16 0RA"')
    expect(forms.find((form) => form.includes('id="where"'))).toContain('name="ask" value="types=food-pantry&amp;needs=free"')
    expect(page.includes('method="get"')).toBe(false)
  })
  it('never has it in an address', () => {
    for (const query of ['area=M16', 'types=food-pantry&needs=halal&area=M16', 'asof=2018-02-08T11:00&area=M16'])
      for (const [, address] of html({ where: M16, query }).matchAll(/(?:href|action)="([^"]*)"/g)) expect(address).not.toMatch(/0RA/)
  })
})

describe('a list whose address says all that is known', () => {
  it.each([
    ['of its outward code', { where: { ...M16, text: 'M16' } }],
    ['of a place', { where: null, query: '' }],
  ])('has links: %s', (_, more) => {
    const page = html(more)
    expect([asks(page), page.includes('ask-again')]).toEqual([[], false])
    expect(links(page).length).toBeGreaterThan(4)
    expect(page.includes('method="get"')).toBe(true)
  })
})
