import { msg } from '@lingui/core/macro'
import type { OutcomeKind } from '../../../../core/report/outcomeKinds.ts'

/** What came of sending somebody there, in the words of whoever sent them. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, ReturnType<typeof msg>>> = {
  helped: msg`Helped`,
  full: msg`Full`,
  'not-eligible': msg`Not eligible`,
  'no-answer': msg`No answer`,
  closed: msg`Closed`,
}
