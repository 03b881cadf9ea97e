import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { DAY_MS } from '../../../../core/days/londonTime.ts'
import type { OpenState } from '../../../../core/hours/openState.ts'
import { doubtWords, openWords } from '../../words/openWords.ts'
import { datedMoment } from './shortTimes.ts'

/**
 * What can be said of a door, for somebody who reads it on another day: with dates where it is sure, else why it is not.
 *
 * @param at the instant that `open` speaks of, ms since 1970 UTC
 * @param moment how a date with its time is written
 */
export function datedState(i18n: I18n, open: OpenState, at: number, canRing: boolean, moment = datedMoment): string {
  if (open.state === 'opens next') return i18n._(msg`Opens ${moment(i18n, open.opens)}`)
  if (open.state === 'open until' && open.until - at <= 6 * DAY_MS) return i18n._(msg`Open until ${moment(i18n, open.until)}`)
  if (open.state === 'not confirmed') {
    const why = doubtWords(i18n, open.reason)
    return canRing ? i18n._(msg`Ring first: ${why}`) : i18n._(msg`Check before you go: ${why}`)
  }
  const { text, reason } = openWords(i18n, open, at, canRing)
  return reason === null ? text : `${text} (${reason})`
}
