import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import type { NotConfirmed, OpenState } from '../../../core/hours/openState.ts'
import { momentWords, timeWords } from '../../i18n/timeWords.ts'

export interface OpenWords {
  tone: 'open' | 'later' | 'closed' | 'unsure'
  text: string
  /** Why it is not sure; null where nothing is to be explained. */
  reason: string | null
}

/**
 * "Can I go now?" in words, with the time that matters.
 *
 * @param now ms since 1970 UTC
 * @param canRing false = no phone is listed, so "ring first" would be no help
 */
export function openWords(i18n: I18n, open: OpenState, now: number, canRing: boolean): OpenWords {
  switch (open.state) {
    case 'open until':
      return { tone: 'open', text: untilWords(i18n, open.until, now), reason: null }
    case 'opens next': {
      const when = momentWords(i18n, open.opens, now)
      return { tone: 'later', text: i18n._(msg`Opens ${when}`), reason: null }
    }
    case 'closed':
      return closedWords(i18n, open.reason)
    case 'not confirmed':
      return unsureWords(i18n, open.reason, canRing)
    default:
      return open satisfies never
  }
}

function unsureWords(i18n: I18n, reason: NotConfirmed, canRing: boolean): OpenWords {
  const text = canRing ? i18n._(msg`Not confirmed – ring first`) : i18n._(msg`Not confirmed – check before you go`)
  return { tone: 'unsure', text, reason: doubtWords(i18n, reason) }
}

function untilWords(i18n: I18n, until: number, now: number): string {
  if (until - now > 6 * DAY_MS) return i18n._(msg`Open day and night`)
  const when = until - now > DAY_MS ? momentWords(i18n, until, now) : timeWords(i18n, until)
  return i18n._(msg`Open until ${when}`)
}

function closedWords(i18n: I18n, reason: 'closed' | 'temporarily closed' | 'no session ahead'): OpenWords {
  if (reason === 'temporarily closed') return { tone: 'closed', text: i18n._(msg`Closed for now`), reason: null }
  const why = reason === 'no session ahead' ? i18n._(msg`no dates ahead`) : null
  return { tone: 'closed', text: i18n._(msg`Closed`), reason: why }
}

/** Why something is not sure, as the end of a sentence. */
export const doubtWords = (i18n: I18n, doubt: NotConfirmed): string => i18n._(REASONS[doubt])

const REASONS: Readonly<Record<NotConfirmed, ReturnType<typeof msg>>> = {
  'no hours': msg`no hours published`,
  'hours not read': msg`hours published as a note only`,
  'not checked': msg`hours not checked lately`,
  'by appointment': msg`by appointment only`,
  'bank holiday': msg`it is a bank holiday`,
  'term time': msg`it opens in term time only`,
  'school holidays': msg`it opens in school holidays only`,
  'some weeks': msg`it opens some weeks only`,
  christmas: msg`hours change around Christmas`,
  'no closing time': msg`no closing time published`,
  'reported closed': msg`two people found it closed`,
}
