import { checkedOn } from '../../../core/listing/freshness.ts'
import type { Found } from '../../../core/seek/search.ts'

/** The newest date among what is listed; null where none has one. */
export const newestDate = (found: readonly Found[]): string | null =>
  found.map(({ service }) => checkedOn(service) ?? '').reduce((newest, on) => (on > newest ? on : newest), '') || null
