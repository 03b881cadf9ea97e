import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { dateWords } from '../../../i18n/timeWords.ts'
import { OUTCOME_WORDS } from './outcomeWords.ts'
import type { OutcomeTrouble } from './sendOutcome.ts'
import type { LastPress } from './useOutcome.ts'

/** What became of a press: that it is sent, or why not and what to do. */
export function OutcomeSaid({ last }: { last: LastPress }) {
  const { i18n } = useLingui()
  const what = i18n._(OUTCOME_WORDS[last.what])
  const date = dateWords(i18n, last.week)
  if (last.state === 'not sent') return <NotSent what={what} trouble={last.trouble} />
  return last.again ? (
    <Trans>
      Sent already: {what}, week of {date}.
    </Trans>
  ) : (
    <Trans>
      Sent: {what}, week of {date}. Thank you.
    </Trans>
  )
}

function NotSent({ what, trouble }: { what: string; trouble: OutcomeTrouble }): ReactNode {
  switch (trouble) {
    case 'too many':
      return <Trans>Not sent: {what}. Many reports came from your network this hour. Press again later.</Trans>
    case 'no listing':
      return <Trans>Not sent: {what}. This listing is no longer on the map.</Trans>
    case 'week over':
      return <Trans>Not sent: {what}. This page has stood open since another week. Load it again, then press.</Trans>
    case 'not kept':
      return <Trans>Not sent: {what}. We cannot write it down now. Press again in a minute.</Trans>
    case 'no answer':
      return <Trans>Not sent: {what}. No answer came. Check your connection, then press again: it counts once.</Trans>
    default:
      return trouble satisfies never
  }
}
