import type { GapRun } from '../../../../core/gap/answer/runGaps.ts'
import { countedAnyTime } from '../../../../core/gap/counted/countedAnyTime.ts'
import { hoursNow } from '../../../../core/gap/counted/hoursInForce.ts'
import { isOfKind } from '../../../../core/gap/counted/keptOutBy.ts'
import { supplyRow, type SupplyRow } from '../../../../core/gap/model/supplyColumns.ts'
import { hoursAsked } from '../../../../core/gap/query/gapQuery.ts'
import { rowsAfter } from '../../../../core/gap/questions/rowsAfter.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { notesOn } from '../../../../core/gap/questions/whatIfNotes.ts'
import { openInHour, weekWeights } from '../../../../core/hours/weekWeights.ts'
import type { ScenarioNote } from '../scenarioAnswer.ts'
import type { PartInput } from './partInput.ts'

/** As the what-if of the API says them; what does not count in the question at all, which that refuses, is a note of its own here. */
export function scenarioNotes(input: PartInput, before: GapRun): ScenarioNote[] {
  const { ground, answered, scenario, query, at } = input
  const counted = countedAnyTime(before, ground.services, query, at).listings
  const known = new Map(counted.map((service) => [service.id, supplyRow(service, [])]))
  const isAsked = (change: ServiceChange): boolean => (change.do === 'add' ? isOfKind(change.types, query.types) : known.has(change.id))
  const places = [...scenario.made.keys()].filter((place) => isAsked(scenario.made[place]!))
  const { left } = rowsAfter(known, { ...query, changes: places.map((place) => stated(scenario.made[place]!)) })
  const there = new Set(answered.listings.map(({ id }) => id))
  const notes = notesOn(
    left.map((one) => ({ ...one, counts: one.row === null || there.has(idOf(one.change, places[one.number]!)) })),
    query,
    answered.model.demand,
    at,
  ).map(({ number, why, walkedM }): ScenarioNote => {
    const row = left[number]!.row
    return { change: scenario.numbers[places[number]!]!, why: why === 'not open then' ? whyItDoesNotCount(row, input) : why, walkedM }
  })
  const outside = scenario.numbers.filter((_, place) => !isAsked(scenario.made[place]!))
  const all = [...notes, ...outside.map((change): ScenarioNote => ({ change, why: 'not in this question', walkedM: null }))]
  return all.toSorted((a, b) => a.change - b.change)
}

/** As `servicesAfter` names it. */
const idOf = (change: ServiceChange, place: number): string => (change.do === 'add' ? `new ${place}` : change.id)

/** What delivers to an area that is not stated yet is noted, not refused. */
const stated = (change: ServiceChange): ServiceChange =>
  change.do === 'add' && change.delivers && change.catchment === null ? { ...change, catchment: { codes: [], polygon: null } } : change

function whyItDoesNotCount(row: SupplyRow | null, { query, at }: PartInput): ScenarioNote['why'] {
  const zones = row?.catchment?.zones ?? []
  if (row?.catchment?.delivers === true && zones.every(({ codes, polygon }) => codes.length === 0 && polygon === null))
    return 'no catchment'
  const asked = hoursAsked(query)
  const hours = hoursNow(row?.hours ?? null, at)
  if (asked === null) return 'not all that is asked'
  if (hours === null) return 'not open then'
  const weights = weekWeights(hours)
  return asked.some((hour) => openInHour(weights, hour)) ? 'not all that is asked' : 'not open then'
}
