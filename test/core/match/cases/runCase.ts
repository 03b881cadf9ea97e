import { readFileSync } from 'node:fs'
import { NO_CIRCUMSTANCES } from '../../../../core/match/circumstances.ts'
import { match } from '../../../../core/match/match.ts'
import type { NeedMatch } from '../../../../core/match/matched.ts'
import { readInstant } from '../../../../core/days/londonTime.ts'
import { readServices } from '../../../../core/listing/dataset.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { middleOf } from '../../../../core/place/postcode.ts'
import { heldPlace } from '../../place/heldPlace.ts'
import { heldTable } from '../../place/heldTable.ts'
import type { AdviserCase } from './adviserCase.ts'

const kept = new Map<string, Service[]>()

export function servicesOf(place: string): Service[] {
  const already = kept.get(place)
  if (already !== undefined) return already
  const { services } = readServices(JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8')))
  kept.set(place, services)
  return services
}

/** What the matcher answers to a case. */
export function runCase({ place, at, outward, client, mine = [] }: AdviserCase): NeedMatch[] {
  const services = servicesOf(place)
  const marked = services.filter(({ id }) => mine.some((begin) => id.startsWith(begin))).map(({ id }) => id)
  return match(services, {
    client: { ...NO_CIRCUMSTANCES, from: middleOf(heldTable(outward)!), ...client },
    notes: { mine: new Set(marked) },
    at: readInstant(at)!,
    calendar: heldPlace(place),
  })
}
