import type { I18n } from '@lingui/core'
import { toCsv } from '../../../core/api/csv.ts'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { londonDayAt, londonParts } from '../../../core/days/londonTime.ts'
import { OUTCOME_WORDS } from '../../help/report/outcome/outcomeWords.ts'
import type { LogRow } from '../session/session.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { WAY_WORDS } from './logWords.ts'

/**
 * The log as a table for a case system: a row each, oldest first; dates and times by the London clock. Places and what was done alone:
 * whoever it was for is written in that system, not here.
 */
export const logCsv = (i18n: I18n, log: readonly LogRow[]): string =>
  toCsv({
    date: log.map(({ at }) => calendarDay(londonDayAt(at)).on),
    time: log.map(({ at }) => clockText(londonParts(at).minutes)),
    place: log.map(({ name }) => name),
    need: log.map(({ need }) => (need === null ? null : i18n._(CLIENT_NEED_WORDS[need]))),
    done: log.map(({ way }) => i18n._(WAY_WORDS[way])),
    outcome: log.map(({ outcome }) => (outcome === null ? null : i18n._(OUTCOME_WORDS[outcome]))),
    listing: log.map(({ service }) => service),
  })

/** "09:05" */
const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
