import { describe, expect, it } from 'vitest'
import { render } from '../../../client/entry.server.tsx'
import { speak } from '../../../client/i18n/languages.ts'
import { checkedWords } from '../../../client/help/words/checkedWords.ts'
import { openWords } from '../../../client/help/words/openWords.ts'
import type { PageInput, ReportOutcome } from '../../../core/api/pages.ts'
import { compact } from '../../../core/listing/wire.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { PLACES } from '../places.ts'
import { list, M16 } from '../rendered.ts'

/** Tuesday 24 November 2026, 11 am in London. */
const NOW = Date.UTC(2026, 10, 24, 11)
const KEY = '7d0c1f60-8a2b-4c3d-9e4f-0123456789ab'
/** Open on Tuesdays from 10 to 2; checked three weeks ago. */
const HALL = makeService({ name: 'Corner Hall', hours: [rule('TU', '10:00', '14:00')], hoursRead: 'whole' }, '2026-11-03')

const page = (path: string, more: Partial<PageInput> = {}, service = HALL): string =>
  render({
    path,
    query: '',
    now: NOW,
    places: PLACES,
    script: false,
    reportKey: KEY,
    service: { feature: compact(service), place: 'greater-manchester', sources: [], near: [] },
    ...more,
  }).html

const answered = (report: ReportOutcome): string => page(`/service/${HALL.id}/report`, { report })

describe('the form on a listing', () => {
  it('can be sent where no script runs, under a key that makes it count once', () => {
    const html = page(`/service/${HALL.id}`)
    expect(html).toContain(`<form class="report-form" action="/service/${HALL.id}/report" method="post">`)
    expect(html).toContain(`<input type="hidden" name="key" value="${KEY}"/>`)
    expect(html.match(/name="what"/g)).toHaveLength(6)
    expect(html.indexOf('<details>')).toBeLessThan(html.indexOf('report-form'))
  })
  it('says, in a view of the past, that a report is about today', () => {
    const html = page(`/service/${HALL.id}`, { query: 'asof=2026-11-20T11:00' })
    expect(html.match(/name="what"/g)).toHaveLength(6)
    expect(html).toContain('You are looking at a date in the past. Your report is about today.')
    expect(page(`/service/${HALL.id}`)).not.toContain('date in the past')
  })
})

describe('the page that answers the form', () => {
  it('gives the number, says who reads it, and leads back', () => {
    const html = answered({ state: 'kept', what: 'closed', number: '3F9-A0C' })
    expect(html).toContain('role="status"')
    expect(html).toContain('3F9-A0C')
    expect(html).toContain('The people who keep this map read it. What you wrote is not shown to the public.')
    expect(html).toContain(`href="/service/${HALL.id}"`)
    expect(html).not.toContain('<form')
  })
  it('has the form again where it was refused, with what was typed as text', () => {
    const html = answered({ state: 'refused', trouble: 'mail address', note: '</textarea><b>jo@example.org' })
    expect(html).toContain('Please take out the mail address.')
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;jo@example.org</textarea>')
    expect(html).toContain('aria-invalid="true"')
    const postcode = answered({ state: 'refused', trouble: 'postcode', note: 'at M16 0RA' })
    expect(postcode).toContain('Please take out the postcode; its first half may stay.')
    expect(postcode).toContain('aria-invalid="true"')
  })
})

describe('a listing that two people found closed', () => {
  const closed = { ...HALL, closedReports: 2, closedSince: '2026-11-23' }
  it('says so where it says whether to go, and how old it is', () => {
    const html = page(`/service/${HALL.id}`, {}, closed)
    expect(html).toContain('two people found it closed')
    expect(html).toContain('Two people found it closed – check first')
    expect(html).not.toContain('Open until')
    expect(page(`/service/${HALL.id}`)).toContain('Open until 2 pm')
  })
  it('is told to ring where there is a phone, and by its date where that is older still', () => {
    const i18n = speak()
    expect(openWords(i18n, { state: 'not confirmed', reason: 'reported closed' }, NOW, true)).toMatchObject({
      text: 'Not confirmed – ring first',
      reason: 'two people found it closed',
    })
    expect(checkedWords(i18n, '2026-11-03', 'old', NOW, true)).toBe('Two people found it closed – ring first')
    expect(checkedWords(i18n, '2018-01', 'old', NOW, true)).toBe('Last checked in January 2018 – ring first')
  })
})

describe('a listing that some reported closed, and nobody has looked yet', () => {
  const held = { ...HALL, closedHeldSince: '2026-11-23' }
  const LINE = 'Reported closed by some, not yet looked at.'

  it('says so quietly on its page, and counts as it did before', () => {
    const html = page(`/service/${HALL.id}`, {}, held)
    expect(html).toContain(`<p class="quiet">${LINE}</p>`)
    expect(html.replace(`<p class="quiet">${LINE}</p>`, '')).toBe(page(`/service/${HALL.id}`))
  })
  it('says so on its card, and stands where it stood', () => {
    const other = { ...HALL, id: HALL.id.replace(/1$/, '2'), name: 'Other Hall' }
    const cards = (first: typeof HALL) => list([first, other], { where: M16, query: 'area=M16' }).html
    expect(cards(held)).toContain(LINE)
    expect(cards(held).replace(`<p class="quiet">${LINE}</p>`, '')).toBe(cards(HALL))
  })
  it('does not say so in a view of a day before', () => {
    expect(page(`/service/${HALL.id}`, { query: 'asof=2026-11-20T11:00' }, held)).not.toContain(LINE)
    expect(page(`/service/${HALL.id}`, { query: 'asof=2026-11-23T11:00' }, held)).toContain(LINE)
  })
})
