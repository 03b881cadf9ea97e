import type { Service } from '../../../core/listing/service.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'

/** How many steps the way takes off. */
export function slowFar(
  service: Service,
  { from, areas, farthestMin }: Circumstances,
  found: { distanceM: number | null; walkMinutes: number | null },
  spoken: boolean,
): number {
  const named = areas.filter((code) => code.startsWith('E08'))
  const elsewhere = service.authority !== null && named.length > 0 && !named.includes(service.authority)
  if (service.types.includes('meal-delivery') || service.mode.includes('delivery') || service.mode.includes('mobile'))
    return elsewhere ? 5 : 0
  if (found.distanceM !== null) {
    const minutes = found.walkMinutes ?? (found.distanceM * 1.3) / 80
    let step = 0
    while (10 * 2 ** step < minutes) step += 0.25
    if (found.walkMinutes === null) step = Math.max(step, 3)
    const beyond = farthestMin !== null && (found.walkMinutes === null || found.walkMinutes > farthestMin)
    return step + (step > 3 ? step - 3 : 0) + (beyond ? 2 : 0)
  }
  if (spoken && service.phone !== null) return elsewhere ? 5 : 1
  return from === null && service.at !== null ? 0 : 5
}
