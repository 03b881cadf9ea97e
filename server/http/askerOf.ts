import type { AddressOf, Ask } from './ask.ts'
import { networkOf } from './networkOf.ts'

/** Who asks: the network, which is never written down, and what says that they have left. */
export const askerOf = (c: Ask, { addressOf }: { addressOf: AddressOf }): { network: string; signal: AbortSignal } => ({
  network: networkOf(addressOf(c)),
  signal: c.req.raw.signal,
})
