import { NeedNotKnown } from '../../../../core/gap/model/needColumn.ts'
import { OutOfReach } from '../../../../core/gap/siting/checkSiting.ts'
import { ShareOutOfReach } from '../../../../core/gap/siting/cover/fewestFor.ts'
import type { SitesFault } from './messages.ts'

/** Areas that are named; the rest is counted. */
const MOST_NAMED = 3

/** A search for sites has no answer. */
export class Refused extends Error {
  readonly fault: SitesFault

  constructor(fault: SitesFault) {
    super(fault.of)
    this.name = 'Refused'
    this.fault = fault
  }
}

/** Why a search gave no answer, in figures that a sentence can be made of. @param names of the areas, by row */
export function faultOf(error: unknown, names: readonly string[]): SitesFault {
  if (error instanceof Refused) return error.fault
  if (error instanceof ShareOutOfReach) return { of: 'share', reachablePercent: Math.floor(error.reachable * 100) }
  if (error instanceof OutOfReach)
    return { of: 'beyond', count: error.areas.length, areas: error.areas.slice(0, MOST_NAMED).map((area) => names[area]!) }
  const { message } = error as Error
  if (error instanceof NeedNotKnown) return { of: 'other', message }
  const most = /^p must be at most (\d+)/.exec(message)?.[1]
  if (most !== undefined) return { of: 'count', have: Number(most) }
  if (/^weight must be above 0|^byCandidate must hold|^radius \d+(\.\d+)? reaches nobody/.test(message)) return { of: 'nobody' }
  return { of: 'other', message }
}
