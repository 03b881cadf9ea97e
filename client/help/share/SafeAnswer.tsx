import { Plural, Trans } from '@lingui/react/macro'
import type { Safe } from './SafeFirst.tsx'

/** What was answered, and the way to answer anew. @param count listings and lines about abuse */
export function SafeAnswer({
  on,
  safe,
  count,
  onAnswer,
}: {
  on: 'phone' | 'paper'
  safe: Safe
  count: number
  onAnswer: (safe: Safe) => void
}) {
  return (
    <p className="quiet">
      {safe === 'no' ? (
        <Plural value={count} one="# about abuse is left out." other="# about abuse are left out." />
      ) : on === 'phone' ? (
        <Trans>In messages, help around abuse has no name and no address. The link shows both to whoever opens it.</Trans>
      ) : (
        <Trans>The sheet names help around abuse.</Trans>
      )}{' '}
      <button type="button" className="as-link" onClick={() => onAnswer('not asked')}>
        <Trans>Answer again</Trans>
      </button>
    </p>
  )
}
