import { booleanPointInPolygon, distance } from '@turf/turf'
import { weekWeights } from '../../../core/hours/weekWeights.ts'
import type { Demand } from '../../../core/gap/model/demand.ts'
import type { SupplyRow } from '../../../core/gap/model/supplyColumns.ts'

interface SlowQuestion {
  reachM: number
  detour: number
  weight: (cost: number) => number
  kindCount: number
}

/** Every area with every service, by Turf and plain loops: the slow, obvious twin of a run. Shares no code with the engine. */
export function slowRun(demand: Demand, rows: readonly SupplyRow[], { reachM, detour, weight, kindCount }: SlowQuestion) {
  const areas = Array.from({ length: demand.count }, (_, i) => i)
  const at = (i: number): [number, number] => [demand.lon[i]!, demand.lat[i]!]
  const isIn = ({ catchment = null }: SupplyRow, i: number): boolean =>
    catchment === null ||
    (catchment.zones.length > 0 &&
      catchment.zones.every(
        ({ codes, polygon }) =>
          (demand.codes ?? []).some((column) => codes.includes(column[i]!)) || (polygon !== null && booleanPointInPolygon(at(i), polygon)),
      ))
  const delivers = ({ catchment = null }: SupplyRow): boolean => catchment?.delivers === true
  const straight = areas.map((i) => rows.map((row) => (row.at === null ? Infinity : distance(at(i), row.at, { units: 'meters' }))))
  const metres = areas.map((i) => rows.map((row, j) => (!isIn(row, i) ? Infinity : delivers(row) ? 0 : straight[i]![j]!)))
  const cost = metres.map((row) => row.map((value) => value * detour))
  const ratio = rows.map(({ capacity = 1 }, j) => {
    const demanded = areas.reduce((sum, i) => {
      const here = cost[i]![j]!
      return here <= reachM ? sum + demand.people[i]! * weight(here) : sum
    }, 0)
    return demanded === 0 ? 0 : capacity / demanded
  })
  const hours = rows.map(({ hours: rules = null }) => (rules === null ? null : weekWeights(rules)))
  return {
    /** All services that serve an area, in straight metres, nearest first. */
    metres: metres.map((row) => row.filter((value) => value < Infinity).toSorted((a, b) => a - b)),
    choice: cost.map((row) => row.filter((value) => value <= reachM).length),
    access: cost.map((row) => row.reduce((sum, value, j) => (value <= reachM ? sum + ratio[j]! * weight(value) : sum), 0)),
    isOpen: (i: number, kind: number, hour: number): boolean =>
      kind < kindCount &&
      rows.some(({ kinds = [] }, j) => cost[i]![j]! <= reachM && kinds.includes(kind) && (hours[j]?.[hour] ?? 0) >= 1 - 1e-9),
    between: areas.map((i) =>
      rows.some((row, j) => !delivers(row) && straight[i]![j]! * detour <= reachM) && !cost[i]!.some((value) => value <= reachM) ? 1 : 0,
    ),
  }
}
