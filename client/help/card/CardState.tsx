import { Trans, useLingui } from '@lingui/react/macro'
import type { Found } from '../../../core/seek/search.ts'
import type { NotConfirmed } from '../../../core/hours/openState.ts'
import { OpenBadge } from './OpenBadge.tsx'
import type { SaidAbove } from './saidAbove.ts'
import { capacityWords } from '../words/capacityWords.ts'
import { oldHoursWords } from '../words/oldHoursWords.ts'
import { openWords } from '../words/openWords.ts'

export interface CardStateProps {
  found: Found
  /** ms since 1970 UTC */
  at: number
  canRing: boolean
  under: SaidAbove
}

/**
 * "Can I go now?" and what explains it. Where the heading above says already that the hours are not checked, no badge says it again:
 * hours stand as what they were, or as not stated.
 */
export function CardState({ found: { service, freshness, open }, at, canRing, under }: CardStateProps) {
  const { i18n } = useLingui()
  const words = openWords(i18n, open, at, canRing)
  const then = oldHoursWords(i18n, service, freshness)
  const room = service.capacity?.state === 'open' ? null : capacityWords(i18n, service.capacity, at)
  const doubt = open.state === 'not confirmed' ? open.reason : null
  const known = under !== null && doubt !== null && OF_AGE.has(doubt)
  const part = then === null && service.hoursRead === 'part'
  return (
    <>
      {!known && <OpenBadge words={then !== null && doubt !== null && OF_AGE.has(doubt) ? { ...words, reason: null } : words} />}
      {then !== null && <p className="then">{then}</p>}
      {known && then === null && (
        <p className="then">
          <Trans>Hours: not stated</Trans>
        </p>
      )}
      {part && (
        <p className="then">
          <Trans>Other times too: see its page.</Trans>
        </p>
      )}
      {room !== null && <p className="unknown">{room}</p>}
    </>
  )
}

/** What is not known of the hours only because nobody wrote, read or checked them: old hours, or "not stated", say the same. */
const OF_AGE: ReadonlySet<NotConfirmed> = new Set<NotConfirmed>(['not checked', 'no hours', 'hours not read'])
