import { checkedOn, freshness } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'
import { slowAge } from './slowTimes.ts'

/** How sure it is that a place is still there, and as it is listed. */
export function slowSigns(service: Service, at: number, count: (name: string, steps: number) => void): void {
  const trust = freshness(service, at)
  const on = checkedOn(service)
  const year = on === null ? 0 : Number(on.slice(0, 4))
  const age = trust === 'fresh' || trust === 'aging' ? 0 : trust === 'stale' ? 1 : year >= 2025 ? 2 : year >= 2023 ? 3 : 4
  const weight = service.phone === null && service.referral.phone === null ? 0.75 : 0.5
  count('checked', -age * weight)
  if (service.status === 'active' && service.confirmed.status !== undefined)
    count('still listed', (Math.max(0, age - slowAge(service.confirmed.status, at)) * weight) / 2)
  if (service.referral.needs.includes('appointment')) count('booked', -1)
  if (service.alert !== null) count('alert', -2)
}
