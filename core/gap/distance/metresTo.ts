import { arcM } from '../../place/geo.ts'
import type { Grid } from './grid.ts'
import type { Points, Vectors } from './points.ts'

/** Straight metres on the sphere from place i to member m of the grid: those of `distanceM`, to the last bit. */
export const metresTo = ({ lon, lat, cos }: Points & Vectors, i: number, { at }: Grid, m: number): number =>
  arcM(lon[i]!, lat[i]!, cos[i]!, at[3 * m]!, at[3 * m + 1]!, at[3 * m + 2]!)
