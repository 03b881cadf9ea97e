import { z } from 'zod'

/** `england/outwards.json`: every outward code that has a postcode in England, with how many it has and the ONS codes of their authorities. */
export const Outwards = z.record(z.string(), z.object({ postcodes: z.int().min(0), authorities: z.array(z.string()) }))
export type Outwards = z.infer<typeof Outwards>

/** Outward codes that have a postcode in one of the authorities, in order. */
export function outwardsOf(authorities: readonly string[], outwards: Outwards): string[] {
  const own = new Set(authorities)
  return Object.keys(outwards)
    .filter((outward) => outwards[outward]!.authorities.some((code) => own.has(code)))
    .toSorted()
}
