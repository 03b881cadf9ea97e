import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { londonDayAt } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { dateWords } from '../../i18n/timeWords.ts'

type Capacity = NonNullable<Service['capacity']>

/** "Limited, as of 20 November 2026". null = not stated, or said so long ago that it has run out. @param at ms since 1970 UTC */
export function capacityWords(i18n: I18n, capacity: Service['capacity'], at: number): string | null {
  if (capacity === null || capacity.expiresOn < calendarDay(londonDayAt(at)).on) return null
  const state = i18n._(STATE_WORDS[capacity.state])
  const date = dateWords(i18n, capacity.setOn)
  return i18n._(msg`${state}, as of ${date}`)
}

const STATE_WORDS: Readonly<Record<Capacity['state'], MessageDescriptor>> = {
  open: msg`Taking new people`,
  limited: msg`A little room`,
  full: msg`Full`,
  paused: msg`Not taking new people for now`,
}
