import { I18nProvider } from '@lingui/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageContext, type Page } from '../../../client/frame/PageContext.tsx'
import { OutcomeButtons } from '../../../client/help/report/outcome/OutcomeButtons.tsx'
import { OutcomeSaid } from '../../../client/help/report/outcome/OutcomeSaid.tsx'
import { forgetOutcomes, isOutcomeSent } from '../../../client/help/report/outcome/outcomesSaid.ts'
import { sendOutcome } from '../../../client/help/report/outcome/sendOutcome.ts'
import { LANGUAGES, speak } from '../../../client/i18n/languages.ts'
import { OUTCOME_KINDS } from '../../../core/report/outcomeKinds.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { list, listing, M16, NOW } from '../rendered.ts'

/** Open on Tuesdays from 10 to 2; checked three weeks ago. */
const HALL = makeService({ name: 'Corner Hall', hours: [rule('TU', '10:00', '14:00')], hoursRead: 'whole' }, '2026-11-03')
const WEEK = '2026-11-23'
const FULL = { service: HALL.id, what: 'full', week: WEEK } as const

const read = (html: string): string =>
  html
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const PAGE: Page = { now: NOW, places: [], where: null, trouble: null, report: null, reportKey: null, hydrated: true }

const drawn = (element: React.ReactNode): string =>
  renderToString(
    <I18nProvider i18n={speak(LANGUAGES[0])}>
      <PageContext.Provider value={PAGE}>{element}</PageContext.Provider>
    </I18nProvider>,
  )

let requests: { url: string; init: RequestInit }[] = []
let answer: () => Response | Promise<Response>

beforeEach(() => {
  requests = []
  answer = () => Response.json({ id: HALL.id, received: `${WEEK}T00:00:00.000Z`, readBy: '' }, { status: 201 })
  forgetOutcomes()
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    requests.push({ url, init })
    return Promise.resolve().then(answer)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what came of a visit', () => {
  it('is five buttons, each a press, under the name of the place', () => {
    const html = drawn(<OutcomeButtons service={HALL} at={NOW} />)
    expect([...html.matchAll(/<button[^>]*type="button"[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      'Helped',
      'Full',
      'Not eligible',
      'No answer',
      'Closed',
    ])
    expect(read(html)).toContain('What came of it at Corner Hall ? One press sends the place and the week, nothing else.')
    expect(html).not.toMatch(/disabled|<form|<input/)
    expect(read(html)).not.toContain('another date')
    expect(read(drawn(<OutcomeButtons service={HALL} at={Date.UTC(2018, 1, 8)} />))).toContain(
      'You are looking at another date. What you press is about the week of 23 November 2026.',
    )
  })
  it('sends listing, kind and week, and nothing else of the page', async () => {
    const more = { ...FULL, client: 'Jo', note: 'waited' }
    expect(await sendOutcome(more)).toEqual({ state: 'sent', again: false })
    expect(requests.map(({ url, init }) => [url, init.method, init.body, init.credentials, init.referrerPolicy])).toEqual([
      ['/api/reports', 'POST', `{"service":"${HALL.id}","what":"full","week":"${WEEK}"}`, 'omit', 'no-referrer'],
    ])
    expect(Object.keys(requests[0]!.init.headers as object)).toEqual(['Content-Type', 'Idempotency-Key'])
  })
  it('is one report however often it is pressed in its week, and another for another kind, week or page', async () => {
    answer = () => Promise.reject(new TypeError('no network'))
    expect(await sendOutcome(FULL)).toEqual({ state: 'not sent', trouble: 'no answer' })
    answer = () => Response.json({}, { status: 201 })
    await Promise.all([sendOutcome(FULL), sendOutcome(FULL)])
    expect(await sendOutcome(FULL)).toEqual({ state: 'sent', again: true })
    const keys = () => requests.map(({ init }) => (init.headers as Record<string, string>)['Idempotency-Key'])
    expect([keys().length, new Set(keys()).size]).toEqual([3, 1])
    for (const other of [{ what: 'helped' as const }, { week: '2026-11-30' }]) await sendOutcome({ ...FULL, ...other })
    expect(new Set(keys()).size).toBe(3)
    forgetOutcomes()
    expect(isOutcomeSent(FULL)).toBe(false)
    await sendOutcome(FULL)
    expect(new Set(keys()).size).toBe(4)
  })
  it.each([
    [429, 'too many', 'Not sent: Full. Many reports came from your network this hour. Press again later.'],
    [404, 'no listing', 'Not sent: Full. This listing is no longer on the map.'],
    [422, 'week over', 'Not sent: Full. This page has stood open since another week. Load it again, then press.'],
    [507, 'not kept', 'Not sent: Full. We cannot write it down now. Press again in a minute.'],
    [503, 'not kept', 'Not sent: Full. We cannot write it down now. Press again in a minute.'],
  ] as const)('answered %i says why it is not sent, and can be pressed again', async (status, trouble, words) => {
    answer = () => new Response('', { status })
    expect(await sendOutcome(FULL)).toEqual({ state: 'not sent', trouble })
    expect(read(drawn(<OutcomeSaid last={{ state: 'not sent', trouble, what: 'full', week: WEEK }} />))).toBe(words)
    expect(isOutcomeSent(FULL)).toBe(false)
  })
  it('says that it is sent, and beside which button', async () => {
    for (const what of OUTCOME_KINDS) await sendOutcome({ ...FULL, what })
    expect(read(drawn(<OutcomeButtons service={HALL} at={NOW} />))).toContain('Not eligible – sent')
    const said = (again: boolean) => read(drawn(<OutcomeSaid last={{ state: 'sent', again, what: 'helped', week: WEEK }} />))
    expect(said(false)).toBe('Sent: Helped, week of 23 November 2026. Thank you.')
    expect(said(true)).toBe('Sent already: Helped, week of 23 November 2026.')
  })
})

describe('a listing that two people were told is full', () => {
  const toldFull = { week: WEEK, setOn: '2026-11-24', expiresOn: '2026-11-30', checked: false }
  const full = { ...HALL, toldFull }
  const LINE = 'Two people were told it was full, most recently in the week of 23 November 2026.'
  const marked = `<p class="unknown">${LINE}</p>`
  const pageOn = (day: string, service = full) => listing(service, { query: `asof=${day}T11:00` }).html

  it('says so on its page and its card, and stands and counts as it did', () => {
    expect(listing(full, { script: false }).html.replace(marked, '')).toBe(listing(HALL, { script: false }).html)
    const other = { ...HALL, id: HALL.id.replace(/1$/, '2'), name: 'Other Hall' }
    const cards = (first: typeof HALL) => list([first, other], { where: M16, query: 'area=M16', script: false }).html
    expect(cards(full)).toContain(marked)
    expect(cards(full).replace(marked, '')).toBe(cards(HALL))
  })
  it('stops by itself after seven days, and says nothing of it before', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'].map((day) => pageOn(day).includes(LINE))).toEqual([
      false,
      true,
      true,
      false,
    ])
    const later = Date.UTC(2026, 11, 1, 11)
    expect(listing(full, { now: later }).html).not.toContain(marked)
    expect(list([full], { now: later, where: M16, query: 'area=M16', script: false }).html).not.toContain(LINE)
  })
  it('says where somebody looked', () => {
    expect(listing({ ...full, toldFull: { ...toldFull, checked: true } }).html).toContain(
      'We asked, and it was full in the week of 23 November 2026.',
    )
  })
})
