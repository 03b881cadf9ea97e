import type { Unsettled } from '../../../../core/gap/counted/keptOutBy.ts'
import { catchmentOf } from '../../../../core/gap/counted/catchment.ts'
import { moved, ringList, type RingEntry } from '../../../../core/gap/measures/ringList.ts'
import { checkedOn, freshness } from '../../../../core/listing/freshness.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { DeskAnswers, DeskCall } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** As many as a person can ring in a day or two. */
const MOST = 50

/** Whom to ring first, with the number to ring. What a scenario adds has nobody to ring. */
export function ringPart({ ground, within, at, answered }: PartInput): DeskAnswers['ring'] {
  const real = new Set(ground.services.map(({ id }) => id))
  const asked = new Map([...answered.listings, ...answered.keptOut.map(({ service }) => service)].map((service) => [service.id, service]))
  const entries = ringList(answered, at).filter(({ id }) => real.has(id))
  const names = { ...ground.figures.names, ...within.figures.names }
  return {
    calls: entries.slice(0, MOST).map((entry) => callOf(entry, asked.get(entry.id)!, names, at)),
    total: entries.length,
    moving: entries.filter((entry) => moved(entry, 'people') > 0).length,
  }
}

function callOf(
  { id, fact, ifConfirmed, ifWrong }: RingEntry,
  service: Service,
  names: Readonly<Record<string, string>>,
  at: number,
): DeskCall {
  return {
    id,
    name: service.name,
    fact,
    if_confirmed: { people: ifConfirmed.people, in_need: ifConfirmed.inNeed },
    if_wrong: { people: ifWrong.people, in_need: ifWrong.inNeed },
    phone: service.phone,
    url: service.precision === 'hidden' ? null : (service.url ?? service.organisation.url),
    where: whereOf(service, names),
    checked: checkedOn(service),
    also: unknownOf(service, at).filter((other) => other !== fact),
  }
}

/** The door of a hidden place is told to nobody. */
function whereOf({ precision, address, authority }: Service, names: Readonly<Record<string, string>>): string | null {
  if (precision === 'hidden') return null
  return address ?? (authority === null ? null : (names[authority] ?? null))
}

/** What is not known of a listing, whether or not the question asks for it. */
function unknownOf(service: Service, at: number): Unsettled[] {
  const unknown: Unsettled[] = []
  if (['stale', 'old'].includes(freshness(service, at))) unknown.push('listing')
  if (service.hours === null || service.hoursRead !== 'whole') unknown.push('hours')
  if (service.referral.routes.length === 0) unknown.push('referral')
  if (catchmentOf(service).catchment?.zones.length === 0) unknown.push('catchment')
  return unknown
}
