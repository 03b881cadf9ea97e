import { ENGLAND } from '../../../core/days/calendar.ts'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { MoneyFirst } from '../../../client/find/support/MoneyFirst.tsx'
import { NoPhone } from '../../../client/help/lines/NoPhone.tsx'
import { VoucherHelp } from '../../../client/help/lines/VoucherHelp.tsx'
import { LANGUAGES, speak } from '../../../client/i18n/languages.ts'
import { londonMs } from '../../../core/days/londonTime.ts'
import { foundOf, type Found } from '../../../core/seek/search.ts'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { heldPlace } from '../../core/place/heldPlace.ts'

const THURSDAY_11 = londonMs(2018, 2, 8, 11 * 60)
const SUNDAY_3 = londonMs(2026, 11, 29, 3 * 60)

const html = (element: ReactNode): string =>
  renderToString(
    <I18nProvider i18n={speak(LANGUAGES[0])}>
      <Router ssrPath="/">{element}</Router>
    </I18nProvider>,
  )
const read = (text: string): string =>
  text
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const href = (id: string) => `/service/${id}`
const place = heldPlace
const PACKS = ['west-midlands', 'bristol-area', 'north-east-essex', 'greater-manchester']

const money = (id: string, at: number, own: string | null = null, found: readonly Found[] = []) =>
  html(<MoneyFirst place={place(id)} own={own} found={found} at={at} href={href} helplines="/helplines" />)

describe('money first', () => {
  it.each(PACKS)('has council help, a benefits check and an open line in %s', (id) => {
    const text = money(id, THURSDAY_11)
    for (const { name } of place(id).authorities) expect(read(text)).toContain(name)
    expect(text).toContain('href="https://www.gov.uk/benefits-calculators"')
    expect(text).toContain('href="tel:08082082138"')
    expect(read(text)).toContain('Listed to answer until 5 pm')
  })

  it('offers a line that never closes at three on a Sunday morning', () => {
    const text = money('west-midlands', SUNDAY_3)
    expect(read(text)).toContain('Samaritans')
    expect(text).toContain('href="tel:116123"')
    expect(read(text)).toContain('Listed as day and night')
    expect(text).not.toContain('tel:08082082138')
  })

  it('names the person’s own council alone, with its number to ring', () => {
    const text = money('greater-manchester', THURSDAY_11, 'E08000006')
    expect(read(text)).toContain('Salford : Salford Assist')
    expect(text).toContain('href="tel:08000113998"')
    expect(read(text)).not.toContain('Trafford')
  })

  it('sends the person to GOV.UK where no council of the place is known', () => {
    const none = html(
      <MoneyFirst place={{ authorities: [], support: [] }} own={null} found={[]} at={THURSDAY_11} href={href} helplines="/helplines" />,
    )
    expect(none).toContain('href="https://www.gov.uk/find-local-council"')
    const bare = html(
      <MoneyFirst
        place={{ authorities: [{ code: 'X', name: 'Nowhere' }], support: [] }}
        own="X"
        found={[]}
        at={THURSDAY_11}
        href={href}
        helplines="/helplines"
      />,
    )
    expect(bare).toContain('href="https://www.gov.uk/find-local-council"')
  })

  it('names the crisis funds of the pack itself', () => {
    const fund = makeService({ name: 'Town Crisis Fund', types: ['crisis-fund'] })
    expect(read(money('west-midlands', THURSDAY_11, null, [foundOf(fund, { from: null, at: THURSDAY_11, calendar: ENGLAND })]))).toContain(
      'Town Crisis Fund',
    )
  })

  it('is small: under 5 kB with the links of ten councils', () => {
    expect(money('greater-manchester', THURSDAY_11).length).toBeLessThan(5_000)
  })
})

describe('no number to ring', () => {
  it('says so, and offers a helpline with whether it is open', () => {
    expect(read(html(<NoPhone at={THURSDAY_11} />))).toMatch(/No phone is listed.*0808 208 2138.*Listed to answer until 5 pm/)
    expect(read(html(<NoPhone at={SUNDAY_3} />))).toContain('Listed to answer from tomorrow 9 am')
  })
})

describe('needs a voucher', () => {
  const at = londonMs(2026, 11, 24, 11 * 60)
  const advice = (last: number, name: string, lat: number, said: Partial<Service> = {}) =>
    foundOf(
      makeService(
        {
          id: `00000000-0000-5000-8000-00000000000${last}`,
          name,
          types: ['advice-benefits'],
          at: [-2.28, lat],
          phone: '0161 000 0000',
          ...said,
        },
        '2026-11-03',
      ),
      { from: [-2.28, 53.46], at, calendar: ENGLAND },
    )
  // Tuesday 24 November 2026, 11 am: the far one is open 10–2, the near one does not say.
  const nearby = [
    advice(2, 'Near Advice', 53.461),
    advice(3, 'Far Advice', 53.47, { hours: [rule('TU', '10:00', '14:00')], hoursRead: 'whole' }),
  ]
  const referral = { ...makeService({}).referral, who: ['Your GP', 'A social worker'], needs: ['voucher' as const] }
  const help = (who: string[]) =>
    read(html(<VoucherHelp referral={{ ...referral, who }} self={null} nearby={nearby} at={at} ringAt={at} href={href} />))

  it('names whom the listing names, then open places, then nearer ones, then the helpline', () => {
    const text = help(referral.who)
    const order = ['Your GP', 'A social worker', 'our guess', 'Far Advice', 'Open until 2 pm', 'Near Advice', 'Help through Hardship'].map(
      (words) => text.indexOf(words),
    )
    expect(order.every((where) => where >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('says that the list does not say who', () => {
    expect(help([])).toContain('The list does not say who.')
  })
})
