import { useMemo } from 'react'
import { calls } from '../../../core/match/calls.ts'
import type { Call, NeedMatch, Option } from '../../../core/match/matched.ts'
import { useReferDesk } from '../desk/referDesk.ts'

/** Of each need only so many of the first are looked through for a number: what is farther down changes no plan. */
const LOOKED_THROUGH = 20

/** Whom to ring, in ringing order; worked out anew when the match is. */
export function useCalls(): readonly Call[] {
  const { matched } = useReferDesk()
  return useMemo(() => calls(matched.map(withNumbers)), [matched])
}

/** The likeliest places that can be rung: where the first ones list no number, those behind them are asked. */
const withNumbers = (match: NeedMatch): NeedMatch => ({ ...match, options: match.options.slice(0, LOOKED_THROUGH).filter(canBeRung) })

const canBeRung = ({ found: { service } }: Option): boolean => (service.phone ?? service.referral.phone) !== null
