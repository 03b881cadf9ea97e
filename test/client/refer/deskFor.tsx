import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { PageContext } from '../../../client/frame/PageContext.tsx'
import { speak } from '../../../client/i18n/languages.ts'
import { ReferDeskContext, type ReferDesk } from '../../../client/refer/desk/referDesk.ts'
import { circumstancesOf, NO_SESSION, type Session } from '../../../client/refer/session/session.ts'
import { speakRefer } from '../../../client/refer/speakRefer.ts'
import type { Service } from '../../../core/listing/service.ts'
import { match } from '../../../core/match/match.ts'
import { search } from '../../../core/seek/search.ts'
import { PLACES } from '../places.ts'
import { read } from '../rendered.ts'

export const i18n = speakRefer(speak())
/** Tuesday 24 November 2026, 11 am in London. */
export const NOW = Date.UTC(2026, 10, 24, 11)

/** A session in which only what is given was said. */
export const sessionOf = ({
  client = {},
  ...more
}: Partial<Omit<Session, 'client'>> & { client?: Partial<Session['client']> }): Session => ({
  ...NO_SESSION,
  ...more,
  client: { ...NO_SESSION.client, ...client },
})

/** A desk of Greater Manchester with these listings, matched as the page does it. */
export function deskFor(services: readonly Service[], session: Session, mine: ReadonlySet<string> = new Set()): ReferDesk {
  const place = PLACES[0]!
  const found = search(services, { from: session.where?.from ?? null, types: [], at: NOW, calendar: place })
  return {
    place,
    at: NOW,
    now: NOW,
    session,
    change: () => undefined,
    clear: () => undefined,
    cleared: 0,
    found,
    foundById: new Map(found.map((one) => [one.service.id, one])),
    services,
    matched: match(services, { client: circumstancesOf(session), notes: { answers: session.answers, mine }, at: NOW, calendar: place }),
    mine,
    markMine: () => undefined,
  }
}

const PAGE = { now: NOW, places: PLACES, where: null, trouble: null, report: null, reportKey: null, hydrated: true }

export const htmlOn = (desk: ReferDesk, node: ReactNode): string =>
  renderToStaticMarkup(
    <Router ssrPath={`/refer/${desk.place.id}`} ssrSearch="">
      <PageContext value={PAGE}>
        <I18nProvider i18n={i18n}>
          <ReferDeskContext value={desk}>{node}</ReferDeskContext>
        </I18nProvider>
      </PageContext>
    </Router>,
  )

/** What is read, without the tags. */
export const textOn = (desk: ReferDesk, node: ReactNode): string => read(htmlOn(desk, node))
