import { Trans, useLingui } from '@lingui/react/macro'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Calendar } from '../../../core/days/calendar.ts'
import { londonDayAt, londonDayMs } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { type DayAhead, sessionsAhead } from '../../../core/hours/sessionsAhead.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { dayWords, timeWords } from '../../i18n/timeWords.ts'
import { doubtWords } from '../words/openWords.ts'

const WEEK = 7

/** Every day of this week that is left, and of the next, on which the door opens or may open. Only for hours that can be trusted. */
export function HoursAhead({ service, at, calendar }: { service: Service; at: number; calendar: Calendar }) {
  const { i18n } = useLingui()
  const days = sessionsAhead(service, at, calendar)
  const today = londonDayAt(at)
  const weeks = [
    { title: <Trans>This week</Trans>, key: 'this', days: days.slice(0, WEEK).filter(({ day }) => day >= today) },
    { title: <Trans>Next week</Trans>, key: 'next', days: days.slice(WEEK) },
  ]
  const partly = service.hoursRead === 'part' && (
    <div className="said">
      <dt>
        <Trans>Other times</Trans>
      </dt>
      <dd>
        <Trans>Some of its times could not be read. See “as published”.</Trans>
      </dd>
    </div>
  )
  return [
    ...weeks.map(({ title, key, days: all }) => {
      const held = all.filter(({ sessions, doubt }) => sessions.length > 0 || doubt !== null)
      return (
        <div className="said" key={key}>
          <dt>{title}</dt>
          <dd>
            {held.length === 0 ? (
              key === 'this' ? (
                <Trans>No more this week</Trans>
              ) : (
                <Trans>No session</Trans>
              )
            ) : (
              <ul className="days">
                {held.map((one) => (
                  <li key={one.day} aria-current={one.day === today ? 'date' : undefined}>
                    <span>{dayName(i18n, one.day, today, at)}</span> <span>{hoursOn(i18n, one)}</span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      )
    }),
    partly,
  ]
}

function dayName(i18n: I18n, day: number, today: number, at: number): string {
  const name = dayWords(i18n, londonDayMs(day, 12 * 60), at)
  return day === today ? i18n._(msg`Today, ${name}`) : name
}

/** "10 am–2 pm", "from 10 am", or why the day is not sure. */
function hoursOn(i18n: I18n, { sessions, doubt, bankHoliday }: DayAhead): string {
  const times = sessions.map((session) => {
    const opens = timeWords(i18n, session.opens)
    const span = session.closes === null ? i18n._(msg`from ${opens}`) : `${opens}–${timeWords(i18n, session.closes)}`
    return session.doubt === null ? span : `${span} (${doubtWords(i18n, session.doubt)})`
  })
  if (times.length === 0) return doubt === null ? '' : i18n._(msg`Not confirmed: ${doubtWords(i18n, doubt)}`)
  const words = listWords(i18n, times)
  return bankHoliday && doubt === null ? i18n._(msg`${words} (bank holiday)`) : words
}
