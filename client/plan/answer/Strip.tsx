import { DecileBars } from './DecileBars.tsx'
import { HowWeCount } from './HowWeCount.tsx'

/** Below the map: the answer over the tenths of England, and what the figures rest on. */
export const Strip = () => (
  <>
    <DecileBars />
    <HowWeCount />
  </>
)
