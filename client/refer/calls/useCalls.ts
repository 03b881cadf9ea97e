import { useMemo } from 'react'
import { calls } from '../../../core/match/calls.ts'
import type { Call } from '../../../core/match/matched.ts'
import { useReferDesk } from '../desk/referDesk.ts'

/** Whom to ring, in ringing order; worked out anew when the match is. */
export function useCalls(): readonly Call[] {
  const { matched } = useReferDesk()
  return useMemo(() => calls(matched), [matched])
}
