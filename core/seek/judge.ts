import type { Calendar } from '../days/calendar.ts'
import { openWithin } from '../hours/openWithin.ts'
import type { Service } from '../listing/service.ts'
import { type AgeBand, welcomes } from './children.ts'
import type { Judgement } from './needs.ts'
import type { Window } from './when.ts'

/** Open for sure in one of the windows; in doubt in one; closed in all. */
export function openInAny(service: Service, windows: readonly Window[], calendar: Calendar): Judgement {
  let isUnsure = false
  for (const { from, to } of windows) {
    const open = openWithin(service, from, to, calendar)
    if (open === 'yes') return 'yes'
    if (open === 'not confirmed') isUnsure = true
  }
  return isUnsure ? 'not stated' : 'no'
}

/** All of the children may come; one may not; or it is not said of one. */
export function welcomesAll(service: Service, bands: readonly AgeBand[]): Judgement {
  let isUnsure = false
  for (const band of bands) {
    const may = welcomes(service, band)
    if (may === 'no') return 'no'
    if (may === 'not stated') isUnsure = true
  }
  return isUnsure ? 'not stated' : 'yes'
}

/** A list of languages may not be whole, and an interpreter speaks any: only a stated "no interpreter" beside other languages is a no. */
export function speaks({ languages, interpreter }: Service, wanted: readonly string[]): Judgement {
  if (languages.some((tag) => wanted.includes(tag.split('-')[0]!)) || interpreter === 'yes') return 'yes'
  return interpreter === 'no' && languages.length > 0 ? 'no' : 'not stated'
}
