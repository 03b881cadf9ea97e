/** Of a closed ring, in square degrees; negative where it runs with the clock. */
export const ringArea = (ring: readonly (readonly number[])[]): number =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]![0]! * y! - x! * ring[at]![1]!), 0) / 2
