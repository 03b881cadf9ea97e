import type { Service } from '../../../core/listing/service.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'

/** How many steps the way takes off. @param where what is brought comes to; null = nothing is */
export function slowFar(
  service: Service,
  { from, areas, farthestMin, money, cannotGoOut }: Circumstances,
  found: { distanceM: number | null; walkMinutes: number | null },
  spoken: boolean,
  where: 'here' | 'elsewhere' | 'not stated' | null,
): number {
  const named = areas.filter((code) => code.startsWith('E08'))
  const elsewhere = service.authority !== null && named.length > 0 && !named.includes(service.authority)
  if (where === 'here') return 0
  if (where !== null && (found.distanceM === null || cannotGoOut)) return where === 'elsewhere' ? 9 : named.length > 0 ? 5 : 0
  if (found.distanceM !== null) {
    const minutes = found.walkMinutes ?? (found.distanceM * 1.3) / 80
    let step = 0
    while (10 * 2 ** step < minutes) step += 0.25
    if (found.walkMinutes === null) step = Math.max(step, 3)
    const beyond = farthestMin !== null && (found.walkMinutes === null || found.walkMinutes > farthestMin)
    return step + (step > 3 ? step - 3 : 0) + (beyond ? 2 : 0) + (step > 3 && money === 'nothing' ? 3 : 0)
  }
  if (spoken && service.phone !== null) return elsewhere ? 5 : 1
  return from === null && service.at !== null ? 0 : 5
}
