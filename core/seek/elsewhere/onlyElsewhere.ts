import type { Elsewhere } from './elsewhere.ts'
import type { Trouble } from '../where.ts'

/** The one council outside our places that somebody can be in, so that its page is the answer; null where there are several, or none. */
export function onlyElsewhere({ elsewhere: [one, ...others] = [], nations = [] }: Trouble): Elsewhere | null {
  return one === undefined || others.length > 0 || nations.length > 1 ? null : one
}
