import type { Service } from '../../../core/listing/service.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'

/** How many steps the way takes off. @param where what is brought comes to; null = nothing is */
export function slowFar(
  service: Service,
  { from, areas, farthestMin, money, cannotGoOut, age, children, access }: Circumstances,
  found: { distanceM: number | null; walkMinutes: number | null },
  spoken: boolean,
  where: 'here' | 'elsewhere' | 'not stated' | null,
  again: boolean,
): number {
  const named = areas.filter((code) => code.startsWith('E08'))
  const elsewhere = service.authority !== null && named.length > 0 && !named.includes(service.authority)
  if (where === 'here') return 0
  if (where !== null && (found.distanceM === null || cannotGoOut)) return where === 'elsewhere' ? 9 : named.length > 0 ? 5 : 0
  const minutes = found.distanceM === null ? null : (found.walkMinutes ?? Math.max(80, (found.distanceM * 1.3) / 80))
  const from10 = doublings(minutes ?? 0, 10)
  const call = !spoken || service.phone === null ? Infinity : !elsewhere ? 1 : minutes === null ? 5 : 2 + from10 / 2
  if (minutes !== null) {
    const hard = (age !== null && age >= 70) || access.some((one) => one === 'step-free' || one === 'seats')
    const usual = hard ? 20 : children.some((one) => one === 'baby' || one === '1-4') ? 25 : children.includes('5-10') ? 30 : 40
    const past = doublings(minutes, farthestMin ?? usual)
    const beyond = cannotGoOut || (farthestMin !== null && (found.walkMinutes === null || found.walkMinutes > farthestMin))
    const door =
      from10 + past + (again ? past : 0) + (past > 1 ? past - 1 : 0) + (beyond ? 2 : 0) + (past > 0.5 && money === 'nothing' ? 3 : 0)
    return call < Infinity && cannotGoOut ? call : past > 0 ? Math.min(door, call) : door
  }
  if (call < Infinity) return call
  return from === null && service.at !== null ? 0 : 5
}

/** So often it is to be doubled, by quarters. */
function doublings(minutes: number, from: number): number {
  let step = 0
  while (from * 2 ** step < minutes) step += 0.25
  return step
}
