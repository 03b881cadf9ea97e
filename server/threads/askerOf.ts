import type { AddressOf, Ask } from '../http/ask.ts'
import { networkOf } from '../http/networkOf.ts'
import type { Asker } from './fairTurns.ts'

/** Who asks: the network, which is never written down, and what says that they have left. */
export const askerOf = (c: Ask, { addressOf }: { addressOf: AddressOf }): Asker => ({
  network: networkOf(addressOf(c)),
  signal: c.req.raw.signal,
})
