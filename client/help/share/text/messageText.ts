import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { DAY_MS } from '../../../../core/days/londonTime.ts'
import { gsmLength, MESSAGE_MAX, toGsm } from '../../../../core/share/gsm.ts'
import { calendarDay } from '../../../../core/days/calendarDay.ts'
import { londonDayAt } from '../../../../core/days/londonTime.ts'
import { dateWords } from '../../../i18n/timeWords.ts'
import { districtOf, linkOf, type HandedOn } from './handedOn.ts'
import { lineText } from './lineText.ts'
import { shortText } from './shortText.ts'

/** A message about all that is handed on: a paragraph a place, a line each, then the link. Every letter is of GSM 03.38. */
export function messageText(i18n: I18n, handed: HandedOn): string {
  const { place, services, lines, at, now } = handed
  return [
    Math.abs(at - now) > DAY_MS ? toGsm(i18n._(msg`As listed on ${dayOf(i18n, at)}`)) : null,
    ...services.map((service) => shortText(i18n, service, { at, calendar: place, district: districtOf(place, service) })),
    ...lines.map((line) => lineText(i18n, line)),
    linkOf(handed),
  ]
    .filter((part) => part !== null)
    .join('\n\n')
}

/** "29 November 2026" by the London clock. @param at ms since 1970 UTC */
export const dayOf = (i18n: I18n, at: number): string => dateWords(i18n, calendarDay(londonDayAt(at)).on)

/** Room in each message of a text that needs more than one: seven letters of 160 join them. */
const JOINED_MAX = 153

/** As how many text messages it is sent. */
export const messagesFor = (text: string): number => {
  const room = gsmLength(text) ?? text.length
  return room <= MESSAGE_MAX ? 1 : Math.ceil(room / JOINED_MAX)
}
