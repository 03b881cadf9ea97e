import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Calendar } from '../../../core/days/calendar.ts'
import type { Found } from '../../../core/seek/search.ts'
import { hoursLines } from '../../i18n/hoursWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { Facts } from '../facts/Facts.tsx'
import { HoursAhead } from './HoursAhead.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'
import { exceptionWords } from '../words/exceptionWords.ts'
import { statusWords } from '../words/statusWords.ts'

export function HoursPart({ found: { service, freshness }, at, calendar }: { found: Found; at: number; calendar: Calendar }) {
  const { i18n } = useLingui()
  const lines = hoursLines(i18n, service.hours ?? [])
  const on = service.confirmed.hours?.on ?? null
  const date = on === null ? '' : dateWords(i18n, on)
  const current = (freshness === 'fresh' || freshness === 'aging') && service.confirmed.hours !== undefined
  const stated = lines.length > 0 || service.hoursText !== null
  return (
    <Section id="hours" title={<Trans>Hours</Trans>}>
      {stated && !current && (
        <p className="quiet">
          {on === null ? (
            <Trans>As once listed, without a date. Ring or check before you go.</Trans>
          ) : (
            <Trans>As listed in {date}. They may have changed: ring or check before you go.</Trans>
          )}
        </p>
      )}
      <dl>
        {current && lines.length > 0 && <HoursAhead service={service} at={at} calendar={calendar} />}
        <Stated label={current ? <Trans>Every week</Trans> : <Trans>Listed hours</Trans>}>
          {lines.length === 0 ? null : (
            <ul className="plain">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Stated>
        <Stated label={<Trans>As published</Trans>}>{service.hoursText === null ? null : <q>{service.hoursText}</q>}</Stated>
        <Facts
          facts={[
            [msg`Days that differ`, exceptionWords(i18n, service.exceptions, at).join('; ')],
            [msg`Still running`, statusWords(i18n, service)],
          ]}
        />
      </dl>
    </Section>
  )
}
